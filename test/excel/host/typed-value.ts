/** What a cell of the test host holds: what was typed, and how it is shown. */
export interface TypedCell {
  readonly value: string | number | boolean;
  /** With its equals sign. */
  readonly formula?: string;
  readonly isError?: true;
}

const ERRORS = new Set(['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!']);
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY = 86_400_000;

/** A cell and, where typing it gave the cell a number format, that format. */
export interface Typed {
  readonly cell: TypedCell | null;
  readonly numberFormat?: string;
}

/**
 * What Excel makes of something typed into a cell: an apostrophe makes it text and is not part of
 * it; so does the text format; "=", "+", "-" and "@" begin formulas; numbers, dates, truth values and
 * errors are read as such.
 */
export function typed(input: string | number | boolean, numberFormat: string): Typed {
  if (input === '') return { cell: null };
  if (numberFormat === '@') return { cell: { value: String(input).replace(/^'/, '') } };
  if (typeof input !== 'string') return { cell: { value: input } };
  if (input.startsWith("'")) return { cell: { value: input.slice(1) } };
  if (NUMBER.test(input)) return { cell: { value: Number(input) } };
  if (/^[=+\-@]./.test(input)) return { cell: { value: 0, formula: asKept(input) } };
  if (/^(true|false)$/i.test(input)) return { cell: { value: input.toLowerCase() === 'true' } };
  if (ERRORS.has(input)) return { cell: { value: input, isError: true } };
  const date = DATE.exec(input);
  if (date) {
    const days = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / DAY;
    return { cell: { value: days + 25_569 }, numberFormat: 'yyyy-mm-dd' };
  }
  return { cell: { value: input } };
}

/** Excel takes away the quotes around sheet names that need none. */
function asKept(input: string): string {
  const formula = input.startsWith('=') ? input : `=${input}`;
  return formula.replace(/"(?:[^"]|"")*"|'([A-Za-z_][A-Za-z_.]*)'!/g, (whole, name?: string) =>
    name === undefined ? whole : `${name}!`,
  );
}
