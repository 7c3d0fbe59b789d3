import { formatAbsoluteArea, parseArea, type SheetName } from '../../core/workbook/address.ts';
import { sameArea } from '../../core/workbook/areas.ts';
import {
  formatSheetReference,
  parseSheetReference,
  type SheetReference,
} from '../../core/workbook/sheet-reference.ts';

type Names = ReadonlyMap<string, string>;

/**
 * The cells that a dropdown chooses from, given as a reference or as a defined name; undefined where
 * it is neither.
 */
export function listSource(
  formula: string,
  own: SheetName,
  names: Names,
): SheetReference | undefined {
  const area = parseArea(formula);
  if (area) return { sheet: own, area };
  return parseSheetReference(formula) ?? parseSheetReference(names.get(formula) ?? '');
}

/**
 * How a dropdown's source is written: by its name where it has one, since Google Sheets keeps nothing
 * but the cells, otherwise as a reference, without the sheet where it is the dropdown's own.
 */
export function listFormula(source: SheetReference, own: SheetName, names: Names): string {
  const [name] = [...names]
    .filter(([, text]) => isSame(parseSheetReference(text), source))
    .map(([candidate]) => candidate)
    .sort();
  if (name !== undefined) return name;
  return source.sheet === own ? formatAbsoluteArea(source.area) : formatSheetReference(source);
}

function isSame(one: SheetReference | undefined, other: SheetReference): boolean {
  return one !== undefined && one.sheet === other.sheet && sameArea(one.area, other.area);
}
