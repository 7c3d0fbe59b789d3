import { describe, expect, test } from 'vitest';
import { check } from '../../core/check/check.ts';
import type { FindingParameters } from '../../core/findings/finding.ts';
import type { RuleId } from '../../core/findings/rule-ids.ts';
import { EN } from '../../core/findings/texts/en.ts';
import { SOA_RULES } from '../../core/soa/rules.ts';
import { CONTROLS } from '../../core/standard/controls.ts';
import { CONTROLS_2013 } from '../../core/standard/controls-2013.ts';
import { contextOfTables, type Table, type Written } from '../support/tables.ts';

/** One row of a statement with nothing to complain about; a test changes what it is about. */
const GOOD = {
  control: 'A.5.1',
  title: 'Policies for information security',
  applicable: 'Yes',
  implemented: 'Implemented',
  justification: 'Treats R-1',
  justificationExclusion: null,
  reasons: 'Risk',
  reference: 'POL-01',
  owner: 'CISO',
  due: null,
};
type Row = Partial<Record<keyof typeof GOOD, Written>>;

function soa(rows: readonly Row[], table: Partial<Table> & { without?: readonly string[] } = {}) {
  const { without = [], ...rest } = table;
  const fields = Object.keys(GOOD).filter((field) => !without.includes(field));
  return {
    kind: 'soa' as const,
    sheet: 'SoA',
    fields,
    rows: rows.map((row) =>
      fields.map((field) => ({ ...GOOD, ...row })[field as keyof Row] ?? null),
    ),
    headerRow: 6,
    ...rest,
  };
}

function risks(...controls: readonly string[]): Table {
  return {
    kind: 'risk-register',
    sheet: 'Risks',
    fields: ['id', 'controls'],
    rows: controls.map((text, index) => [`R-${index + 1}`, text]),
  };
}

function plan(...rows: readonly (readonly Written[])[]): Table {
  return {
    kind: 'treatment-plan',
    sheet: 'Plan',
    fields: ['risk', 'control', 'action', 'owner', 'due'],
    rows,
  };
}

function repeated(times: number, others: number): readonly Row[] {
  return CONTROLS.slice(0, times + others).map(({ id }, index) => ({
    control: id,
    title: null,
    justification: index < times ? 'Needed for security.' : `Treats R-${index}`,
  }));
}

/** Findings of one rule as "cell" and parameters. */
function findings(rule: RuleId, tables: readonly Table[]) {
  const rules = SOA_RULES.filter(({ id }) => id === rule);
  expect(rules).toHaveLength(1);
  return check(contextOfTables(...tables), rules);
}

/** Parameters that the rule's words name. */
function named(rule: RuleId, { variant }: FindingParameters): readonly string[] {
  const { message, variants, expected } = EN[rule];
  const told = variant === undefined ? message + expected : variants?.[variant];
  return [...told!.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
}

const COMPLETE = soa(CONTROLS.map(({ id, title }) => ({ control: id, title })));
const FORMER = soa(CONTROLS_2013.map(({ id, title }) => ({ control: id, title })));
const APPROVED: Table['around'] = [
  [1, 1, 'Statement of Applicability'],
  [2, 1, 'Version'],
  [2, 2, 1.2],
  [3, 1, 'Approved by: Jane Doe'],
  [3, 3, '2026-01-31'],
];

interface Example {
  readonly rule: RuleId;
  readonly what: string;
  readonly tables: readonly Table[];
  /** Cells of the findings, with "!" before warnings and "?" before advice. */
  readonly cells: readonly string[];
}

const EXAMPLES: readonly Example[] = [
  { rule: 'soa-control-missing', what: 'all 93 are there', tables: [COMPLETE], cells: [] },
  {
    rule: 'soa-control-missing',
    what: 'two are not: one finding each',
    tables: [{ ...COMPLETE, rows: COMPLETE.rows.slice(0, 91) }],
    cells: ['A6', 'A6'],
  },
  {
    rule: 'soa-control-missing',
    what: 'a whole theme is not: one finding',
    tables: [{ ...COMPLETE, rows: COMPLETE.rows.slice(0, 59) }],
    cells: ['A6'],
  },
  {
    rule: 'soa-control-missing',
    what: 'two tables on two sheets are one statement',
    tables: [
      { ...COMPLETE, rows: COMPLETE.rows.slice(0, 40) },
      { ...COMPLETE, sheet: 'More', rows: COMPLETE.rows.slice(40) },
    ],
    cells: [],
  },
  { rule: 'soa-control-missing', what: 'silent on 2013', tables: [FORMER], cells: [] },
  { rule: 'soa-control-duplicate', what: 'each once', tables: [COMPLETE], cells: [] },
  {
    rule: 'soa-control-duplicate',
    what: 'the second one of two',
    tables: [soa([{}, { control: '5.1' }])],
    cells: ['A8'],
  },
  {
    rule: 'soa-control-duplicate',
    what: 'a list of evidence is no second decision',
    tables: [
      soa([{}]),
      { kind: 'soa', sheet: 'Evidence', fields: ['control', 'reference'], rows: [['A.5.1', 'x']] },
    ],
    cells: [],
  },
  {
    rule: 'soa-control-unknown',
    what: 'controls of Annex A and of the team',
    tables: [soa([{}, { control: 'C-07' }])],
    cells: [],
  },
  {
    rule: 'soa-control-unknown',
    what: 'a number that is none; words are questioned',
    tables: [soa([{ control: 'A.5.99' }, { control: 'Access control policy' }])],
    cells: ['A7', '!A8'],
  },
  { rule: 'soa-edition-2013', what: 'the edition of 2022', tables: [COMPLETE], cells: [] },
  { rule: 'soa-edition-2013', what: 'the edition of 2013, once', tables: [FORMER], cells: ['A6'] },
  {
    rule: 'soa-edition-2013',
    what: 'a former statement beside a current one',
    tables: [FORMER, { ...COMPLETE, sheet: 'Current' }],
    cells: [],
  },
  {
    rule: 'soa-applicability-missing',
    what: 'yes and no are decisions; so is what we cannot read',
    tables: [
      soa([{}, { control: 'A.5.2', applicable: 'No' }, { control: 'A.5.3', applicable: 'hm' }]),
    ],
    cells: [],
  },
  {
    rule: 'soa-applicability-missing',
    what: 'empty, "TBD"',
    tables: [soa([{ applicable: null }, { control: 'A.5.2', applicable: 'TBD' }])],
    cells: ['C7', 'C8'],
  },
  {
    rule: 'soa-applicability-missing',
    what: 'no column: once',
    tables: [soa([{}, {}], { without: ['applicable'] })],
    cells: ['A6'],
  },
  {
    rule: 'soa-justification-missing',
    what: 'inclusion, exclusion in its column, exclusion in the common one, a reason code',
    tables: [
      soa([
        {},
        { applicable: 'No', justification: null, justificationExclusion: 'No own software' },
        { applicable: 'No', justification: 'No own software' },
        { justification: null, reasons: 'LR' },
      ]),
    ],
    cells: [],
  },
  {
    rule: 'soa-justification-missing',
    what: 'an empty inclusion and an empty exclusion; undecided rows wait',
    tables: [
      soa([
        { justification: null, reasons: null },
        { applicable: 'No', justification: '-' },
        { applicable: null, justification: null, reasons: null },
      ]),
    ],
    cells: ['E7', 'F8'],
  },
  {
    rule: 'soa-justification-missing',
    what: 'no column: once',
    tables: [soa([{}], { without: ['justification', 'justificationExclusion', 'reasons'] })],
    cells: ['A6'],
  },
  {
    rule: 'soa-justification-placeholder',
    what: 'reasons',
    tables: [soa([{}, { justification: 'Required by the GDPR' }])],
    cells: [],
  },
  {
    rule: 'soa-justification-placeholder',
    what: 'verdicts, marks, a template, the title',
    tables: [
      soa([
        { justification: 'n/a' },
        { justification: 'Yes' },
        { justification: 'TBD', reasons: null },
        { justification: '[Provide justification]', reasons: null },
        { justification: 'POLICIES for information-security.' },
        { title: 'Our own title', justification: 'our own title' },
        { applicable: 'No', justification: 'Not applicable' },
      ]),
    ],
    cells: ['E7', 'E8', 'E9', 'E10', 'E11', 'E12', 'E13'],
  },
  {
    rule: 'soa-justification-repeated',
    what: 'nine times among many',
    tables: [soa(repeated(9, 40))],
    cells: [],
  },
  {
    rule: 'soa-justification-repeated',
    what: 'four times, all that there are',
    tables: [soa(repeated(4, 0))],
    cells: [],
  },
  {
    rule: 'soa-justification-repeated',
    what: 'ten times, on the first',
    tables: [soa(repeated(10, 40))],
    cells: ['!E7'],
  },
  {
    rule: 'soa-justification-repeated',
    what: 'five times of ten',
    tables: [soa(repeated(5, 5))],
    cells: ['!E7'],
  },
  {
    rule: 'soa-status-missing',
    what: 'a status; none for what does not apply',
    tables: [soa([{}, { applicable: 'No', implemented: null }])],
    cells: [],
  },
  {
    rule: 'soa-status-missing',
    what: 'none',
    tables: [soa([{ implemented: null }])],
    cells: ['D7'],
  },
  {
    rule: 'soa-excluded-but-relied-on',
    what: 'excluded, and no risk names it',
    tables: [soa([{ applicable: 'No' }]), risks('A.8.2')],
    cells: [],
  },
  {
    rule: 'soa-excluded-but-relied-on',
    what: 'a risk names it, also by its number of 2013',
    tables: [
      soa([{ applicable: 'No' }, { control: 'A.8.2', applicable: 'No' }]),
      risks('A.5.1', 'A.9.2.3'),
    ],
    cells: ['C7', 'C8'],
  },
  {
    rule: 'soa-included-without-risk',
    what: 'a risk names it; another reason; a risk register without controls',
    tables: [soa([{}, { control: 'A.5.2', reasons: 'LR' }]), risks('A.5.1')],
    cells: [],
  },
  {
    rule: 'soa-included-without-risk',
    what: 'silent where no risk names any control',
    tables: [soa([{}]), { ...risks('x'), fields: ['id', 'title'] }],
    cells: [],
  },
  {
    rule: 'soa-included-without-risk',
    what: 'because of a risk that is not there',
    tables: [soa([{}]), risks('A.8.2')],
    cells: ['!G7'],
  },
  {
    rule: 'soa-risk-control-absent',
    what: 'the control is there',
    tables: [soa([{}]), risks('A.5.1')],
    cells: [],
  },
  {
    rule: 'soa-risk-control-absent',
    what: 'the control is not, once for all risks that name it',
    tables: [soa([{}]), risks('A.5.1, A.8.2', 'A.8.2')],
    cells: ['B2'],
  },
  {
    rule: 'soa-not-implemented-without-action',
    what: 'an action by control, by risk, in the statement itself; implemented; excluded',
    tables: [
      soa([
        { implemented: 'Planned' },
        { control: 'A.8.2', implemented: 'No' },
        { control: 'A.5.3', implemented: 'No', due: '2026-12-31' },
        { control: 'A.5.4' },
        { control: 'A.5.5', applicable: 'No', implemented: 'No' },
      ]),
      plan(
        ['R-9', 'A.5.1', 'Write', 'CISO', '2026-09-30'],
        ['R-1', null, 'Do', 'IT', '2026-09-30'],
      ),
      risks('A.8.2'),
    ],
    cells: [],
  },
  {
    rule: 'soa-not-implemented-without-action',
    what: 'no action, or one without a date; partly is a warning',
    tables: [
      soa([{ implemented: 'Planned' }, { control: 'A.5.2', implemented: 'Partly' }]),
      plan(['R-9', 'A.5.1', 'Write', 'CISO', null]),
    ],
    cells: ['D7', '!D8'],
  },
  {
    rule: 'soa-not-implemented-without-action',
    what: 'silent where actions have no place in the workbook',
    tables: [soa([{ implemented: 'Planned' }])],
    cells: [],
  },
  {
    rule: 'soa-reference-missing',
    what: 'a reference; none for what is not implemented',
    tables: [soa([{}, { implemented: 'Planned', reference: null }])],
    cells: [],
  },
  {
    rule: 'soa-reference-missing',
    what: 'none',
    tables: [soa([{ reference: null }])],
    cells: ['?H7'],
  },
  {
    rule: 'soa-approval-missing',
    what: 'version, date and approval above the table',
    tables: [soa([{}], { around: APPROVED })],
    cells: [],
  },
  {
    rule: 'soa-approval-missing',
    what: 'a German sheet says it below the table',
    tables: [
      soa([{}], {
        around: [
          [10, 1, 'Fassung 3'],
          [11, 1, 'Freigegeben von'],
          [11, 2, 'M. Huber'],
          [11, 3, 'am 31.01.2026'],
        ],
      }),
    ],
    cells: [],
  },
  {
    rule: 'soa-approval-missing',
    what: 'labels without answers',
    tables: [
      soa([{}], {
        around: [
          [2, 1, 'Version:'],
          [3, 1, 'Approved by'],
          [3, 2, 'TBD'],
        ],
      }),
    ],
    cells: ['!A6'],
  },
  {
    rule: 'soa-approval-missing',
    what: 'approved, without a version',
    tables: [soa([{}], { around: [[3, 1, 'Approved by: Jane Doe, 2026-01-31']] })],
    cells: ['?A6'],
  },
];

describe.each(SOA_RULES.map(({ id }) => id))('%s', (rule) => {
  const examples = EXAMPLES.filter((example) => example.rule === rule);
  test('has a failing and a passing example', () => {
    const failing = examples.filter(({ cells }) => cells.length > 0).length;
    expect([failing > 0, failing < examples.length]).toEqual([true, true]);
  });
  test.each(examples)('$what', ({ tables, cells }) => {
    const marks = { error: '', warning: '!', advice: '?' };
    const found = findings(rule, tables);
    for (const { parameters } of found) {
      expect(Object.keys(parameters)).toEqual(expect.arrayContaining([...named(rule, parameters)]));
    }
    expect(found.map(({ severity, cell }) => marks[severity] + cell)).toEqual(cells);
  });
});

test('a finding names what it is about', () => {
  const [missing] = findings('soa-control-missing', [
    { ...COMPLETE, rows: COMPLETE.rows.slice(1) },
  ]);
  expect(missing!.parameters).toEqual({
    controls: 'A.5.1 Policies for information security',
    count: 1,
  });
  const [absent] = findings('soa-risk-control-absent', [soa([{}]), risks('A.8.2', 'A.8.2')]);
  expect(absent).toMatchObject({
    sheet: 'Risks',
    parameters: { control: 'A.8.2', risks: 'R-1, R-2' },
  });
});

test('findings stand in sheet order', () => {
  const tables = [
    risks('A.8.2'),
    soa([{ applicable: null }, { control: 'A.5.2', implemented: null }]),
  ];
  const found = check(contextOfTables(...tables), SOA_RULES);
  const places = found.map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(places[0]).toBe('Risks!B2');
  expect(places.indexOf('SoA!C7')).toBeLessThan(places.indexOf('SoA!D8'));
});
