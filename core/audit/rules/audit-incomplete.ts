import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { daysBetween } from '../../workbook/date.ts';
import { auditName, isAudit } from '../audits.ts';

/** Until then, in days, an audit can be planned without saying by whom. */
const AUDITOR_NEEDED_WITHIN = 90;

/** What is audited, by whom, against what, how far and when (9.2.2 a and b). */
export const AUDIT_INCOMPLETE = requiredAnswersRule(
  { id: 'audit-incomplete', severity: 'error', clause: '9.2.2', needs: ['audit-programme'] },
  {
    kind: 'audit-programme',
    fields: [['area', 'requirement'], 'auditor', 'criteria', 'scope', ['planned', 'done']],
    isConcerned: isAudit,
    severityOf: ({ planned }, field, today) =>
      field === 'auditor' &&
      planned.state === 'value' &&
      daysBetween(today, planned.value) > AUDITOR_NEEDED_WITHIN
        ? 'advice'
        : undefined,
    nameOf: auditName,
  },
);
