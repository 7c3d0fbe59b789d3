import { message } from '../../../core/messages/message.ts';
import { type Area, formatArea, type Position } from '../../../core/workbook/address.ts';
import { escapeText, rewrite, type Splice } from '../parts/markup.ts';
import { Refusal } from '../refusal.ts';
import type { GroupFormula } from './scan.ts';

interface SharedGroup {
  readonly master: GroupFormula;
  readonly dependents: GroupFormula[];
}

/**
 * Splices that keep shared formulas whole where the cell that spells the formula out gets other
 * content: the first remaining cell of the group spells it out from then on.
 */
export function keepSharedFormulas(
  formulas: readonly GroupFormula[],
  isReplaced: (position: Position) => boolean,
  formulaAt: (position: Position) => string | undefined,
): Splice[] {
  const splices: Splice[] = [];
  for (const { master, dependents } of groupsOf(formulas)) {
    if (!isReplaced(master)) continue;
    const remaining = dependents.filter((dependent) => !isReplaced(dependent));
    const [heir] = remaining;
    if (!heir) continue;
    const formula = formulaAt(heir);
    if (formula === undefined) {
      throw new Refusal('unsupported', message('xlsx.shared-formula'));
    }
    const { element } = heir;
    const ref = formatArea(areaAround(remaining));
    const text = rewrite(element, { ref }, escapeText(formula));
    splices.push({ start: element.start, end: element.end, text });
  }
  return splices;
}

/** In document order; an index that is defined again begins a new group. */
function groupsOf(formulas: readonly GroupFormula[]): SharedGroup[] {
  const groups: SharedGroup[] = [];
  const current = new Map<string, SharedGroup>();
  for (const formula of formulas) {
    const index = formula.element.attributes.si ?? '';
    if (formula.element.text !== '') {
      const group = { master: formula, dependents: [] };
      current.set(index, group);
      groups.push(group);
    } else current.get(index)?.dependents.push(formula);
  }
  return groups;
}

function areaAround(positions: readonly Position[]): Area {
  const rows = positions.map(({ row }) => row);
  const columns = positions.map(({ column }) => column);
  return {
    top: rows.reduce((a, b) => Math.min(a, b)),
    bottom: rows.reduce((a, b) => Math.max(a, b)),
    left: columns.reduce((a, b) => Math.min(a, b)),
    right: columns.reduce((a, b) => Math.max(a, b)),
  };
}
