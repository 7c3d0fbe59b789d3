import { registerRule } from '../../findings/register-rule.ts';
import type { Audit } from '../../records/kinds/audit-programme.ts';
import { auditName, isAudit } from '../audits.ts';

/** Planned for a day that is past, and not done. A report or a result shows that it was. */
export const AUDIT_OVERDUE = registerRule<Audit>(
  { id: 'audit-overdue', severity: 'error', clause: '9.2.2', needs: ['audit-programme'] },
  (context) => context.records['audit-programme'],
  ({ records }, { today }) =>
    records.filter(isAudit).flatMap((audit) => {
      const { planned, done, report, result } = audit;
      if (planned.state !== 'value' || planned.value >= today || done.state !== 'blank') return [];
      if ([report, result].some(({ state }) => state === 'value')) return [];
      return [{ at: planned.at, parameters: { area: auditName(audit), planned: planned.value } }];
    }),
);
