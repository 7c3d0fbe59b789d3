import type { ImprovementRuleId } from '../../core/findings/rule-ids/improvement.ts';
import { dateOf } from '../planning/date-of.ts';
import { type Examples, tableOf } from '../planning/example.ts';

const review = tableOf('management-review', 'Review');

const TOPICS = [
  'Status of actions from the last review',
  'External and internal issues that changed',
  'Changes in the needs of interested parties',
  'Nonconformities and corrective actions',
  'Monitoring and measurement results',
  'Audit results',
  'Fulfilment of objectives',
  'Feedback from interested parties',
  'Risk assessment and state of the treatment plan',
  'Opportunities for continual improvement',
];
const heldOn = (day: string, topics: readonly string[]) =>
  topics.map((topic) => [dateOf(day), topic]);
const SPOKEN = 'date input';
const ACTIONS = 'date input decision due status';
const held = dateOf('2026-05-01');

/** Management reviews. */
export const REVIEW_EXAMPLES: Readonly<
  Record<Extract<ImprovementRuleId, `review-${string}`>, Examples>
> = {
  'review-input-missing': {
    failing: [
      {
        why: 'no feedback',
        tables: review(
          SPOKEN,
          ...heldOn(
            '2026-05-01',
            TOPICS.filter((_, at) => at !== 7),
          ),
        ),
        cells: ['A1'],
      },
      {
        why: 'one more than a year ago',
        tables: review(
          SPOKEN,
          ...heldOn('2025-06-30', TOPICS.slice(0, 1)),
          ...heldOn('2026-05-01', TOPICS.slice(1)),
        ),
        cells: ['A1'],
      },
      {
        why: 'some still ahead',
        tables: review(
          SPOKEN,
          ...heldOn('2026-05-01', TOPICS.slice(1)),
          ...heldOn('2026-07-01', TOPICS.slice(0, 1)),
        ),
        cells: ['A1'],
      },
    ],
    passing: [
      { why: 'all in one meeting', tables: review(SPOKEN, ...heldOn('2026-05-01', TOPICS)) },
      {
        why: 'across meetings and registers',
        tables: [
          ...review(SPOKEN, ...heldOn('2025-10-01', TOPICS.slice(0, 4))),
          ...tableOf('management-review', 'Spring')(
            SPOKEN,
            ...heldOn('2026-03-01', TOPICS.slice(4)),
          ),
        ],
      },
      {
        why: 'the date in the first row alone',
        tables: review(SPOKEN, ...TOPICS.map((topic, at) => [at === 0 ? held : null, topic])),
      },
      {
        why: 'clauses instead of words',
        tables: review(
          SPOKEN,
          ...['a)', 'b', 'c)', 'd) 1)', 'd.2', 'd 3', 'd)4)', 'e)', 'f)', 'g)'].map((letter) => [
            held,
            `9.3.2 ${letter}`,
          ]),
        ),
      },
      {
        why: 'one at a time that we cannot read',
        tables: review(
          SPOKEN,
          ['in spring', TOPICS[0] ?? null],
          ...heldOn('2026-05-01', TOPICS.slice(1)),
        ),
      },
      { why: 'no review so far', tables: review(SPOKEN, [null, null]) },
      { why: 'none for a year', tables: review(SPOKEN, [dateOf('2024-05-01'), 'Audit results']) },
      {
        why: 'a language whose words we lack',
        tables: review(SPOKEN, [held, 'Κίνδυνοι']).map((table) => ({ ...table, language: 'el' })),
      },
    ],
  },
  'review-action-overdue': {
    failing: [
      {
        why: 'open',
        tables: review(ACTIONS, [held, 'Risks', 'Hire', dateOf('2026-06-29'), 'Open']),
        cells: ['D2'],
      },
      {
        why: 'no status',
        tables: review(ACTIONS, [held, 'Risks', 'Hire', dateOf('2026-06-29'), null]),
        cells: ['D2'],
      },
    ],
    passing: [
      {
        why: 'done',
        tables: review(ACTIONS, [held, 'Risks', 'Hire', dateOf('2026-06-29'), 'Done']),
      },
      {
        why: 'due today',
        tables: review(ACTIONS, [held, 'Risks', 'Hire', dateOf('2026-06-30'), 'Open']),
      },
      {
        why: 'no column for the status',
        tables: review('date decision due', [held, 'Hire', dateOf('2026-06-29')]),
      },
    ],
  },
  'review-interval-exceeded': {
    failing: [
      {
        why: 'more than a year ago',
        tables: review(
          SPOKEN,
          [dateOf('2025-06-29'), 'Risks'],
          [dateOf('2024-06-29'), 'Risks'],
          [dateOf('2026-08-01'), 'Risks'],
        ),
        cells: ['A2'],
      },
    ],
    passing: [
      { why: 'a year ago today', tables: review(SPOKEN, [dateOf('2025-06-30'), 'Risks']) },
      { why: 'the first is ahead', tables: review(SPOKEN, [dateOf('2026-08-01'), 'Risks']) },
      { why: 'no date that we can read', tables: review(SPOKEN, ['last year', 'Risks']) },
    ],
  },
};
