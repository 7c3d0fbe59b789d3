import type { RiskRuleId } from '../../core/findings/rule-ids/risk.ts';
import type { Parts } from '../support/context.ts';
import { actionsOf, risksOf, unreadable } from '../support/records.ts';
import type { Examples } from './examples.ts';
import { REVIEW_EXAMPLES } from './examples-reviews.ts';

type Row = Record<string, unknown>;

const risks = (...rows: Row[]): Parts => ({ risks: risksOf(rows) });
const risk = (row: Row) => () => risks({ title: 'Fire', ...row });
const A_5_1 = { kind: '2022', control: 'A.5.1', text: 'A.5.1' };
const A_5_99 = { kind: 'unknown', text: 'A.5.99' };
const OLD = { kind: '2013', control: 'A.12.6.1', text: 'A.12.6.1' };
const OWN = { kind: 'own', text: 'C-07' };
const PROSE = { kind: 'unknown', text: 'Lock the doors' };
const HIGH = { likelihood: 5, consequence: 4 };
const LOW = { likelihood: 1, consequence: 4 };
const ASSUMED = { acceptance: { maximumScore: 6, from: 'assumed' } } as const;

/** Examples of the rules about risks and criteria. Column A is the title unless there is an id. */
export const RISK_EXAMPLES: Readonly<
  Record<Extract<RiskRuleId, `risk-${string}` | 'criteria-incomplete'>, Examples>
> = {
  'risk-id-missing': {
    failing: [
      {
        why: 'a blank id',
        parts: () => risks({ id: 'R-1', title: 'a' }, { id: null, title: 'b' }),
        cells: ['A3'],
        severity: 'warning',
      },
      { why: 'no column', parts: risk({}), cells: ['A1'], severity: 'warning' },
    ],
    passing: [
      { why: 'an id', parts: risk({ id: 'R-1' }) },
      { why: 'no risks yet', parts: () => ({ risks: risksOf([], ['title']) }) },
    ],
  },
  'risk-id-duplicate': {
    failing: [
      {
        why: 'the same id, spelt otherwise',
        parts: () => risks({ id: 'R-1', title: 'a' }, { id: 'r- 1', title: 'b' }),
        cells: ['A3'],
      },
    ],
    passing: [
      {
        why: 'different ids, and blank ones',
        parts: () =>
          risks(
            { id: 'R-1', title: 'a' },
            { id: 'R-11', title: 'b' },
            { id: null, title: 'c' },
            { id: null, title: 'd' },
          ),
      },
    ],
  },
  'risk-owner-missing': {
    failing: [
      { why: 'nobody is named', parts: risk({ owner: null }), cells: ['B2'] },
      { why: 'no column', parts: risk({}), cells: ['A1'] },
    ],
    passing: [{ why: 'an owner', parts: risk({ owner: 'Ann' }) }],
  },
  'risk-not-assessed': {
    failing: [
      { why: 'no likelihood', parts: risk({ likelihood: null, consequence: 3 }), cells: ['B2'] },
      { why: 'no consequence', parts: risk({ likelihood: 1, consequence: null }), cells: ['C2'] },
      { why: 'neither', parts: risk({ likelihood: null, consequence: null }), cells: ['B2'] },
      {
        why: 'one of C, I and A is missing',
        parts: () =>
          risks(
            { title: 'a', likelihood: 1, confidentiality: 2, integrity: 2 },
            { title: 'b', likelihood: 1, confidentiality: 2, integrity: null },
          ),
        cells: ['D3'],
      },
      {
        why: 'a register with levels alone, blank',
        parts: () => risks({ title: 'a', level: 'High' }, { title: 'b', level: null }),
        cells: ['B3'],
      },
      { why: 'no column at all', parts: risk({}), cells: ['A1'] },
    ],
    passing: [
      { why: 'both ratings', parts: risk(HIGH) },
      { why: 'a level alone, where there is nothing else', parts: risk({ level: 'High' }) },
    ],
  },
  'risk-off-scale': {
    failing: [
      { why: 'a number beyond', parts: risk({ likelihood: 7, consequence: 3 }), cells: ['B2'] },
      {
        why: 'a word that is no step, in the residual risk',
        parts: risk({ residualLikelihood: 2, residualConsequence: 'Huge' }),
        cells: ['C2'],
      },
    ],
    passing: [
      { why: 'steps of the scale', parts: risk(HIGH) },
      {
        why: 'a scale that is not known',
        parts: () => ({
          ...risks({ title: 'a', likelihood: 7 }),
          method: { likelihood: undefined },
        }),
      },
    ],
  },
  'risk-score-mismatch': {
    failing: [
      {
        why: 'stale scores, before and after treatment',
        parts: risk({
          ...HIGH,
          score: 16,
          residualLikelihood: 1,
          residualConsequence: 4,
          residualScore: 5,
        }),
        cells: ['D2', 'G2'],
      },
    ],
    passing: [
      { why: 'the product', parts: risk({ ...HIGH, score: 20 }) },
      { why: 'no score', parts: risk({ ...HIGH, score: null }) },
      { why: 'a rating missing', parts: risk({ likelihood: null, consequence: 4, score: 20 }) },
      {
        why: 'a formula that is not known',
        parts: () => ({
          ...risks({ title: 'a', ...HIGH, score: 3 }),
          method: { score: undefined },
        }),
      },
    ],
  },
  'risk-level-mismatch': {
    failing: [
      { why: 'a level of another score', parts: risk({ ...HIGH, level: 'Medium' }), cells: ['D2'] },
      {
        why: 'a level that does not exist',
        parts: risk({ ...HIGH, level: 'Ouch' }),
        cells: ['D2'],
      },
      {
        why: 'a level beside a typed score alone',
        parts: risk({ score: 3, level: 'High' }),
        cells: ['C2'],
      },
    ],
    passing: [
      { why: 'the level of its score', parts: risk({ ...HIGH, level: ' HIGH' }) },
      { why: 'no level', parts: risk({ ...HIGH, level: null }) },
    ],
  },
  'risk-untreated': {
    failing: [
      { why: 'no option', parts: risk({ ...HIGH, treatment: null }), cells: ['D2'] },
      {
        why: 'an action but no option',
        parts: risk({ ...HIGH, treatment: null, action: 'Sprinklers' }),
        cells: ['D2'],
        severity: 'warning',
      },
      {
        why: 'no action where there are no options',
        parts: risk({ ...HIGH, action: null }),
        cells: ['D2'],
      },
      { why: 'no column for either', parts: risk(HIGH), cells: ['A1'] },
      {
        why: 'an acceptance level that we assumed',
        parts: () => ({ ...risks({ title: 'a', ...HIGH, treatment: null }), method: ASSUMED }),
        cells: ['D2'],
        severity: 'warning',
      },
    ],
    passing: [
      { why: 'an option', parts: risk({ ...HIGH, treatment: 'modify' }) },
      { why: 'below the acceptance level', parts: risk({ ...LOW, treatment: null }) },
      { why: 'not assessed', parts: risk({ likelihood: null, consequence: 5, treatment: null }) },
      {
        why: 'an option that nobody can read',
        parts: risk({ ...HIGH, treatment: unreadable('?!') }),
      },
    ],
  },
  'risk-acceptance-unapproved': {
    failing: [
      {
        why: 'accepted by nobody',
        parts: risk({ ...HIGH, treatment: 'accept', acceptedBy: null }),
        cells: ['E2'],
      },
      { why: 'no column', parts: risk({ ...HIGH, treatment: 'accept' }), cells: ['A1'] },
      {
        why: 'what is left is low',
        parts: risk({
          ...HIGH,
          treatment: 'accept',
          residualLikelihood: 1,
          residualConsequence: 4,
          acceptedBy: null,
        }),
        cells: ['G2'],
        severity: 'warning',
      },
    ],
    passing: [
      { why: 'a name', parts: risk({ ...HIGH, treatment: 'accept', acceptedBy: 'CEO' }) },
      { why: 'a low risk', parts: risk({ ...LOW, treatment: 'accept', acceptedBy: null }) },
      { why: 'treated', parts: risk({ ...HIGH, treatment: 'modify', acceptedBy: null }) },
    ],
  },
  'risk-acceptance-expired': {
    failing: [
      {
        why: 'ended yesterday',
        parts: risk({ treatment: 'accept', acceptedUntil: '2026-06-14' }),
        cells: ['C2'],
      },
    ],
    passing: [
      { why: 'ends today', parts: risk({ treatment: 'accept', acceptedUntil: '2026-06-15' }) },
      { why: 'no end', parts: risk({ treatment: 'accept', acceptedUntil: null }) },
      { why: 'closed', parts: risk({ acceptedUntil: '2026-06-14', status: 'Closed' }) },
    ],
  },
  'risk-control-missing': {
    failing: [
      {
        why: 'to be treated by nothing',
        parts: risk({ treatment: 'modify', controls: null }),
        cells: ['C2'],
      },
      {
        why: 'words without a control, where controls have a column',
        parts: risk({ treatment: 'share', controls: null, action: 'Buy version 1.2 of it' }),
        cells: ['C2'],
      },
      { why: 'no column, no words', parts: risk({ treatment: 'modify' }), cells: ['B2'] },
      {
        why: 'avoided',
        parts: risk({ treatment: 'avoid', controls: null }),
        cells: ['C2'],
        severity: 'warning',
      },
    ],
    passing: [
      { why: 'a control', parts: risk({ treatment: 'modify', controls: [A_5_1] }) },
      {
        why: 'a control in the action',
        parts: risk({ treatment: 'modify', controls: null, action: 'Patch as of A.8.8' }),
      },
      {
        why: 'a control in the plan',
        parts: () => ({
          ...risks({ id: 'R-1', title: 'a', treatment: 'modify', controls: null }),
          actions: actionsOf([{ risk: ['R-1'], action: 'x', control: [A_5_1] }]),
        }),
      },
      { why: 'measures in words alone', parts: risk({ treatment: 'modify', action: 'Patch' }) },
      { why: 'accepted', parts: risk({ treatment: 'accept', controls: null }) },
      { why: 'no decision', parts: risk({ treatment: null, controls: null }) },
    ],
  },
  'risk-control-unknown': {
    failing: [{ why: 'no such number', parts: risk({ controls: [A_5_1, A_5_99] }), cells: ['B2'] }],
    passing: [
      { why: 'controls of Annex A and own ones', parts: risk({ controls: [A_5_1, OWN] }) },
      { why: 'a measure in words', parts: risk({ controls: [PROSE] }) },
    ],
  },
  'risk-control-2013': {
    failing: [
      {
        why: 'a number of 2013',
        parts: risk({ controls: [A_5_1, OLD] }),
        cells: ['B2'],
        severity: 'warning',
      },
    ],
    passing: [{ why: 'numbers of 2022', parts: risk({ controls: [A_5_1] }) }],
  },
  ...REVIEW_EXAMPLES,
};
