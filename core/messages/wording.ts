/** How a language writes numbers, days and months, and which forms of its words they ask for. */
export interface Wording {
  /** For the forms of words, e.g. "de-DE". */
  readonly locale: string;
  number(value: number): string;
  /** A day, given as "yyyy-mm-dd". */
  day(value: string): string;
  /** A month, given as "yyyy-mm". */
  month(value: string): string;
}

/** English as command lines and programs write it: numbers to two places, days and months as given. */
export const PLAIN_WORDING: Wording = {
  locale: 'en-GB',
  number: (value) => String(Math.round(value * 100) / 100),
  day: (value) => value,
  month: (value) => value,
};
