import type { CellLocation } from '../workbook/address.ts';

/**
 * What a register says in one field of one row. The four states stay apart everywhere: no such
 * column, nothing written (or a mark for "not yet", such as "TBD" or "--"), something written
 * that we can't read, and a value.
 */
export type Answer<T> =
  | { readonly state: 'no-column' }
  | { readonly state: 'blank'; readonly at: CellLocation; readonly text: string }
  | { readonly state: 'unreadable'; readonly at: CellLocation; readonly text: string }
  | {
      readonly state: 'value';
      readonly at: CellLocation;
      readonly text: string;
      readonly value: T;
    };

export const NO_COLUMN: Answer<never> = { state: 'no-column' };

/** The value, or undefined where there is none for whatever reason. */
export function answered<T>(answer: Answer<T>): T | undefined {
  return answer.state === 'value' ? answer.value : undefined;
}

/** Whether a column is there and nothing is written in it: what "missing" means in a check. */
export function isBlank(answer: Answer<unknown>): boolean {
  return answer.state === 'blank';
}
