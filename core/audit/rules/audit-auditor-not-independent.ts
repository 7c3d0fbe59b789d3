import { registerRule } from '../../findings/register-rule.ts';
import type { Audit } from '../../records/kinds/audit-programme.ts';
import { auditName, isAudit } from '../audits.ts';
import { ownWork } from '../own-work.ts';

/** An auditor who owns the process, has a role in the area, or owns controls that are audited. */
export const AUDIT_AUDITOR_NOT_INDEPENDENT = registerRule<Audit>(
  {
    id: 'audit-auditor-not-independent',
    severity: 'error',
    clause: '9.2.2 b)',
    needs: ['audit-programme'],
  },
  (context) => context.records['audit-programme'],
  ({ records }, context) =>
    records.filter(isAudit).flatMap((audit) => {
      const { auditor } = audit;
      if (auditor.state !== 'value') return [];
      return auditor.value.flatMap((person) => {
        const own = ownWork(audit, person, context);
        if (!own) return [];
        return [{ at: auditor.at, parameters: { person, area: auditName(audit), ...own } }];
      });
    }),
);
