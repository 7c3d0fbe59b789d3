import type { RecognisedRegister } from '../recognise/recognition.ts';
import { shownText } from '../records/parse/shown-text.ts';
import type { FieldId } from '../registers/declaration.ts';
import { registerOf } from '../registers/registers.ts';
import { shownValue } from '../workbook/cell.ts';
import { cellAt } from '../workbook/grid.ts';
import type { Snapshot } from '../workbook/snapshot.ts';

/** What the fields of a register's row show, in the order of their declaration; blank ones too. */
export function rowTexts(
  { sheets, dateSystem }: Pick<Snapshot, 'sheets' | 'dateSystem'>,
  { sheet, kind, columns }: RecognisedRegister,
  row: number,
): ReadonlyMap<FieldId, string> {
  const grid = sheets.find(({ name }) => name === sheet)?.grid ?? new Map();
  const texts = new Map<FieldId, string>();
  for (const { id } of registerOf(kind)?.fields ?? []) {
    const column = columns.get(id)?.column;
    if (column === undefined) continue;
    texts.set(id, shownText(shownValue(cellAt(grid, { row, column })), dateSystem).trim());
  }
  return texts;
}

/** How a row is called: what stands in its first field that says something; '' where none does. */
export function rowName(snapshot: Snapshot, register: RecognisedRegister, row: number): string {
  return [...rowTexts(snapshot, register, row).values()].find((text) => text !== '') ?? '';
}
