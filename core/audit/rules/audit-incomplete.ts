import { requiredAnswersRule } from '../../findings/required-answers.ts';
import { auditName, isAudit } from '../audits.ts';

/** What is audited, by whom, against what, how far and when (9.2.2 a and b). */
export const AUDIT_INCOMPLETE = requiredAnswersRule(
  { id: 'audit-incomplete', severity: 'error', clause: '9.2.2', needs: ['audit-programme'] },
  {
    kind: 'audit-programme',
    fields: [['area', 'requirement'], 'auditor', 'criteria', 'scope', ['planned', 'done']],
    isConcerned: isAudit,
    nameOf: auditName,
  },
);
