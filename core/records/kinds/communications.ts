import { name, text } from '../columns.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const COMMUNICATION_PARSERS = {
  what: text,
  when: text,
  withWhom: text,
  how: text,
  owner: name,
} satisfies ColumnParsers;

/** One thing that is communicated (7.4). */
export type Communication = RecordOf<typeof COMMUNICATION_PARSERS>;
