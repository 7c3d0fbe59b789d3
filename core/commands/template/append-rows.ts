import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { fieldId } from '../../registers/declaration.ts';
import { contains } from '../../workbook/address.ts';
import { type Cell, EMPTY } from '../../workbook/cell.ts';
import type { Change } from '../../workbook/change.ts';
import { cellAt } from '../../workbook/grid.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { ChangeCollector } from '../change-collector.ts';

/** A row by field id; fields that the register has no column for are left out. */
export type NewRow = Readonly<Record<string, Cell>>;

/**
 * Rows below a register, in its own columns, with the look and the dropdowns of its last row. No
 * cell that holds something is touched: rows go where all of them fit.
 */
export function appendRows(
  sheet: SheetSnapshot,
  register: RecognisedRegister,
  rows: readonly NewRow[],
): readonly Change[] {
  if (rows.length === 0) return [];
  const first = firstFreeRow(sheet, register, rows.length);
  const collector = new ChangeCollector();
  // The first row of an empty register that we made is drawn already.
  const model = register.rows[register.rows.length - 1] ?? first;
  rows.forEach((written, offset) => {
    const row = first + offset;
    const byColumn = new Map(
      Object.entries(written).map(([field, cell]) => [
        register.columns.get(fieldId(field))?.column,
        cell,
      ]),
    );
    for (const column of columnsOf(register)) {
      const cell = byColumn.get(column) ?? EMPTY;
      if (row === model) collector.setCell(sheet, row, column, cell);
      else collector.setCell(sheet, row, column, cell, { kind: 'like', row: model, column });
    }
  });
  const bottom = first + rows.length - 1;
  return [
    ...collector.build().changes,
    ...dropdowns(sheet, register, model, first, bottom),
    ...growth(sheet, register, first, bottom),
  ];
}

/** The first row below the register from which so many rows are free in its columns. */
function firstFreeRow(sheet: SheetSnapshot, register: RecognisedRegister, count: number): number {
  const columns = columnsOf(register);
  const isFree = (row: number) =>
    columns.every((column) => cellAt(sheet.grid, { row, column }).kind === 'empty');
  let first = Math.max(register.headerRow, register.lastRow) + 1;
  for (let row = first; row < first + count; row++) {
    if (!isFree(row)) first = row + 1;
  }
  return first;
}

function dropdowns(
  sheet: SheetSnapshot,
  register: RecognisedRegister,
  model: number,
  top: number,
  bottom: number,
): readonly Change[] {
  return columnsOf(register).flatMap((column): readonly Change[] => {
    const placed = sheet.validations.find(({ areas }) =>
      areas.some((area) => contains(area, { row: model, column })),
    );
    if (!placed || placed.areas.some((area) => contains(area, { row: bottom, column }))) return [];
    const area = { top, bottom, left: column, right: column };
    return [
      { kind: 'validation', sheet: sheet.name, area, before: null, after: placed.validation },
    ];
  });
}

/** The filter and the table object grow with the register where they end with it. */
function growth(
  { name, filter, tables }: SheetSnapshot,
  { lastRow }: RecognisedRegister,
  first: number,
  bottom: number,
): readonly Change[] {
  if (first !== lastRow + 1) return [];
  const filters: readonly Change[] =
    filter?.bottom === lastRow
      ? [{ kind: 'filter', sheet: name, before: filter, after: { ...filter, bottom } }]
      : [];
  const grown = tables
    .filter(({ area, totalsRows }) => area.bottom === lastRow && totalsRows === 0)
    .map((table): Change => {
      const after = { ...table, area: { ...table.area, bottom } };
      return { kind: 'table', sheet: name, name: table.name, before: table, after };
    });
  return [...filters, ...grown];
}

function columnsOf({ headers, columns }: RecognisedRegister): readonly number[] {
  const all = [
    ...headers.map(({ column }) => column),
    ...[...columns.values()].map(({ column }) => column),
  ];
  return [...new Set(all)].sort((one, other) => one - other);
}
