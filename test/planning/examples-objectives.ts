import type { PlanningRuleId } from '../../core/findings/rule-ids/planning.ts';
import { dateOf } from './date-of.ts';
import { type Examples, tableOf } from './example.ts';

const objectives = tableOf('objectives');
const roadmap = tableOf('roadmap');

const PLAN = 'objective measure target action resources owner due assessment';
const DUE = 'objective due result';
const STEPS = 'step due status';

/** Objectives and the roadmap. */
export const OBJECTIVES_EXAMPLES: Readonly<
  Record<Extract<PlanningRuleId, `objective-${string}` | `roadmap-${string}`>, Examples>
> = {
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
        cells: ['A1'],
        severity: 'advice',
      },
    ],
    passing: [
      { why: 'not begun', tables: roadmap(STEPS, ['Awareness', null, null]) },
      { why: 'a plan of another sort', tables: roadmap(STEPS, ['Buy safes', null, 'Open']) },
    ],
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
