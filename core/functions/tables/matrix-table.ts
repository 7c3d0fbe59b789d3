import type { Scale } from '../../method/risk-method.ts';
import { ratingValue } from '../../method/scoring.ts';
import type { FunctionError } from '../function-error.ts';
import { type FunctionGrid, type FunctionValue, isBlank } from '../function-value.ts';
import { ratingOf, textOf } from '../read-value.ts';
import { isSameStep } from './same-step.ts';

/** Scores or levels by the steps of both scales. */
export interface MatrixTable {
  /** The steps of likelihood, down the first column. */
  readonly likelihoods: readonly FunctionValue[];
  /** The steps of consequence, along the first row. */
  readonly consequences: readonly FunctionValue[];
  /** Rows of likelihood × columns of consequence. */
  readonly entries: FunctionGrid;
}

/** Reads a matrix with its steps in the first column and the first row. */
export function matrixTable(grid: FunctionGrid, parameter: string): MatrixTable | FunctionError {
  const [head, ...body] = grid;
  const consequences = head?.slice(1) ?? [];
  if (body.length === 0 || consequences.length === 0) {
    const expected =
      '“product”, “sum”, or a matrix with likelihood down its first column and consequence along its first row';
    return { error: 'table-unreadable', parameter, expected };
  }
  const likelihoods = body.map(([step]) => step ?? null);
  return { likelihoods, consequences, entries: body.map(([, ...entries]) => entries) };
}

/** What the matrix holds for two ratings; with scales, words and numbers meet through them. */
export function matrixEntry(
  { likelihoods, consequences, entries }: MatrixTable,
  likelihood: Placed,
  consequence: Placed,
): FunctionValue {
  const row = stepIndex(likelihoods, likelihood);
  const column = stepIndex(consequences, consequence);
  if (row < 0) return offScale('likelihood', likelihood.rating);
  if (column < 0) return offScale('consequence', consequence.rating);
  const entry = entries[row]?.[column];
  if (!isBlank(entry)) return entry;
  const of = { likelihood: textOf(likelihood.rating), consequence: textOf(consequence.rating) };
  return { error: 'matrix-gap', ...of };
}

/** A rating as the cell gives it, and the scale that it is on if one was given. */
export interface Placed {
  readonly rating: FunctionValue;
  readonly scale: Scale | undefined;
}

function stepIndex(steps: readonly FunctionValue[], { rating, scale }: Placed): number {
  const named = steps.findIndex((step) => isSameStep(step, rating));
  if (named >= 0 || !scale) return named;
  const wanted = valueOnScale(scale, rating);
  if (wanted === undefined) return -1;
  return steps.findIndex((step) => valueOnScale(scale, step) === wanted);
}

function valueOnScale(scale: Scale, value: FunctionValue): number | undefined {
  const rating = ratingOf(value);
  return rating && ratingValue(scale, rating);
}

function offScale(parameter: string, rating: FunctionValue): FunctionError {
  return { error: 'off-scale', parameter, value: textOf(rating) };
}
