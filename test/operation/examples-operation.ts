import type { OperationRuleId } from '../../core/findings/rule-ids/operation.ts';
import { dateOf } from '../planning/date-of.ts';
import { type Examples, tableOf } from '../planning/example.ts';

const processes = tableOf('processes', 'Processes');
const risks = tableOf('risk-register', 'Risks');
const suppliers = tableOf('suppliers', 'Suppliers');
const metrics = tableOf('metrics', 'Metrics');

const SUPPLIER = 'supplier service criticality assessment nextReview';
const FIGURE = 'metric method when owner';
const RESULT = 'metric threshold result escalation';
const YESTERDAY = dateOf('2026-06-29');
const TODAY = dateOf('2026-06-30');
const LONG_AGO = dateOf('2025-06-29');

/** Results that keep their threshold, or of which nobody can tell. */
const FINE: readonly (readonly [threshold: string, result: string])[] = [
  ['>= 95 %', '95 %'],
  ['< 5', '4,5'],
  ['max. 4 hours', '4'],
  ['mindestens 90 %', '90,5 %'],
  ['At least 10', '11'],
  ['≤ 8 h', '7 h'],
  ['< 5 days', '7 hours'],
  // A cell may keep 97 % as 0.97.
  ['>= 95 %', '0.97'],
  ['< 1,000', '999,5 EUR'],
  ['5 to 7', '12'],
  ['95 %', '90 %'],
  ['as agreed', 'good'],
];

/** Processes, suppliers and measurements. */
export const OPERATION_EXAMPLES: Readonly<
  Record<
    Extract<OperationRuleId, `process-${string}` | `supplier-${string}` | `metric-${string}`>,
    Examples
  >
> = {
  'process-owner-missing': {
    failing: [
      {
        why: 'no owner, no name',
        tables: processes('process owner activities', ['Sales'], [null, 'Ann', 'Sells']),
        cells: ['A3', 'B2'],
      },
      { why: 'no column', tables: processes('process activities', ['Sales', 'x']), cells: ['A1'] },
    ],
    passing: [
      { why: 'both', tables: processes('process owner', ['Sales', 'Ann']) },
      { why: 'not begun', tables: processes('process owner resources', [null, null, 'Staff']) },
    ],
  },
  'process-without-risk': {
    failing: [
      {
        why: 'none named, and no risk names it',
        tables: [
          ...processes('process risks', ['Sales', null], ['Support', null]),
          ...risks('id process', ['R-1', 'Support']),
        ],
        cells: ['A2'],
        severity: 'warning',
      },
      {
        why: 'risks have a column of processes',
        tables: [...processes('process', ['Sales']), ...risks('id process', ['R-1', 'Support'])],
        cells: ['A2'],
        severity: 'warning',
      },
    ],
    passing: [
      {
        why: 'risks are named',
        tables: [...processes('process risks', ['Sales', 'R-1']), ...risks('id', ['R-1'])],
      },
      {
        why: 'a risk names it among others',
        tables: [
          ...processes('process risks', ['Sales', null]),
          ...risks('id process', ['R-1', 'Support and sales']),
        ],
      },
      {
        why: 'risks go by assets',
        tables: [...processes('process', ['Sales']), ...risks('id asset', ['R-1', 'Laptop'])],
      },
      {
        why: 'no risks yet',
        tables: [...processes('process risks', ['Sales', null]), ...risks('id process')],
      },
    ],
  },
  'supplier-assessment-overdue': {
    failing: [
      {
        why: 'a date that is past',
        tables: suppliers(
          SUPPLIER,
          ['Host', 'x', 'High', LONG_AGO, YESTERDAY],
          ['Mail', 'x', null, null, YESTERDAY],
        ),
        cells: ['E2', 'E3'],
      },
      {
        why: 'a date that is past, little depends on it',
        tables: suppliers(SUPPLIER, ['Cleaner', 'x', 'Gering', null, YESTERDAY]),
        cells: ['E2'],
        severity: 'warning',
      },
      {
        why: 'never assessed, or long ago',
        tables: suppliers(
          SUPPLIER,
          ['Host', 'x', 'Hoch', null, null],
          ['Mail', 'x', '1 - critical', LONG_AGO, null],
        ),
        cells: ['D2', 'D3'],
      },
      {
        why: 'never assessed, but planned',
        tables: suppliers(SUPPLIER, ['Host', 'x', 'Élevée', null, TODAY]),
        cells: ['D2'],
        severity: 'warning',
      },
      { why: 'no name', tables: suppliers(SUPPLIER, [null, 'Hosting', 'Low']), cells: ['A2'] },
      {
        why: 'no columns',
        tables: suppliers('supplier criticality', ['Host', 'High'], ['Mail', 'High']),
        cells: ['A1'],
      },
    ],
    passing: [
      { why: 'planned', tables: suppliers(SUPPLIER, ['Host', 'x', 'High', LONG_AGO, TODAY]) },
      { why: 'within the year', tables: suppliers(SUPPLIER, ['Host', 'x', 'High', YESTERDAY]) },
      { why: 'little depends on it', tables: suppliers(SUPPLIER, ['Host', 'x', 'Medium']) },
      { why: 'how much is not told', tables: suppliers(SUPPLIER, ['Host', 'x', null]) },
      { why: 'a list of names', tables: suppliers('supplier service', ['Host', 'Hosting']) },
      { why: 'not begun', tables: suppliers(SUPPLIER, [null, null, 'High']) },
    ],
  },
  'metric-incomplete': {
    failing: [
      {
        why: 'blank answers',
        tables: metrics(FIGURE, ['Patches'], [null, 'Report', 'Monthly', 'Ann']),
        cells: ['A3', 'B2', 'C2', 'D2'],
      },
      {
        why: 'no columns',
        tables: metrics('metric method', ['Patches', 'x']),
        cells: ['A1', 'A1'],
      },
    ],
    passing: [
      { why: 'all four', tables: metrics(FIGURE, ['Patches', 'Report', 'Monthly', 'Ann']) },
      { why: 'not begun', tables: metrics(FIGURE, [null, null, 'Monthly', 'Ann']) },
    ],
  },
  'metric-escalation-missing': {
    failing: [
      {
        why: 'results beyond their thresholds',
        tables: metrics(
          RESULT,
          ['Patches', '>= 95 %', '94.5 %', null],
          ['Incidents', '< 5', '5', null],
          ['Restore', 'max. 4 h', '6,5 h', null],
          ['Trained', 'mindestens 90 %', '85', 'TBD'],
          ['Mails', '> 1000', 999, null],
        ),
        cells: ['D2', 'D3', 'D4', 'D5', 'D6'],
      },
      {
        why: 'above a threshold that does not say which side is good',
        tables: [
          {
            kind: 'metrics',
            sheet: 'M',
            fields: RESULT.split(' '),
            rows: [['Incidents', 5, 7, null]],
          },
        ],
        cells: ['D2'],
        severity: 'advice',
      },
      {
        why: 'no column',
        tables: metrics('metric threshold result', ['A', '< 5', '7'], ['B', '< 5', '8']),
        cells: ['A1'],
      },
    ],
    passing: [
      { why: 'told', tables: metrics(RESULT, ['Patches', '>= 95 %', '90 %', 'Told the board']) },
      { why: 'kept or unknown', tables: metrics(RESULT, ...FINE.map((pair) => ['A', ...pair])) },
      { why: 'no result yet', tables: metrics(RESULT, ['Patches', '>= 95 %', null, null]) },
      { why: 'no threshold', tables: metrics('metric result', ['Patches', '90 %']) },
    ],
  },
};
