import {
  ROADMAP_STEP_WORDS,
  type RoadmapStep,
} from '../../registers/words/choices/roadmap-step.ts';
import { choiceColumnOf } from './choice-columns.ts';
import type { ColumnParser } from './parsed.ts';
import { parseName } from './text.ts';

/** A step as written, and which of the ten it is; steps of the team's own are none of them. */
export interface WrittenStep {
  readonly title: string;
  readonly step?: RoadmapStep;
}

const knownStepColumn = choiceColumnOf(ROADMAP_STEP_WORDS);

/** "3. Internal gap analysis" is a known step; "Buy laptops" is one of the team's own. */
export const roadmapStepColumn: ColumnParser<WrittenStep> = (column) => {
  const parseKnown = knownStepColumn(column);
  return (cell, text) => {
    const title = parseName(cell, text);
    if (typeof title === 'string') return title;
    const known = parseKnown(cell, text.replace(/^\s*\d{1,2}[.):]?\s+/, ''));
    const step = typeof known === 'string' ? {} : { step: known.value };
    return { value: { title: title.value, ...step } };
  };
};
