import type { CheckContext } from '../findings/check-context.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import { fieldId } from '../registers/declaration.ts';
import type { Control } from '../standard/controls.ts';
import { contains } from '../workbook/address.ts';
import { EMPTY, shownValue, textCell } from '../workbook/cell.ts';
import type { CellChange, Change, ChangeSet } from '../workbook/change.ts';
import { cellAt } from '../workbook/grid.ts';
import { findSheet, type SheetSnapshot } from '../workbook/snapshot.ts';
import type { Statement } from './statement.ts';

/** Answers of a new row, by field; fields that the table has no column for are left out. */
export type RowAnswers = (control: Control) => Readonly<Record<string, string>>;

/** New rows of one table. */
interface NewRows {
  readonly sheet: SheetSnapshot;
  readonly register: RecognisedRegister;
  readonly firstRow: number;
  readonly controls: readonly Control[];
}

/**
 * Rows for controls, each below the table that has most of its theme, in the table's own columns,
 * with the look and the dropdowns of its last row. No existing cell is touched: where the rows don't
 * fit between a table and what stands below it (a legend, signatures), they go below that. Controls
 * that stand there already are not added again.
 */
export function appendControls(
  { snapshot }: CheckContext,
  statement: Statement,
  controls: readonly Control[],
  answersOf: RowAnswers = () => ({}),
): ChangeSet {
  const nextRow = new Map<string, number>();
  const changes = statement.registers.flatMap((register) => {
    const sheet = findSheet(snapshot, register.sheet);
    if (!sheet) return [];
    const below = textsBelow(sheet, register);
    const added = controls.filter(
      (control) =>
        homeOf(statement, control) === register &&
        !below.has(control.id) &&
        !below.has(control.id.slice(2)),
    );
    if (added.length === 0) return [];
    const free = firstFreeRow(sheet, register, added.length);
    const firstRow = Math.max(free, nextRow.get(sheet.name) ?? 0);
    nextRow.set(sheet.name, firstRow + added.length);
    const rows: NewRows = { sheet, register, firstRow, controls: added };
    return [cellsOf(statement, rows, answersOf), ...furnitureOf(rows)];
  });
  return { changes };
}

/** The table with most controls of the same theme; the last one where none has any. */
function homeOf({ registers, rows }: Statement, { id }: Control): RecognisedRegister {
  const theme = id.slice(0, id.lastIndexOf('.') + 1);
  let best = registers[registers.length - 1] ?? registers[0];
  let most = 0;
  for (const register of registers) {
    const count = rows.filter(
      (row) => row.register === register && row.id.startsWith(theme),
    ).length;
    if (count > most) [best, most] = [register, count];
  }
  return best;
}

function cellsOf(
  statement: Statement,
  { sheet, register, firstRow, controls }: NewRows,
  answersOf: RowAnswers,
): Change {
  const hasPrefix = statement.rows.some(({ control }) => /^\s*A/i.test(control.text));
  const cells = controls.flatMap((control, offset): readonly CellChange[] => {
    const written = {
      control: hasPrefix ? control.id : control.id.slice(2),
      title: control.title,
      ...answersOf(control),
    };
    const texts = new Map(
      Object.entries(written).map(([field, text]) => [
        register.columns.get(fieldId(field))?.column,
        text,
      ]),
    );
    return register.headers.map(({ column }) => ({
      row: firstRow + offset,
      column,
      before: EMPTY,
      after: textCell(texts.get(column) ?? ''),
      style: { before: null, after: { kind: 'like', row: register.lastRow, column } },
    }));
  });
  return { kind: 'cells', sheet: sheet.name, cells };
}

/** What grows with the table: dropdowns, the filter, the table object. */
function furnitureOf({ sheet, register, firstRow, controls }: NewRows): readonly Change[] {
  const { lastRow } = register;
  const bottom = firstRow + controls.length - 1;
  const dropdowns = register.headers.flatMap(({ column }): readonly Change[] => {
    const placed = sheet.validations.find(({ areas }) =>
      areas.some((area) => contains(area, { row: lastRow, column })),
    );
    if (!placed || placed.areas.some((area) => contains(area, { row: bottom, column }))) return [];
    const area = { top: firstRow, bottom, left: column, right: column };
    return [
      { kind: 'validation', sheet: sheet.name, area, before: null, after: placed.validation },
    ];
  });
  if (firstRow !== lastRow + 1) return dropdowns;
  const { filter, tables } = sheet;
  const filters: readonly Change[] =
    filter?.bottom === lastRow
      ? [{ kind: 'filter', sheet: sheet.name, before: filter, after: { ...filter, bottom } }]
      : [];
  const grown = tables
    .filter(({ area, totalsRows }) => area.bottom === lastRow && totalsRows === 0)
    .map((table): Change => {
      const after = { ...table, area: { ...table.area, bottom } };
      return { kind: 'table', sheet: sheet.name, name: table.name, before: table, after };
    });
  return [...dropdowns, ...filters, ...grown];
}

/** What stands in the table's control column below the table. */
function textsBelow(sheet: SheetSnapshot, register: RecognisedRegister): ReadonlySet<string> {
  const texts = new Set<string>();
  const column = register.columns.get(fieldId('control'))?.column;
  if (column === undefined) return texts;
  for (const row of sheet.grid.keys()) {
    if (row <= register.lastRow) continue;
    const cell = shownValue(cellAt(sheet.grid, { row, column }));
    if (cell.kind === 'text') texts.add(cell.text);
  }
  return texts;
}

/** The row below the table where so many rows fit above what comes next; else below everything. */
function firstFreeRow(sheet: SheetSnapshot, { lastRow }: RecognisedRegister, rows: number): number {
  let nextUsed = Number.POSITIVE_INFINITY;
  let bottom = lastRow;
  for (const row of sheet.grid.keys()) {
    if (row > lastRow) nextUsed = Math.min(nextUsed, row);
    bottom = Math.max(bottom, row);
  }
  return lastRow + rows < nextUsed - 1 ? lastRow + 1 : bottom + 2;
}
