import type { CheckContext } from '../../findings/check-context.ts';
import { type Found, registerRule } from '../../findings/register-rule.ts';
import type { AuditFinding } from '../../records/kinds/audit-findings.ts';
import { fold } from '../../records/parse/fold.ts';
import { findingName, isFinding } from '../findings-of-audits.ts';

/**
 * A finding of no audit, or of one whose id no programme of the workbook has. An audit that is named
 * in words is taken as it is.
 */
export const FINDING_AUDIT_UNKNOWN = registerRule<AuditFinding>(
  { id: 'finding-audit-unknown', severity: 'warning', clause: '9.2.2', needs: ['audit-findings'] },
  (context) => context.records['audit-findings'],
  ({ records }, context): readonly Found[] => {
    const known = auditIds(context);
    return records.filter(isFinding).flatMap((finding): readonly Found[] => {
      const { audit } = finding;
      const name = findingName(finding);
      if (audit.state === 'blank') {
        return [{ at: audit.at, parameters: { name, variant: 'blank' } }];
      }
      if (audit.state !== 'value' || known.size === 0 || /\s/.test(audit.value)) return [];
      if (known.has(fold(audit.value))) return [];
      return [{ at: audit.at, parameters: { name, audit: audit.value } }];
    });
  },
);

function auditIds({ records }: CheckContext): ReadonlySet<string> {
  const audits = records['audit-programme'].flatMap((programme) => programme.records);
  return new Set(audits.flatMap(({ id }) => (id.state === 'value' ? fold(id.value) : [])));
}
