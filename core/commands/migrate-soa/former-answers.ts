import type { Answer } from '../../records/answer.ts';
import type { Statement, StatementRow } from '../../soa/statement.ts';
import type { Control } from '../../standard/controls.ts';
import { CONTROLS_2013, type Control2013 } from '../../standard/controls-2013.ts';

/** A control of 2013 that a control of 2022 took over, and the rows of the former statement on it. */
export interface FormerControl {
  readonly control: Control2013;
  /** Empty where the former statement leaves the control out; several where it repeats it. */
  readonly rows: readonly StatementRow[];
}

/** A question on which the sources of a control have one answer, none, or several. */
export type Agreement<T> =
  | { readonly state: 'agreed'; readonly value: T }
  | { readonly state: 'unanswered' }
  | { readonly state: 'disagreed' };

/** The sources of a control of 2022, in the order of 2013; empty for the 11 new ones. */
export function formerControls(control: Control, { rows }: Statement): readonly FormerControl[] {
  return CONTROLS_2013.filter(({ successors }) => successors.includes(control.id)).map(
    (former) => ({ control: former, rows: rows.filter(({ id }) => id === former.id) }),
  );
}

/**
 * What all sources say alike. Sources that differ disagree; a source that is silent or can't be read
 * leaves the question unanswered, since the others don't speak for it.
 */
export function agreement<T>(
  sources: readonly FormerControl[],
  answerOf: (row: StatementRow) => Answer<T>,
): Agreement<T> {
  const answers = sources.flatMap(({ rows }) => rows.map(answerOf));
  const values = answers.flatMap((answer) => (answer.state === 'value' ? [answer.value] : []));
  const [first] = values;
  if (new Set(values).size > 1) return { state: 'disagreed' };
  const isWhole = values.length === answers.length && sources.every(({ rows }) => rows.length > 0);
  return isWhole && first !== undefined
    ? { state: 'agreed', value: first }
    : { state: 'unanswered' };
}
