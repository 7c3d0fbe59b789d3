import type { PlanningRuleId } from '../../core/findings/rule-ids/planning.ts';
import type { Written } from '../support/tables.ts';
import { dateOf } from './date-of.ts';
import { type Examples, tableOf } from './example.ts';

const policy = tableOf('policy');
const roles = tableOf('roles', 'Roles');

const POLICY = 'policy approvedBy approved';
const PARTS = 'policy objectives commitmentToRequirements commitmentToImprovement';
const APPROVED: readonly Written[] = ['Security policy', 'Ines Moreau', dateOf('2026-01-12')];
const ROLE = 'role person responsibilities';
const MANAGER = ['Information security manager', 'Tom Berg', 'Reports to top management'];
const CHIEF = ['Chief executive', 'Ines Moreau', 'Approves the policy'];
const REVIEWS = 'lastReview nextReview';

/** Policy and roles. */
export const LEADERSHIP_EXAMPLES: Readonly<
  Record<Extract<PlanningRuleId, `policy-${string}` | `role-${string}`>, Examples>
> = {
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
        why: 'speaks of information alone',
        tables: roles(ROLE, ['Manager', 'Tom Berg', 'Protects information']),
        cells: ['A1'],
        severity: 'warning',
      },
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
};
