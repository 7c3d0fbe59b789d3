import { findingOf, type RuleHead } from '../../findings/register-rule.ts';
import type { Rule } from '../../findings/rule.ts';
import { fold } from '../../records/parse/fold.ts';
import { auditorCompetence } from '../auditor-competence.ts';
import { auditName, internalAudits } from '../audits.ts';

const HEAD: RuleHead = {
  id: 'audit-auditor-not-competent',
  severity: 'warning',
  clause: '7.2',
  needs: ['audit-programme', 'competence'],
};

/**
 * An internal auditor without a row about auditing among the competences, told once for each. A row
 * for the role of auditor, naming nobody, stands for all of them.
 */
export const AUDIT_AUDITOR_NOT_COMPETENT: Rule = {
  ...HEAD,
  find(context) {
    const competence = auditorCompetence(context);
    if (!competence) return [];
    const told = new Set<string>();
    return internalAudits(context).flatMap(({ audit, register }) => {
      const { auditor } = audit;
      if (auditor.state !== 'value') return [];
      return auditor.value.flatMap((person) => {
        if (told.has(fold(person)) || competence.shows(person)) return [];
        told.add(fold(person));
        const parameters = { person, area: auditName(audit), sheet: competence.sheet };
        return [findingOf(HEAD, register, { at: auditor.at, parameters })];
      });
    });
  },
};
