import { name, names, text } from '../columns.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const ROLE_PARSERS = {
  role: name,
  person: names,
  responsibilities: text,
  authority: text,
  reportsTo: name,
} satisfies ColumnParsers;

/** A role in information security and who has it (5.3). */
export type Role = RecordOf<typeof ROLE_PARSERS>;
