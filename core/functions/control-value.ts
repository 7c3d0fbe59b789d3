import type { ControlReference } from '../standard/control-reference.ts';
import { controlFromNumber, parseControlReferences } from '../standard/parse-control.ts';
import type { FunctionError } from './function-error.ts';
import type { FunctionValue } from './function-value.ts';
import { textOf } from './read-value.ts';

/** A control of either edition. */
export type AnnexControl = Extract<ControlReference, { kind: '2022' | '2013' }>;

/** The controls that a cell names, in its order; an error where one of them is none of Annex A's. */
export function readControls(value: FunctionValue): readonly AnnexControl[] | FunctionError {
  if (typeof value === 'number') return readNumber(value);
  const controls: AnnexControl[] = [];
  for (const reference of parseControlReferences(textOf(value))) {
    if (reference.kind !== '2022' && reference.kind !== '2013') {
      return { error: 'control-unknown', value: reference.text };
    }
    controls.push(reference);
  }
  return controls;
}

/** An id that became a number: 8.2 may have been 8.2 or 8.20. */
function readNumber(number: number): readonly AnnexControl[] | FunctionError {
  const [control, ...others] = controlFromNumber(number);
  const value = String(number);
  if (!control) return { error: 'control-unknown', value };
  if (others.length > 0) {
    return { error: 'control-ambiguous', value, readings: [control, ...others].join(' or ') };
  }
  return [{ kind: '2022', control, text: value }];
}
