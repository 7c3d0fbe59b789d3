import { findClause } from '../../standard/clauses.ts';
import { CONTROLS } from '../../standard/controls.ts';
import { parseClause, type RequirementReference } from '../../standard/requirement-reference.ts';
import { parseControl } from './controls.ts';
import type { ColumnParser } from './parsed.ts';
import { parseText } from './text.ts';

const CONTROL_IDS: ReadonlySet<string> = new Set(CONTROLS.map(({ id }) => id));

/**
 * Requirements of clauses 4-10 and controls of Annex A. "5.1" is both: it is a clause where the
 * column lists clauses (or writes its controls "A.5.1"), a control where it lists controls alone.
 */
export const requirementColumn: ColumnParser<RequirementReference> = ({ ask }) => {
  const listsControls = ask(isOfControls);
  return (cell, text) => {
    const blank = parseText(cell, text);
    if (blank === 'blank') return 'blank';
    const clause = listsControls ? undefined : parseClause(text);
    if (clause) return { value: clause };
    const control = parseControl(cell, text);
    if (typeof control !== 'string' && control.value.kind !== 'own') {
      return { value: { kind: 'control', control: control.value, text: text.trim() } };
    }
    return { value: { kind: 'own', text: text.trim() } };
  };
};

/** Whether bare numbers such as "5.9" or "8.34", which no clause has, outnumber clauses such as "4.1". */
function isOfControls(texts: Iterable<string>): boolean {
  let clauses = 0;
  let controls = 0;
  for (const text of texts) {
    const bare = /^\s*(\d{1,2}\.\d{1,2}(?:\.\d)?)(?!\d)/.exec(text)?.[1];
    if (bare === undefined) continue;
    const isClause = isClauseOrGroup(bare);
    const isControl = CONTROL_IDS.has(`A.${bare}`);
    if (isClause && !isControl) clauses++;
    else if (isControl && !isClause) controls++;
  }
  return controls > clauses;
}

function isClauseOrGroup(id: string): boolean {
  return findClause(id) !== undefined || findClause(`${id}.1`) !== undefined;
}
