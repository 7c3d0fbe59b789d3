import { type Found, hasColumn, headerCell, registerRule } from '../../findings/register-rule.ts';
import type { Audit } from '../../records/kinds/audit-programme.ts';
import { auditName, isAudit } from '../audits.ts';

/** Done, and no report. */
export const AUDIT_REPORT_MISSING = registerRule<Audit>(
  {
    id: 'audit-report-missing',
    severity: 'error',
    clause: '9.2.2',
    needs: ['audit-programme'],
  },
  (context) => context.records['audit-programme'],
  ({ register, records }): readonly Found[] => {
    const held = records.flatMap((audit) =>
      isAudit(audit) && audit.done.state === 'value' ? [{ audit, done: audit.done.value }] : [],
    );
    if (held.length > 0 && !hasColumn(register, 'report')) {
      const parameters = { variant: 'no-column', sheet: register.sheet, count: held.length };
      return [{ at: headerCell(register), parameters }];
    }
    return held.flatMap(({ audit, done }) => {
      const { report } = audit;
      if (report.state !== 'blank') return [];
      return [{ at: report.at, parameters: { area: auditName(audit), done } }];
    });
  },
);
