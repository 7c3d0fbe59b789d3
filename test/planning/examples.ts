import type { PlanningRuleId } from '../../core/findings/rule-ids/planning.ts';
import type { Examples } from './example.ts';
import { CONTEXT_EXAMPLES } from './examples-context.ts';
import { LEADERSHIP_EXAMPLES } from './examples-leadership.ts';
import { OBJECTIVES_EXAMPLES } from './examples-objectives.ts';

/** Examples of every rule about clauses 4 to 6. */
export const EXAMPLES: Readonly<Record<PlanningRuleId, Examples>> = {
  ...CONTEXT_EXAMPLES,
  ...LEADERSHIP_EXAMPLES,
  ...OBJECTIVES_EXAMPLES,
};
