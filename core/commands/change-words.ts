import { PLAIN_WORDING, type Wording } from '../messages/wording.ts';

/** The words in which changes are told; `{name}` stands for what is named. */
export const EN_CHANGE_WORDS = {
  empty: '(empty)',
  true: 'TRUE',
  false: 'FALSE',
  typed: 'what is typed',
  look: 'the look of column {column}',
  cells: '{area} ({count} cells)',
  places: {
    sheet: 'sheet {sheet}',
    validation: '{sheet}!{area} entry check',
    'conditional-format': '{sheet}!{area} colours',
    'column-width': '{sheet}!{column} width',
    freeze: '{sheet} frozen panes',
    filter: '{sheet} filter',
    name: 'name {name}',
    setting: 'setting {name}',
    table: '{sheet} table {name}',
    chart: '{sheet} chart {name}',
    protection: '{sheet} protection',
  },
  sheet: 'a sheet of {rows} rows',
  frozen: '{rows} rows, {columns} columns',
  protected: 'protected',
  entries: {
    list: 'one of: {values}',
    'list-from': 'one of {formula}',
    'whole-number': 'a whole number from {minimum} to {maximum}',
    date: 'a date',
  },
  conditions: {
    expression: 'where {first}',
    equal: 'where it is {first}',
    between: 'where it lies between {first} and {second}',
    greaterThanOrEqual: 'where it is at least {first}',
    lessThan: 'where it is below {first}',
  },
  filled: '{condition}: filled #{colour}',
};

/** The same words in any language. */
export type ChangeWords = Worded<typeof EN_CHANGE_WORDS>;

type Worded<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Worded<Words[Key]>;
};

/** How changes are told: in which words, and how numbers and days are written. */
export interface ChangeWording extends Wording {
  readonly words: ChangeWords;
}

/** English for a command line: numbers and days as programs write them. */
export const PLAIN_ENGLISH: ChangeWording = {
  ...PLAIN_WORDING,
  words: EN_CHANGE_WORDS,
  number: String,
};
