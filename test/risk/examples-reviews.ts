import type { RiskRuleId } from '../../core/findings/rule-ids/risk.ts';
import type { Parts } from '../support/context.ts';
import { actionsOf, risksOf } from '../support/records.ts';
import type { Examples } from './examples.ts';

type Row = Record<string, unknown>;

const risks = (...rows: Row[]): Parts => ({ risks: risksOf(rows) });
const risk = (row: Row) => () => risks({ title: 'Fire', ...row });
const A_5_1 = { kind: '2022', control: 'A.5.1', text: 'A.5.1' };
const HIGH = { likelihood: 5, consequence: 4 };
const LOW = { likelihood: 1, consequence: 4 };
const ASSUMED = { acceptance: { maximumScore: 6, from: 'assumed' } } as const;

/** Examples of the rules about what remains of risks, their reviews and the criteria. */
export const REVIEW_EXAMPLES: Readonly<
  Record<
    Extract<
      RiskRuleId,
      `risk-residual-${string}` | `risk-review-${string}` | 'criteria-incomplete'
    >,
    Examples
  >
> = {
  'risk-residual-above-inherent': {
    failing: [
      {
        why: 'a rating that went up',
        parts: risk({ ...LOW, residualLikelihood: 3, residualConsequence: 4 }),
        cells: ['D2'],
      },
      {
        why: 'typed levels alone',
        parts: risk({ level: 'Low', residualLevel: 'High' }),
        cells: ['C2'],
      },
    ],
    passing: [
      { why: 'the same', parts: risk({ ...LOW, residualLikelihood: 1, residualConsequence: 4 }) },
      { why: 'lower', parts: risk({ ...HIGH, residualLikelihood: 1, residualConsequence: 4 }) },
      {
        why: 'not assessed',
        parts: risk({ ...LOW, residualLikelihood: null, residualConsequence: 4 }),
      },
    ],
  },
  'risk-residual-lowered-without-control': {
    failing: [
      {
        why: 'no control',
        parts: risk({ ...HIGH, controls: null, residualLikelihood: 1, residualConsequence: 4 }),
        cells: ['D2'],
      },
      {
        why: 'words alone, where controls have a column',
        parts: risk({
          ...HIGH,
          controls: null,
          action: 'Patch',
          residualLikelihood: 1,
          residualConsequence: 4,
        }),
        cells: ['D2'],
        severity: 'warning',
      },
    ],
    passing: [
      {
        why: 'a control',
        parts: risk({ ...HIGH, controls: [A_5_1], residualLikelihood: 1, residualConsequence: 4 }),
      },
      {
        why: 'as high as before',
        parts: risk({ ...HIGH, controls: null, residualLikelihood: 5, residualConsequence: 4 }),
      },
    ],
  },
  'risk-residual-unapproved': {
    failing: [
      {
        why: 'high, and nobody accepted it',
        parts: risk({ residualLikelihood: 4, residualConsequence: 4, acceptedBy: null }),
        cells: ['D2'],
      },
      {
        why: 'no column',
        parts: risk({ residualLikelihood: 4, residualConsequence: 4 }),
        cells: ['A1'],
      },
    ],
    passing: [
      {
        why: 'accepted',
        parts: risk({ residualLikelihood: 4, residualConsequence: 4, acceptedBy: 'CEO' }),
      },
      {
        why: 'low',
        parts: risk({ residualLikelihood: 1, residualConsequence: 4, acceptedBy: null }),
      },
      { why: 'not assessed', parts: risk({ residualLikelihood: null, acceptedBy: null }) },
    ],
  },
  'risk-review-overdue': {
    failing: [
      { why: 'past its date', parts: risk({ nextReview: '2026-06-14' }), cells: ['B2'] },
      { why: 'more than a year ago', parts: risk({ lastReview: '2025-06-14' }), cells: ['B2'] },
      { why: 'never', parts: risk({ lastReview: null }), cells: ['B2'], severity: 'warning' },
      {
        why: 'never, but planned',
        parts: risk({ lastReview: null, nextReview: '2026-07-01' }),
        cells: ['B2'],
        severity: 'advice',
      },
    ],
    passing: [
      { why: 'a year ago', parts: risk({ lastReview: '2025-06-15' }) },
      { why: 'due today', parts: risk({ nextReview: '2026-06-15' }) },
      { why: 'no columns', parts: risk({}) },
      { why: 'closed', parts: risk({ lastReview: '2020-01-01', status: 'Closed' }) },
    ],
  },
  'risk-review-after-treatment': {
    failing: [
      {
        why: 'an action completed since',
        parts: () => ({
          ...risks({ id: 'R-1', title: 'a', lastReview: '2026-01-01' }),
          actions: actionsOf([{ risk: ['R-1', 'R-2'], action: 'x', completed: '2026-02-01' }]),
        }),
        cells: ['C2'],
      },
    ],
    passing: [
      {
        why: 'completed before, and another risk’s action',
        parts: () => ({
          ...risks({ id: 'R-1', title: 'a', lastReview: '2026-03-01' }),
          actions: actionsOf([
            { risk: ['R-1'], action: 'x', completed: '2026-02-01' },
            { risk: ['R-3'], action: 'y', completed: '2026-04-01' },
          ]),
        }),
      },
    ],
  },
  'criteria-incomplete': {
    failing: [
      {
        why: 'nothing says what is accepted',
        parts: () => ({ ...risks({ title: 'a' }), method: ASSUMED }),
        cells: ['A1'],
        severity: 'warning',
      },
      {
        why: 'scales that stand nowhere',
        parts: () => ({
          ...risks({ title: 'a' }),
          method: { likelihood: undefined, consequence: undefined },
        }),
        cells: ['A1', 'A1'],
        severity: 'advice',
      },
    ],
    passing: [{ why: 'all that is needed', parts: risk({}) }],
  },
};
