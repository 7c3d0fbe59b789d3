import type { Cell, Scalar } from '../../../core/workbook/cell.ts';
import { usedCells } from '../../../core/workbook/grid.ts';
import type { SheetSnapshot, Snapshot } from '../../../core/workbook/snapshot.ts';
import type { TypedCell } from './typed-value.ts';
import { type SheetModel, WorkbookModel } from './workbook-model.ts';

/**
 * A workbook of the test host with the cells, merges, tables and names of a snapshot; formulas with
 * the values that they last gave.
 */
export function bookOfSnapshot({ sheets, names }: Snapshot): WorkbookModel {
  const book = new WorkbookModel();
  for (const sheet of sheets) fill(book.addSheet(sheet.name), sheet);
  for (const [name, reference] of names) book.names.set(name, `=${reference}`);
  return book;
}

function fill(model: SheetModel, sheet: SheetSnapshot): void {
  for (const { row, column, cell } of usedCells(sheet.grid)) {
    const stored = model.store(row, column);
    stored.cell = typedCell(cell);
    const shown = cell.kind === 'formula' ? cell.value : cell;
    if (shown.kind === 'date') stored.looks.set('numberFormat', 'yyyy-mm-dd');
  }
  model.merges = [...sheet.merges];
  model.tables = sheet.tables.map(({ name, area, totalsRows }) => ({
    name,
    area,
    hasTotals: totalsRows > 0,
  }));
}

/** A cell as the test host keeps it; null where it is empty. */
export function typedCell(cell: Cell): TypedCell | null {
  if (cell.kind !== 'formula') return plainCell(cell);
  const value = plainCell(cell.value) ?? { value: '' };
  return { ...value, formula: `=${cell.formula}` };
}

function plainCell(cell: Scalar): TypedCell | null {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return { value: cell.text };
    case 'number':
      return { value: cell.number };
    case 'boolean':
      return { value: cell.boolean };
    case 'date':
      return { value: cell.serial };
    case 'error':
      return { value: cell.code, isError: true };
  }
}
