import type { Severity } from '../../core/findings/finding.ts';
import type { PlanningRuleId } from '../../core/findings/rule-ids/planning.ts';
import type { Table, Written } from '../support/tables.ts';
import { dateOf } from './date-of.ts';

export interface Example {
  readonly why: string;
  readonly tables: readonly Table[];
}

export interface Failing extends Example {
  readonly cells: readonly string[];
  readonly severity?: Severity;
}

export interface Examples {
  readonly failing: readonly Failing[];
  readonly passing: readonly Example[];
}

type Rows = readonly (readonly Written[])[];
type Kind = Table['kind'];

const table =
  (kind: Kind) =>
  (fields: string, ...rows: Rows): readonly Table[] => [
    { kind, sheet: 'Sheet', fields: fields.split(' '), rows },
  ];
const context = table('context-issues');
const parties = table('interested-parties');
const scope = table('scope');
const policy = table('policy');
const roles = (fields: string, ...rows: Rows): readonly Table[] => [
  { kind: 'roles', sheet: 'Roles', fields: fields.split(' '), rows },
];
const objectives = table('objectives');
const roadmap = table('roadmap');

const ISSUE = 'issue side effect';
const CLIMATE = ['Climate change', 'External', 'Not relevant: all is in the cloud'];
const SCOPE = 'boundary statement inScope reason';
const BOUNDARIES: Rows = [
  ['Scope statement', 'Software of Alder Labs', null, null],
  ['Site', 'Head office', 'In', null],
  ['Network', 'Office network', 'In', null],
  ['People', 'All staff', 'In', null],
  ['Process', 'Development', 'In', null],
  ['Interface', 'Hosting', 'Out', 'Run by others'],
];
const POLICY = 'policy approvedBy approved';
const PARTS = 'policy objectives commitmentToRequirements commitmentToImprovement';
const APPROVED: readonly Written[] = ['Security policy', 'Ines Moreau', dateOf('2026-01-12')];
const ROLE = 'role person responsibilities';
const MANAGER = ['Information security manager', 'Tom Berg', 'Reports to top management'];
const CHIEF = ['Chief executive', 'Ines Moreau', 'Approves the policy'];
const PLAN = 'objective measure target action resources owner due assessment';
const REVIEWS = 'lastReview nextReview';
const DUE = 'objective due result';
const STEPS = 'step due status';

/** What each rule finds, and what it lets pass, on 2026-06-30. */
export const EXAMPLES: Readonly<Record<PlanningRuleId, Examples>> = {
  'context-issue-missing': {
    failing: [
      { why: 'only an effect', tables: context(ISSUE, [null, null, 'Costs']), cells: ['A2'] },
      {
        why: 'only a side',
        tables: context(ISSUE, CLIMATE, ['TBD', 'Internal', null]),
        cells: ['A3'],
      },
    ],
    passing: [
      { why: 'an issue', tables: context(ISSUE, CLIMATE) },
      { why: 'a default alone', tables: context('issue category', [null, 'Legal']) },
    ],
  },
  'context-side-missing': {
    failing: [
      { why: 'a blank side', tables: context(ISSUE, CLIMATE, ['Staff', null, 'x']), cells: ['B3'] },
      { why: 'no internal issue', tables: context(ISSUE, CLIMATE), cells: ['A1'] },
      { why: 'no external one', tables: context(ISSUE, ['Staff', 'Strength', 'x']), cells: ['A1'] },
      { why: 'no column', tables: context('issue effect', ['Staff', 'x']), cells: ['A1'] },
    ],
    passing: [
      { why: 'both', tables: context(ISSUE, CLIMATE, ['Staff', 'Internal', 'x']) },
      { why: 'not begun', tables: context(ISSUE, [null, null, null]) },
      { why: 'a side that cannot be read', tables: context(ISSUE, CLIMATE, ['Staff', '??x', 'y']) },
    ],
  },
  'context-climate-missing': {
    failing: [
      {
        why: 'no issue about it',
        tables: context(ISSUE, ['Staff', 'Internal', 'x']),
        cells: ['A1'],
      },
      {
        why: 'no reason',
        tables: context(ISSUE, ['Climate change', 'External', null]),
        cells: ['C2'],
      },
      {
        why: 'another word',
        tables: context(ISSUE, ['Acclimatise staff', 'Internal', 'x']),
        cells: ['A1'],
      },
    ],
    passing: [
      { why: 'a reason', tables: context(ISSUE, CLIMATE) },
      { why: 'German', tables: context(ISSUE, ['Klimawandel', 'Extern', 'Nicht relevant']) },
      { why: 'Greek', tables: context(ISSUE, ['Κλιματική αλλαγή', 'Εξωτερικό', 'x']) },
      { why: 'no column of effects', tables: context('issue', ['Climate change: not relevant']) },
      { why: 'not begun', tables: context(ISSUE, [null, null, null]) },
    ],
  },
  'context-review-overdue': {
    failing: [
      {
        why: 'a date that is past',
        tables: context(`issue ${REVIEWS}`, ['Staff', null, dateOf('2026-06-29')]),
        cells: ['C2'],
        severity: 'warning',
      },
      {
        why: 'more than a year ago',
        tables: context(`issue ${REVIEWS}`, ['Staff', dateOf('2025-06-29'), null]),
        cells: ['B2'],
        severity: 'warning',
      },
    ],
    passing: [
      {
        why: 'today',
        tables: context(`issue ${REVIEWS}`, ['Staff', dateOf('2025-06-30'), dateOf('2026-06-30')]),
      },
      { why: 'no dates', tables: context(`issue ${REVIEWS}`, ['Staff', null, null]) },
    ],
  },
  'party-decision-missing': {
    failing: [
      {
        why: 'blank answers',
        tables: parties(
          'party requirement addressed',
          ['Staff', null, 'Yes'],
          ['Bank', 'Law', null],
          [null, 'Law', 'No'],
        ),
        cells: ['A4', 'B2', 'C3'],
      },
      {
        why: 'no column',
        tables: parties('party requirement', ['Staff', 'Privacy']),
        cells: ['A1'],
      },
    ],
    passing: [
      { why: 'a no', tables: parties('party requirement addressed', ['Bank', 'Law', 'No']) },
      {
        why: 'not begun',
        tables: parties('party requirement addressed owner', [null, null, null, 'Tom']),
      },
    ],
  },
  'party-climate-missing': {
    failing: [
      {
        why: 'none',
        tables: parties('party requirement', ['Staff', 'Privacy']),
        cells: ['A1'],
        severity: 'advice',
      },
    ],
    passing: [
      { why: 'a requirement', tables: parties('party requirement', ['City', 'Climate report']) },
      { why: 'not begun', tables: parties('party requirement', [null, null]) },
    ],
  },
  'scope-boundary-missing': {
    failing: [
      {
        why: 'a kind without a row',
        tables: scope(SCOPE, ...BOUNDARIES.slice(0, 5)),
        cells: ['A1'],
      },
      { why: 'no statement', tables: scope(SCOPE, ...BOUNDARIES.slice(1)), cells: ['A1'] },
      {
        why: 'no decision',
        tables: scope(SCOPE, ...BOUNDARIES, ['Site', 'Lab', null, null]),
        cells: ['C8'],
      },
      { why: 'no kind', tables: scope(SCOPE, [null, 'Lab', 'In', null]), cells: ['A2'] },
      {
        why: 'nothing named',
        tables: scope(SCOPE, ...BOUNDARIES, ['Site', null, 'In', null]),
        cells: ['B8'],
      },
    ],
    passing: [
      { why: 'all of them', tables: scope(SCOPE, ...BOUNDARIES) },
      { why: 'kinds alone, not begun', tables: scope(SCOPE, ['Site', null, null, null]) },
      {
        why: 'a kind that cannot be read',
        tables: scope(SCOPE, ['Moon base', 'Crater', 'In', null]),
      },
    ],
  },
  'scope-exclusion-unexplained': {
    failing: [
      { why: 'no reason', tables: scope(SCOPE, ['Site', 'Lab', 'Out', 'TBD']), cells: ['D2'] },
      {
        why: 'no column',
        tables: scope('boundary statement inScope', ['Site', 'Lab', 'Out']),
        cells: ['A1'],
      },
    ],
    passing: [
      { why: 'a reason', tables: scope(SCOPE, ['Site', 'Lab', 'Out', 'Rented to others']) },
      { why: 'in scope', tables: scope(SCOPE, ['Site', 'Lab', 'In', null]) },
    ],
  },
  'policy-commitment-missing': {
    failing: [
      { why: 'a no', tables: policy(PARTS, ['Security', 'Yearly', 'No', 'Yes']), cells: ['C2'] },
      {
        why: 'blank ones',
        tables: policy(PARTS, ['Security', null, null, null]),
        cells: ['B2', 'C2', 'D2'],
      },
      { why: 'no columns', tables: policy(POLICY, APPROVED), cells: ['A1', 'A1', 'A1'] },
    ],
    passing: [
      {
        why: 'one policy holds them',
        tables: policy(
          PARTS,
          ['Access', null, null, null],
          ['Security', 'x', 'Yes', 'Yes, part 2'],
        ),
      },
      {
        why: 'what cannot be read',
        tables: policy(PARTS, ['Security', 'Yearly', 'Part 3', 'Part 4']),
      },
      { why: 'not begun', tables: policy(PARTS, [null, null, null, null]) },
    ],
  },
  'policy-approval-missing': {
    failing: [
      {
        why: 'nobody, no day',
        tables: policy(POLICY, ['Security', null, null]),
        cells: ['B2', 'C2'],
      },
      {
        why: 'no column',
        tables: policy('policy approvedBy', ['Security', 'Ines Moreau']),
        cells: ['A1'],
      },
      {
        why: 'somebody below top management',
        tables: [
          ...policy(POLICY, ['Security', 'Tom Berg', dateOf('2026-01-12')]),
          ...roles(ROLE, CHIEF, MANAGER),
        ],
        cells: ['B2'],
        severity: 'warning',
      },
    ],
    passing: [
      { why: 'approved', tables: [...policy(POLICY, APPROVED), ...roles(ROLE, CHIEF, MANAGER)] },
      {
        why: 'somebody without a role',
        tables: [...policy(POLICY, APPROVED), ...roles(ROLE, MANAGER)],
      },
      {
        why: 'nobody is known as top management',
        tables: [
          ...policy(POLICY, ['Security', 'Tom Berg', dateOf('2026-01-12')]),
          ...roles(ROLE, MANAGER),
        ],
      },
      { why: 'not begun', tables: policy(`${POLICY} owner`, [null, null, null, 'Tom Berg']) },
    ],
  },
  'policy-review-overdue': {
    failing: [
      {
        why: 'a date that is past',
        tables: policy(`policy ${REVIEWS}`, ['Security', null, dateOf('2026-06-01')]),
        cells: ['C2'],
        severity: 'warning',
      },
    ],
    passing: [
      {
        why: 'planned',
        tables: policy(`policy ${REVIEWS}`, ['Security', null, dateOf('2026-07-01')]),
      },
    ],
  },
  'role-person-missing': {
    failing: [
      { why: 'nobody', tables: roles(ROLE, ['Auditor', null, null]), cells: ['B2'] },
      { why: 'no role', tables: roles(ROLE, [null, 'Tom Berg', null]), cells: ['A2'] },
      { why: 'no column', tables: roles('role', ['Auditor']), cells: ['A1'] },
    ],
    passing: [
      { why: 'both', tables: roles(ROLE, MANAGER) },
      { why: 'not begun', tables: roles(ROLE, [null, null, null]) },
    ],
  },
  'role-management-reporting-missing': {
    failing: [
      { why: 'nobody reports', tables: roles(ROLE, CHIEF), cells: ['A1'], severity: 'warning' },
      {
        why: 'no responsibilities',
        tables: roles('role person', ['Auditor', 'Ann']),
        cells: ['A1'],
        severity: 'warning',
      },
    ],
    passing: [
      { why: 'reports', tables: roles(ROLE, CHIEF, MANAGER) },
      {
        why: 'German',
        tables: roles(ROLE, ['ISB', 'K. Weber', 'Leitet das ISMS, berichtet der Leitung']),
      },
      { why: 'nobody yet', tables: roles(ROLE, ['Auditor', null, null]) },
    ],
  },
  'role-auditor-not-independent': {
    failing: [
      {
        why: 'both roles',
        tables: roles(ROLE, MANAGER, ['Internal auditor', 'Ann; tom berg', null]),
        cells: ['B3'],
        severity: 'warning',
      },
    ],
    passing: [
      { why: 'two people', tables: roles(ROLE, MANAGER, ['Internal auditor', 'Ann Hill', null]) },
      {
        why: 'another role',
        tables: roles(ROLE, CHIEF, ['Internal auditor', 'Ines Moreau', null]),
      },
    ],
  },
  'objective-not-measurable': {
    failing: [
      {
        why: 'neither measure nor target',
        tables: objectives(PLAN, ['Fewer incidents']),
        cells: ['B2', 'C2'],
      },
      {
        why: 'no column',
        tables: objectives('objective measure', ['Backups work', 'Tests']),
        cells: ['A1'],
      },
      { why: 'no objective', tables: objectives(PLAN, [null, 'Tests', '12']), cells: ['A2'] },
    ],
    passing: [
      { why: 'measurable', tables: objectives(PLAN, ['Backups work', 'Tests', 12]) },
      { why: 'not begun', tables: objectives(PLAN, [null, null, null, 'Training']) },
    ],
  },
  'objective-plan-missing': {
    failing: [
      {
        why: 'no plan at all',
        tables: objectives(PLAN, ['Backups work', 'Tests', '12']),
        cells: ['D2', 'E2', 'F2', 'G2', 'H2'],
      },
      {
        why: 'no columns',
        tables: objectives('objective action owner due assessment', [
          'Backups work',
          'Test',
          'Tom',
          'Ongoing',
          'Yearly',
        ]),
        cells: ['A1'],
      },
    ],
    passing: [
      {
        why: 'all answers',
        tables: objectives(PLAN, [
          'Backups work',
          'Tests',
          '12',
          'Test',
          '1 day',
          'Tom',
          'Ongoing',
          'Monthly',
        ]),
      },
    ],
  },
  'objective-result-missing': {
    failing: [
      {
        why: 'due and blank',
        tables: objectives(DUE, ['Backups', dateOf('2026-06-29'), null]),
        cells: ['C2'],
      },
      {
        why: 'due, no column',
        tables: objectives('objective due', ['Backups', dateOf('2026-06-29')]),
        cells: ['A1'],
      },
    ],
    passing: [
      { why: 'a result', tables: objectives(DUE, ['Backups', dateOf('2026-06-29'), '11 of 12']) },
      { why: 'due today', tables: objectives(DUE, ['Backups', dateOf('2026-06-30'), null]) },
      { why: 'ongoing', tables: objectives(DUE, ['Backups', 'Ongoing', null]) },
    ],
  },
  'roadmap-step-missing': {
    failing: [
      {
        why: 'two of ten',
        tables: roadmap(STEPS, ['Awareness', null, 'Done'], ['3. Internal audit', null, 'Open']),
        cells: Array.from({ length: 8 }, () => 'A1'),
        severity: 'advice',
      },
    ],
    passing: [{ why: 'not begun', tables: roadmap(STEPS, ['Awareness', null, null]) }],
  },
  'roadmap-order': {
    failing: [
      {
        why: 'done before an earlier one',
        tables: roadmap(STEPS, ['Internal audit', null, 'Done'], ['Awareness', null, 'Open']),
        cells: ['C2'],
        severity: 'warning',
      },
      {
        why: 'due before an earlier one',
        tables: roadmap(
          STEPS,
          ['Internal audit', dateOf('2026-09-01'), 'Open'],
          ['Management review', dateOf('2026-08-01'), 'Open'],
        ),
        cells: ['B3'],
        severity: 'warning',
      },
    ],
    passing: [
      {
        why: 'in order',
        tables: roadmap(
          STEPS,
          ['Awareness', dateOf('2026-07-01'), 'Open'],
          ['Internal audit', dateOf('2026-08-01'), 'Open'],
        ),
      },
      {
        why: 'no status',
        tables: roadmap(STEPS, ['Awareness', null, null], ['Internal audit', null, 'Done']),
      },
      {
        why: 'a step of the team',
        tables: roadmap(STEPS, ['Buy safes', null, 'Open'], ['Internal audit', null, 'Done']),
      },
    ],
  },
  'roadmap-overdue': {
    failing: [
      {
        why: 'open',
        tables: roadmap(STEPS, ['Buy safes', dateOf('2026-06-29'), 'Open']),
        cells: ['B2'],
        severity: 'warning',
      },
      {
        why: 'no status',
        tables: roadmap(STEPS, ['Awareness', dateOf('2026-06-29'), null]),
        cells: ['B2'],
        severity: 'warning',
      },
    ],
    passing: [
      { why: 'done', tables: roadmap(STEPS, ['Awareness', dateOf('2026-06-29'), 'Done']) },
      {
        why: 'cancelled',
        tables: roadmap(STEPS, ['Awareness', dateOf('2026-06-29'), 'Cancelled']),
      },
      { why: 'due today', tables: roadmap(STEPS, ['Awareness', dateOf('2026-06-30'), 'Open']) },
      { why: 'no column', tables: roadmap('step due', ['Awareness', dateOf('2026-06-29')]) },
    ],
  },
};
