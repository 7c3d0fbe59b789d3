import { CLAUSES } from './clauses.ts';
import { CONTEXT_AND_LEADERSHIP } from './requirements/context-and-leadership.ts';
import { EVALUATION_AND_IMPROVEMENT } from './requirements/evaluation-and-improvement.ts';
import { PLANNING } from './requirements/planning.ts';
import { SUPPORT_AND_OPERATION } from './requirements/support-and-operation.ts';

/** One thing that ISO 27001:2022 clauses 4-10 ask for, climate amendment included. */
export interface Requirement {
  /** "6.1.3 d", or "4.1" where the subclause has no letters. */
  readonly id: string;
  /** What it asks for, in our own words. */
  readonly text: string;
}

const TEXTS: Readonly<Record<string, string>> = {
  ...CONTEXT_AND_LEADERSHIP,
  ...PLANNING,
  ...SUPPORT_AND_OPERATION,
  ...EVALUATION_AND_IMPROVEMENT,
};

/** Every requirement of clauses 4-10 that can be assessed by itself, in order. */
export const REQUIREMENTS: readonly Requirement[] = CLAUSES.flatMap(({ id, requirements }) =>
  (requirements.length > 0 ? requirements : [id]).map((one) => ({ id: one, text: textOf(one) })),
);

function textOf(id: string): string {
  const text = TEXTS[id];
  if (text === undefined) throw new Error(`no text for the requirement ${id}`);
  return text;
}
