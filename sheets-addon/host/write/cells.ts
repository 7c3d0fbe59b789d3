import type { Area, Position } from '../../../core/workbook/address.ts';
import { sameCell } from '../../../core/workbook/cell.ts';
import type { CellChange, CellsChange } from '../../../core/workbook/change.ts';
import { inverse } from '../../../core/workbook/inverse.ts';
import { areaAround } from '../area-around.ts';
import type { Sheet } from '../services.ts';
import { writeCellLooks } from './cell-looks.ts';
import { type Content, writeContents } from './contents.ts';
import { liftValidations } from './lifted-validations.ts';
import { type Look, readLooks } from './looks.ts';
import { planFormats, writeFormats } from './number-formats.ts';

/** The looks that cells had, as far as they changed, by place. */
type KeptLooks = Map<string, Look>;

/** Makes a change of cells. Returns the change that takes it back, with the looks that cells had. */
export function writeCells(sheet: Sheet, change: CellsChange): CellsChange {
  if (change.cells.length === 0) return change;
  const kept: KeptLooks = new Map();
  writeStyles(sheet, change.cells, kept);
  const contents = change.cells.filter(({ before, after }) => !sameCell(before, after));
  if (contents.length > 0) writeValues(sheet, areaAround(contents), contents, kept);
  return withKeptLooks(change, kept);
}

function writeStyles(sheet: Sheet, cells: readonly CellChange[], kept: KeptLooks): void {
  const styled = cells.filter(({ style }) => style);
  if (styled.length === 0) return;
  const lookAt = readLooks(sheet, areaAround(styled));
  for (const cell of styled) kept.set(keyOf(cell), lookAt(cell));
  writeCellLooks(sheet, styled);
}

function writeValues(
  sheet: Sheet,
  area: Area,
  contents: readonly Content[],
  kept: KeptLooks,
): void {
  const formats = planFormats(sheet, area, contents);
  for (const { format, ...cell } of formats.replaced) {
    kept.set(keyOf(cell), { numberFormat: format, ...kept.get(keyOf(cell)) });
  }
  const putBack = liftValidations(sheet, area, contents);
  writeFormats(sheet, formats.before);
  writeContents(sheet, contents);
  writeFormats(sheet, formats.after);
  putBack();
}

function withKeptLooks(change: CellsChange, kept: KeptLooks): CellsChange {
  const [undone] = inverse({ changes: [change] }).changes;
  if (undone?.kind !== 'cells') return change;
  return { ...undone, cells: undone.cells.map((cell) => withLook(cell, kept.get(keyOf(cell)))) };
}

function withLook({ style, ...cell }: CellChange, look: Look | undefined): CellChange {
  if (!look) return cell;
  const before = style?.before ?? null;
  return { ...cell, style: { before, after: { kind: 'kept', reference: JSON.stringify(look) } } };
}

function keyOf({ row, column }: Position): string {
  return `${row} ${column}`;
}
