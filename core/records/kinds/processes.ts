import { ids, name, text } from '../columns.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const PROCESS_PARSERS = {
  process: text,
  owner: name,
  risks: ids,
  activities: text,
  resources: text,
  check: text,
} satisfies ColumnParsers;

/** One process of the organization (8.1). */
export type ProcessEntry = RecordOf<typeof PROCESS_PARSERS>;
