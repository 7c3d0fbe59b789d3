import { registerRule } from '../../findings/register-rule.ts';
import { answered } from '../../records/answer.ts';
import type { AuditFinding } from '../../records/kinds/audit-findings.ts';
import {
  findingName,
  hasNonconformity,
  isFinding,
  isNonconformity,
} from '../findings-of-audits.ts';

/** A major or minor nonconformity whose action is past its day and not done. */
export const FINDING_OVERDUE = registerRule<AuditFinding>(
  { id: 'finding-overdue', severity: 'error', clause: '10.2', needs: ['audit-findings'] },
  (context) => context.records['audit-findings'],
  ({ records }, context) =>
    records.flatMap((finding) => {
      const { due, status } = finding;
      const isOpen =
        status.state === 'blank' || ['open', 'in-progress'].includes(answered(status) ?? '');
      if (due.state !== 'value' || due.value >= context.today || !isOpen) return [];
      if (!isFinding(finding) || !isNonconformity(finding)) return [];
      if (hasNonconformity(finding, context)) return [];
      return [{ at: due.at, parameters: { name: findingName(finding), due: due.value } }];
    }),
);
