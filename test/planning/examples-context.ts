import type { PlanningRuleId } from '../../core/findings/rule-ids/planning.ts';
import type { Written } from '../support/tables.ts';
import { dateOf } from './date-of.ts';
import { type Examples, tableOf } from './example.ts';

const context = tableOf('context-issues');
const parties = tableOf('interested-parties');
const scope = tableOf('scope');

const ISSUE = 'issue side effect';
const CLIMATE = ['Climate change', 'External', 'Not relevant: all is in the cloud'];
const SCOPE = 'boundary statement inScope reason';
const BOUNDARIES: readonly (readonly Written[])[] = [
  ['Scope statement', 'Software of Alder Labs', null, null],
  ['Site', 'Head office', 'In', null],
  ['Network', 'Office network', 'In', null],
  ['People', 'All staff', 'In', null],
  ['Process', 'Development', 'In', null],
  ['Interface', 'Hosting', 'Out', 'Run by others'],
];
const REVIEWS = 'lastReview nextReview';

/** Context, parties and scope. */
export const CONTEXT_EXAMPLES: Readonly<
  Record<
    Extract<PlanningRuleId, `context-${string}` | `party-${string}` | `scope-${string}`>,
    Examples
  >
> = {
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
};
