import { name, text } from '../columns.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const METRIC_PARSERS = {
  metric: text,
  method: text,
  when: text,
  owner: name,
  analysed: text,
  threshold: text,
  result: text,
  reportedTo: text,
  escalation: text,
} satisfies ColumnParsers;

/** One thing that is monitored or measured (9.1). */
export type Metric = RecordOf<typeof METRIC_PARSERS>;
