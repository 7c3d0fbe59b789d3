/**
 * Why a function has no result. `parameter` is the name of a parameter, `value` what was given for
 * it. Hosts show `errorCode` in the cell and `errorText` beside it.
 */
export type FunctionError =
  | { readonly error: 'argument-missing'; readonly parameter: string }
  | { readonly error: 'sizes-differ' }
  | { readonly error: 'error-given'; readonly code: string }
  | { readonly error: 'not-a-number'; readonly parameter: string; readonly value: string }
  | { readonly error: 'not-a-date'; readonly parameter: string; readonly value: string }
  | { readonly error: 'not-months'; readonly parameter: string; readonly value: string }
  | { readonly error: 'not-true-or-false'; readonly parameter: string; readonly value: string }
  | { readonly error: 'no-number'; readonly parameter: string; readonly value: string }
  | { readonly error: 'off-scale'; readonly parameter: string; readonly value: string }
  | { readonly error: 'matrix-gap'; readonly likelihood: string; readonly consequence: string }
  | { readonly error: 'below-levels'; readonly value: string }
  | { readonly error: 'not-in-table'; readonly parameter: string; readonly value: string }
  | { readonly error: 'table-unreadable'; readonly parameter: string; readonly expected: string }
  | { readonly error: 'control-unknown'; readonly value: string }
  | { readonly error: 'control-of-2013'; readonly value: string }
  | { readonly error: 'control-ambiguous'; readonly value: string; readonly readings: string }
  | { readonly error: 'detail-unknown'; readonly value: string; readonly known: string };

/** What stands in the cell: something was looked up and isn't there, or what was given can't be used. */
export type FunctionErrorCode = '#N/A' | '#VALUE!';

type ErrorKind = FunctionError['error'];
type Texts = {
  readonly [Kind in ErrorKind]: (error: Extract<FunctionError, { error: Kind }>) => string;
};

const NOT_FOUND: ReadonlySet<ErrorKind> = new Set([
  'sizes-differ',
  'off-scale',
  'matrix-gap',
  'below-levels',
  'not-in-table',
  'control-unknown',
]);

const TEXTS: Texts = {
  'argument-missing': ({ parameter }) => `Give ${parameter} as well.`,
  'sizes-differ': () =>
    'The ranges differ in size here: use ranges of the same rows, or single cells.',
  'error-given': ({ code }) => `A cell that is used here shows ${code}: mend that one first.`,
  'not-a-number': ({ parameter, value }) => `“${value}” is no number: give ${parameter} as one.`,
  'not-a-date': ({ parameter, value }) =>
    `“${value}” is no date: enter ${parameter} as a date, such as 2026-03-31.`,
  'not-months': ({ parameter, value }) =>
    `${value} are no months to count on: give ${parameter} as whole months, 1 to 1200.`,
  'not-true-or-false': ({ parameter, value }) => `“${value}”: give ${parameter} as TRUE or FALSE.`,
  'no-number': ({ parameter, value }) =>
    `“${value}” has no number: give the scale of ${parameter} as a range, or write it as “3 - ${value}”.`,
  'off-scale': ({ parameter, value }) =>
    `“${value}” is no step of the scale of ${parameter}: choose one of its steps.`,
  'matrix-gap': ({ likelihood, consequence }) =>
    `The matrix holds nothing for ${likelihood} and ${consequence}: fill that cell.`,
  'below-levels': ({ value }) =>
    `${value} lies below the lowest level: let the lowest level begin there.`,
  'not-in-table': ({ parameter, value }) =>
    `“${value}” is not in ${parameter}: add it there, or mend its spelling.`,
  'table-unreadable': ({ parameter, expected }) => `${parameter} needs ${expected}.`,
  'control-unknown': ({ value }) =>
    `“${value}” is no control of Annex A: write it as A.5.1 to A.8.34.`,
  'control-of-2013': ({ value }) =>
    `“${value}” is a control of 2013: CONTROL2022 tells which one it became.`,
  'control-ambiguous': ({ value, readings }) =>
    `${value} may be ${readings}: enter the control as text, with its A.`,
  'detail-unknown': ({ value, known }) =>
    `“${value}” is nothing known of a control: ask for ${known}.`,
};

/** What is wrong, and what to do about it; one or two sentences. */
export function errorText(error: FunctionError): string {
  return (TEXTS[error.error] as (error: FunctionError) => string)(error);
}

/** The error value that shows in the cell. */
export function errorCode({ error }: FunctionError): FunctionErrorCode {
  return NOT_FOUND.has(error) ? '#N/A' : '#VALUE!';
}
