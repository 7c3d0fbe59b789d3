import { describe, expect, it } from 'vitest';
import type { Severity } from '../../core/findings/finding.ts';
import { renderFinding } from '../../core/findings/render.ts';
import { GAP_RULE_IDS, type GapRuleId } from '../../core/findings/rule-ids/gap.ts';
import { EN_GAP } from '../../core/findings/texts/en-gap.ts';
import { GAP_RULES } from '../../core/gap/rules.ts';
import { CLAUSES } from '../../core/standard/clauses.ts';
import { contextOfTables, type Table, type Written } from '../support/tables.ts';

const ALL = ['requirement', 'status', 'evidence', 'gap', 'action', 'owner', 'due'];

function gaps(fields: readonly string[], ...rows: readonly (readonly Written[])[]): Table {
  return { kind: 'gap-assessment', sheet: 'Gaps', fields, rows };
}

function plan(...rows: readonly (readonly Written[])[]): Table {
  const fields = ['risk', 'action', 'control'];
  return { kind: 'treatment-plan', sheet: 'Plan', fields, rows };
}

const met = (requirement: string, evidence: Written = 'Record 7'): readonly Written[] => [
  requirement,
  'Met',
  evidence,
];
const open = (...rest: readonly Written[]): readonly Written[] => [
  '9.2.1',
  'Not met',
  null,
  'Never done',
  ...rest,
];
const EVERY_CLAUSE = CLAUSES.map(({ id }) => met(id));
const without = (clause: string) => EVERY_CLAUSE.filter(([id]) => id !== clause);

interface Example {
  readonly why: string;
  readonly tables: readonly Table[];
  /** Empty where nothing is to be found. */
  readonly cells: readonly string[];
  readonly severity?: Severity;
}

const EXAMPLES: Readonly<Record<GapRuleId, readonly Example[]>> = {
  'gap-requirement-missing': [
    { why: 'a subclause left out', tables: [gaps(ALL, ...without('9.3.2'))], cells: ['A1'] },
    { why: 'all of them', tables: [gaps(ALL, ...EVERY_CLAUSE)], cells: [] },
    {
      why: 'wider clauses that cover theirs',
      tables: [gaps(ALL, ...without('9.2.1'), met('9.2'))],
      cells: [],
    },
    {
      why: 'requirements by letter',
      tables: [gaps(ALL, ...without('7.2'), met('7.2 a)'), met('7.2 b)'))],
      cells: [],
    },
    { why: 'a checklist of one chapter', tables: [gaps(ALL, met('9.1'), met('9.2'))], cells: [] },
    { why: 'controls alone', tables: [gaps(ALL, met('A.5.1'), met('A.8.34'))], cells: [] },
  ],
  'gap-clause-not-applicable': [
    { why: 'a clause', tables: [gaps(ALL, ['7.2', 'Not applicable'])], cells: ['B2'] },
    { why: 'by letter', tables: [gaps(ALL, ['6.1.3 d)', 'N/A'], met('4.1'))], cells: ['B2'] },
    { why: 'a control', tables: [gaps(ALL, ['A.7.2', 'Not applicable'])], cells: [] },
    {
      why: 'controls by bare numbers',
      tables: [gaps(ALL, ['5.1', 'Not applicable'], met('5.37'), met('8.34'))],
      cells: [],
    },
  ],
  'gap-status-missing': [
    { why: 'one blank among others', tables: [gaps(ALL, met('4.1'), ['4.2'])], cells: ['B3'] },
    {
      why: 'no column',
      tables: [gaps(['requirement', 'evidence'], ['4.1', 'Minutes'])],
      cells: ['A1'],
    },
    {
      why: 'many are told once',
      tables: [gaps(ALL, met('4.1'), ...CLAUSES.slice(1, 20).map(({ id }) => [id]))],
      cells: ['B3'],
    },
    { why: 'nothing begun', tables: [gaps(ALL, ['4.1'], ['4.2'])], cells: [] },
    { why: 'all judged', tables: [gaps(ALL, met('4.1'), met('4.2'))], cells: [] },
  ],
  'gap-evidence-missing': [
    {
      why: 'met without evidence',
      tables: [gaps(ALL, met('4.1', null))],
      cells: ['C2'],
      severity: 'warning',
    },
    {
      why: 'no column',
      tables: [gaps(['requirement', 'status'], ['4.1', 'Met'])],
      cells: ['A1'],
      severity: 'warning',
    },
    { why: 'evidence', tables: [gaps(ALL, met('4.1'))], cells: [] },
    { why: 'not met', tables: [gaps(ALL, ['4.1', 'Not met'])], cells: [] },
  ],
  'gap-action-missing': [
    { why: 'no action', tables: [gaps(ALL, open(null, null, null))], cells: ['E2'] },
    { why: 'no owner', tables: [gaps(ALL, open('Audit it', null, '2026-12-01'))], cells: ['F2'] },
    { why: 'no date', tables: [gaps(ALL, open('Audit it', 'Marta', null))], cells: ['G2'] },
    {
      why: 'no column',
      tables: [gaps(['requirement', 'status'], ['4.1', 'Partly met'])],
      cells: ['A1'],
    },
    { why: 'all there', tables: [gaps(ALL, open('Audit it', 'Marta', '2026-12-01'))], cells: [] },
    {
      why: 'an action in the treatment plan',
      tables: [
        gaps(ALL, ['A.8.12', 'Not met', null, 'No tool']),
        plan(['R-1', 'Buy a tool', 'A.8.12']),
      ],
      cells: [],
    },
    { why: 'met', tables: [gaps(ALL, met('4.1'))], cells: [] },
  ],
  'gap-action-overdue': [
    { why: 'past', tables: [gaps(ALL, open('Audit it', 'Marta', '2026-06-29'))], cells: ['G2'] },
    { why: 'today', tables: [gaps(ALL, open('Audit it', 'Marta', '2026-06-30'))], cells: [] },
    {
      why: 'closed since',
      tables: [gaps(ALL, ['9.2.1', 'Met', 'Report 3', null, 'Audit it', 'Marta', '2026-01-01'])],
      cells: [],
    },
  ],
};

describe.each(GAP_RULES)('$id', ({ id, find }) => {
  const rule = GAP_RULE_IDS.find((one) => one === id)!;

  it.each(EXAMPLES[rule])('$why: $cells', ({ tables, cells, severity }) => {
    const findings = find(contextOfTables(...tables));
    expect(findings.map(({ cell }) => cell)).toEqual(cells);
    for (const finding of findings) {
      expect([finding.rule, finding.severity]).toEqual([id, severity ?? 'error']);
      const { message, expected } = renderFinding(finding, EN_GAP);
      expect(`${message} ${expected}`).not.toMatch(/[{}]|undefined|NaN|\[object/);
    }
  });

  it('has examples of both', () => {
    const counts = EXAMPLES[rule].map(({ cells }) => cells.length);
    expect(counts.some((count) => count > 0)).toBe(true);
    expect(counts).toContain(0);
  });
});

it('has every rule once, in the order of its ids', () => {
  expect(GAP_RULES.map(({ id }) => id)).toEqual([...GAP_RULE_IDS]);
});
