import { name, text } from '../columns.ts';
import { dateOrOngoing } from '../parse/date-or-ongoing.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const OBJECTIVE_PARSERS = {
  objective: text,
  measure: text,
  target: text,
  policy: text,
  department: name,
  action: text,
  resources: text,
  owner: name,
  due: dateOrOngoing,
  assessment: text,
  result: text,
} satisfies ColumnParsers;

/** An information security objective and the plan to reach it (6.2). */
export type Objective = RecordOf<typeof OBJECTIVE_PARSERS>;
