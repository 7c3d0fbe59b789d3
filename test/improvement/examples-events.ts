import type { ImprovementRuleId } from '../../core/findings/rule-ids/improvement.ts';
import { dateOf } from '../planning/date-of.ts';
import { type Examples, tableOf } from '../planning/example.ts';

const nonconformities = tableOf('nonconformities', 'NC');
const incidents = tableOf('incidents', 'Incidents');

const CAUSES = 'id description risk rootCause why1 why2 why3';
const CLOSED = 'id description closed status effectiveness due';
const LESSONS = 'id description date status lessons';
const LAST_WEEK = dateOf('2026-06-23');
const WINTER = dateOf('2026-01-15');

/** Nonconformities and incidents. */
export const EVENT_EXAMPLES: Readonly<
  Record<
    Exclude<
      ImprovementRuleId,
      `review-${string}` | `${string}-incomplete` | 'incident-reference-unknown'
    >,
    Examples
  >
> = {
  'nonconformity-root-cause-missing': {
    failing: [
      { why: 'high', tables: nonconformities(CAUSES, ['N1', 'Late', 'High']), cells: ['D2'] },
      {
        why: 'medium, in German, two whys',
        tables: nonconformities(CAUSES, ['N1', 'Spät', '3 - Mittel', null, 'A', 'B']),
        cells: ['D2'],
      },
      {
        why: 'the risk is unknown',
        tables: nonconformities(CAUSES, ['N1', 'Late', null], ['N2', 'Lost', '17']),
        cells: ['D2', 'D3'],
        severity: 'advice',
      },
      {
        why: 'no column',
        tables: nonconformities('id description risk', ['N1', 'Late', 'High'], ['N2', 'Lost', '']),
        cells: ['A1'],
      },
      {
        why: 'no column, risks unknown',
        tables: nonconformities('id description', ['N1', 'Late']),
        cells: ['A1'],
        severity: 'advice',
      },
    ],
    passing: [
      { why: 'a root cause', tables: nonconformities(CAUSES, ['N1', 'Late', 'High', 'No list']) },
      {
        why: 'a chain of whys',
        tables: nonconformities(CAUSES, ['N1', 'Late', 'High', null, 'A', 'B', 'C']),
      },
      { why: 'low', tables: nonconformities(CAUSES, ['N1', 'Late', 'Low'], ['N2', 'X', 'Faible']) },
      { why: 'not begun', tables: nonconformities(CAUSES, ['N1', null, 'High']) },
      {
        why: 'withdrawn',
        tables: nonconformities('description risk rootCause status', [
          'Late',
          'High',
          null,
          'Cancelled',
        ]),
      },
    ],
  },
  'nonconformity-effectiveness-missing': {
    failing: [
      {
        why: 'closed, and done',
        tables: nonconformities(CLOSED, ['N1', 'Late', LAST_WEEK], ['N2', 'Lost', null, 'Done']),
        cells: ['E2', 'E3'],
      },
      {
        why: 'no column',
        tables: nonconformities('id description closed', ['N1', 'Late', LAST_WEEK]),
        cells: ['A1'],
      },
    ],
    passing: [
      {
        why: 'assessed',
        tables: nonconformities(CLOSED, ['N1', 'Late', LAST_WEEK, 'Done', 'No case since']),
      },
      { why: 'open', tables: nonconformities(CLOSED, ['N1', 'Late', null, 'Open']) },
    ],
  },
  'nonconformity-overdue': {
    failing: [
      {
        why: 'open, and without a status',
        tables: nonconformities(
          CLOSED,
          ['N1', 'Late', null, 'Open', null, LAST_WEEK],
          ['N2', 'Lost', null, null, null, LAST_WEEK],
        ),
        cells: ['F2', 'F3'],
      },
      {
        why: 'not closed, no status column',
        tables: nonconformities('description closed due', ['Late', null, LAST_WEEK]),
        cells: ['C2'],
      },
    ],
    passing: [
      {
        why: 'closed',
        tables: nonconformities(CLOSED, ['N1', 'Late', LAST_WEEK, null, 'Yes', LAST_WEEK]),
      },
      {
        why: 'withdrawn',
        tables: nonconformities(CLOSED, ['N1', 'Late', null, 'Cancelled', null, LAST_WEEK]),
      },
      {
        why: 'due today',
        tables: nonconformities(CLOSED, ['N1', 'Late', null, 'Open', null, dateOf('2026-06-30')]),
      },
      {
        why: 'nothing that could say it is closed',
        tables: nonconformities('description due', ['Late', LAST_WEEK]),
      },
    ],
  },
  'incident-lessons-missing': {
    failing: [
      {
        why: 'closed',
        tables: incidents(LESSONS, ['I1', 'Phishing', LAST_WEEK, 'Done']),
        cells: ['E2'],
      },
      {
        why: 'open for long',
        tables: incidents(LESSONS, ['I1', 'Phishing', WINTER, 'Open'], ['I2', 'Theft', WINTER]),
        cells: ['E2', 'E3'],
        severity: 'advice',
      },
      {
        why: 'no column',
        tables: incidents('id description status', ['I1', 'Phishing', 'Done']),
        cells: ['A1'],
      },
    ],
    passing: [
      { why: 'learned', tables: incidents(LESSONS, ['I1', 'Phishing', WINTER, 'Done', 'Train']) },
      { why: 'open since last week', tables: incidents(LESSONS, ['I1', 'Theft', LAST_WEEK]) },
      { why: 'a false alarm', tables: incidents(LESSONS, ['I1', 'Theft', WINTER, 'Cancelled']) },
      { why: 'open, no date', tables: incidents(LESSONS, ['I1', 'Theft', null, 'Open']) },
      { why: 'not begun', tables: incidents(LESSONS, ['I1', null, WINTER, 'Done']) },
    ],
  },
};
