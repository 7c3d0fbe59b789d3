import { date, name, text } from '../columns.ts';
import { actionStatusColumn } from '../parse/choice-columns.ts';
import { roadmapStepColumn } from '../parse/roadmap-step.ts';
import type { ColumnParsers, RecordOf } from '../record-of.ts';

export const ROADMAP_PARSERS = {
  step: roadmapStepColumn,
  owner: name,
  due: date,
  status: actionStatusColumn,
  completed: date,
  notes: text,
} satisfies ColumnParsers;

/** A step on the way to the certificate. */
export type RoadmapEntry = RecordOf<typeof ROADMAP_PARSERS>;
