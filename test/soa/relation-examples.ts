import { APPROVED, type Example, plan, risks, soa } from './statements.ts';

/** Examples of the rules that look beyond the rows of the statement. */
export const RELATION_EXAMPLES: readonly Example[] = [
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
