import { COMPLETE, type Example, FORMER, repeated, soa } from './statements.ts';

/** A control that nothing is said about. */
const BLANK = {
  applicable: null,
  implemented: null,
  justification: null,
  reasons: null,
  reference: null,
};

/** Examples of the rules that look at the statement alone. */
export const STATEMENT_EXAMPLES: readonly Example[] = [
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
    what: 'nothing is answered about any control: not started, told once',
    tables: [soa([BLANK, { ...BLANK, control: 'A.5.2' }, { ...BLANK, control: 'A.5.3' }])],
    cells: ['?C6'],
  },
  {
    rule: 'soa-approval-missing',
    what: 'a statement that is not started needs no approval yet',
    tables: [soa([BLANK])],
    cells: [],
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
];
