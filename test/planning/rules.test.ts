import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../core/check/rules.ts';
import { PLANNING_RULE_IDS } from '../../core/findings/rule-ids/planning.ts';
import type { RuleId } from '../../core/findings/rule-ids.ts';
import { EN_PLANNING } from '../../core/findings/texts/en-planning.ts';
import { PLANNING_RULES } from '../../core/planning/rules.ts';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import { registerOf } from '../../core/registers/registers.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { describeExamples } from '../support/describe-examples.ts';
import { contextOfTables, type Table } from '../support/tables.ts';
import { dateOf } from './date-of.ts';
import { EXAMPLES } from './examples.ts';
import { SOUND_PLANNING } from './sound.ts';

function findingsOf(rule: RuleId, tables: readonly Table[]) {
  return PLANNING_RULES.find(({ id }) => id === rule)!.find(contextOfTables(...tables));
}

describeExamples(PLANNING_RULE_IDS, PLANNING_RULES, EXAMPLES, EN_PLANNING);

/** The sound registers as tables; `damage` blanks one cell. */
function soundTables(damage?: { kind: RegisterKind; row: number; field: string }): Table[] {
  return SOUND_PLANNING.map(({ kind, rows }) => {
    const fields = registerOf(kind)!.fields.map(({ id }) => id);
    const isHit = (row: number, field: string) =>
      damage?.kind === kind && damage.row === row && damage.field === field;
    const written = rows.map((record, row) =>
      fields.map((field) => (isHit(row, field) ? null : cellOf(record[field]))),
    );
    return { kind, sheet: kind, fields, rows: written };
  });
}

function cellOf(value: string | number | undefined) {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return dateOf(value);
  return value ?? null;
}

function allFindings(tables: readonly Table[]) {
  const context = contextOfTables(...tables);
  return ALL_RULES.flatMap((rule) => rule.find(context));
}

/** The rule that a blank cell of a field breaks; fields that no rule asks for are left out. */
const DAMAGES: readonly (readonly [RegisterKind, string, RuleId])[] = [
  ['context-issues', 'issue', 'context-issue-missing'],
  ['context-issues', 'side', 'context-side-missing'],
  ['interested-parties', 'party', 'party-decision-missing'],
  ['interested-parties', 'requirement', 'party-decision-missing'],
  ['interested-parties', 'addressed', 'party-decision-missing'],
  ['scope', 'boundary', 'scope-boundary-missing'],
  ['scope', 'statement', 'scope-boundary-missing'],
  ['policy', 'approvedBy', 'policy-approval-missing'],
  ['policy', 'approved', 'policy-approval-missing'],
  ['roles', 'role', 'role-person-missing'],
  ['roles', 'person', 'role-person-missing'],
  ['objectives', 'objective', 'objective-not-measurable'],
  ['objectives', 'measure', 'objective-not-measurable'],
  ['objectives', 'target', 'objective-not-measurable'],
  ['objectives', 'action', 'objective-plan-missing'],
  ['objectives', 'resources', 'objective-plan-missing'],
  ['objectives', 'owner', 'objective-plan-missing'],
  ['objectives', 'due', 'objective-plan-missing'],
  ['objectives', 'assessment', 'objective-plan-missing'],
  ['roadmap', 'step', 'roadmap-step-missing'],
];

describe('sound registers', () => {
  it('give no finding', () => {
    expect(allFindings(soundTables())).toEqual([]);
  });

  it.each(DAMAGES)('%s without one %s give one finding of %s', (kind, field, rule) => {
    const { rows } = SOUND_PLANNING.find((sound) => sound.kind === kind)!;
    rows.forEach((_, row) => {
      const rules = allFindings(soundTables({ kind, row, field }))
        .filter(({ severity }) => severity !== 'advice' || rule.startsWith('roadmap'))
        .map((finding) => finding.rule);
      expect(rules, `row ${row}`).toEqual([rule]);
    });
  });

  it('misses what climate change means where its row does not say', () => {
    const row = 3;
    const findings = allFindings(soundTables({ kind: 'context-issues', row, field: 'effect' }));
    expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([
      ['context-climate-missing', 'D5'],
    ]);
  });

  it('gives nothing but what is asked for when a register is not begun', () => {
    const empty = SOUND_PLANNING.map(({ kind }): Table => {
      const fields = registerOf(kind)!.fields.map(({ id }) => id);
      return { kind, sheet: kind, fields, rows: [fields.map(() => null)] };
    });
    expect(allFindings(empty)).toEqual([]);
  });
});

describe('repairs', () => {
  const reviewed = (last: string, next: string): Table => ({
    kind: 'policy',
    sheet: 'Policies',
    fields: ['policy', 'lastReview', 'nextReview'],
    rows: [['Security policy', dateOf(last), dateOf(next)]],
  });

  it('moves a planned review on that was kept', () => {
    const context = contextOfTables(reviewed('2026-04-20', '2026-04-15'));
    const [finding] = PLANNING_RULES.flatMap((rule) =>
      rule.id === 'policy-review-overdue' ? rule.find(context) : [],
    );
    const repaired = applyChanges(context.snapshot, finding!.fix!.changes);
    if (repaired.kind !== 'applied') throw new Error('stale');
    expect(repaired.snapshot.sheets[0]!.grid.get(2)!.cells[2]).toEqual(dateOf('2027-04-20'));
  });

  it('leaves a review that was not kept to its owner', () => {
    const [finding] = findingsOf('policy-review-overdue', [reviewed('2026-01-20', '2026-04-15')]);
    expect(finding!.fix).toBeUndefined();
  });
});
