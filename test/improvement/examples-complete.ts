import type { ImprovementRuleId } from '../../core/findings/rule-ids/improvement.ts';
import { type Examples, tableOf } from '../planning/example.ts';

const nonconformities = tableOf('nonconformities', 'NC');
const incidents = tableOf('incidents', 'Incidents');
const risks = tableOf('risk-register', 'Risks');

const DEALT_WITH = 'id description correction action owner due';
const EVENT = 'id date description effect';
const LINKS = 'id description risk nonconformity';

/** Rows that must say all of it. */
export const COMPLETE_EXAMPLES: Readonly<
  Record<
    Extract<
      ImprovementRuleId,
      'nonconformity-incomplete' | 'incident-incomplete' | 'incident-reference-unknown'
    >,
    Examples
  >
> = {
  'nonconformity-incomplete': {
    failing: [
      {
        why: 'nothing but what happened',
        tables: nonconformities(DEALT_WITH, ['N1', 'Late']),
        cells: ['C2', 'D2', 'E2', 'F2'],
      },
      {
        why: 'no columns',
        tables: nonconformities('id description correction action', ['N1', 'Late', 'Sent', 'Plan']),
        cells: ['A1', 'A1'],
      },
    ],
    passing: [
      {
        why: 'all of it',
        tables: nonconformities(DEALT_WITH, ['N1', 'Late', 'Sent', 'Plan', 'Tom', '2026-12-01']),
      },
      { why: 'not begun', tables: nonconformities(DEALT_WITH, ['N1']) },
    ],
  },
  'incident-incomplete': {
    failing: [
      {
        why: 'no date, no effect',
        tables: incidents(EVENT, ['I1', null, 'Theft']),
        cells: ['B2', 'D2'],
      },
      {
        why: 'no column',
        tables: incidents('date description', ['2026-05-01', 'Theft']),
        cells: ['A1'],
      },
    ],
    passing: [
      { why: 'all of it', tables: incidents(EVENT, ['I1', '2026-05-01', 'Theft', 'Availability']) },
      { why: 'not begun', tables: incidents(EVENT, ['I1', '2026-05-01']) },
    ],
  },
  'incident-reference-unknown': {
    failing: [
      {
        why: 'a risk that is not there',
        tables: [
          ...incidents(LINKS, ['I1', 'Theft', 'R-9, r-1']),
          ...risks('id title', ['R-1', 'Theft']),
        ],
        cells: ['C2'],
        severity: 'warning',
      },
      {
        why: 'a nonconformity that is not there',
        tables: [
          ...incidents(LINKS, ['I1', 'Theft', null, 'NC-9']),
          ...nonconformities('id description', ['NC-1', 'Late']),
        ],
        cells: ['D2'],
        severity: 'warning',
      },
    ],
    passing: [
      {
        why: 'both are there',
        tables: [
          ...incidents(LINKS, ['I1', 'Theft', 'R-1', 'nc-1']),
          ...risks('id title', ['R-1', 'Theft']),
          ...nonconformities('id description', ['NC-1', 'Late']),
        ],
      },
      { why: 'no register to look in', tables: incidents(LINKS, ['I1', 'Theft', 'R-9', 'NC-9']) },
    ],
  },
};
