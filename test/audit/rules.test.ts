import { describe, expect, it } from 'vitest';
import { AUDIT_RULES } from '../../core/audit/rules.ts';
import { renderFinding } from '../../core/findings/render.ts';
import { AUDIT_RULE_IDS, type AuditRuleId } from '../../core/findings/rule-ids/audit.ts';
import { EN_AUDIT } from '../../core/findings/texts/en-audit.ts';
import type { Examples } from '../planning/example.ts';
import { describeExamples } from '../support/describe-examples.ts';
import { contextOfTables, type Table } from '../support/tables.ts';
import { FINDING_EXAMPLES } from './examples-findings.ts';
import { PROGRAMME_EXAMPLES } from './examples-programme.ts';

const EXAMPLES: Readonly<Record<AuditRuleId, Examples>> = {
  ...PROGRAMME_EXAMPLES,
  ...FINDING_EXAMPLES,
};

function findingsOf(rule: AuditRuleId, tables: readonly Table[]) {
  return AUDIT_RULES.find(({ id }) => id === rule)!.find(contextOfTables(...tables));
}

describeExamples(AUDIT_RULE_IDS, AUDIT_RULES, EXAMPLES, EN_AUDIT);

describe('what is not covered', () => {
  it.each([
    ['no themes, though controls of two apply', 'A.5, A.8'],
    ['a chapter', 'clause 9'],
    ['a process', 'Purchasing'],
    ['one audit too long ago', 'clause 10'],
  ])('is named: %s', (why, names) => {
    const { tables } = PROGRAMME_EXAMPLES['audit-area-uncovered'].failing.find(
      (example) => example.why === why,
    )!;
    const [finding] = findingsOf('audit-area-uncovered', tables);
    expect(renderFinding(finding!, EN_AUDIT).message).toBe(
      `No internal audit of the last or the next three years names: ${names}.`,
    );
  });
});

it('says why an auditor is not independent', () => {
  const { failing } = PROGRAMME_EXAMPLES['audit-auditor-not-independent'];
  const messages = failing.flatMap(({ tables }) =>
    findingsOf('audit-auditor-not-independent', tables).map(
      (finding) => renderFinding(finding, EN_AUDIT).message,
    ),
  );
  expect(messages).toEqual([
    'LENA VOGT audits “IT operations 2026” and owns the process “IT operations”.',
    'Ravi Shah audits “Physical security”, for which “Office lead” is responsible, who is Ravi Shah as well.',
    'Lena Vogt audits “Technology” and owns controls that belong to it: A.8.13.',
    'Lena Vogt audits “Backup” and owns controls that belong to it: A.8.13.',
  ]);
});
