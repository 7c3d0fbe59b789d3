import { teamSheets } from '../recognise/own-sheets.ts';
import type { RecognisedRegister, Recognition } from '../recognise/recognition.ts';
import type { Area, SheetName } from '../workbook/address.ts';
import { type Cell, shownValue } from '../workbook/cell.ts';
import type { CellGrid, GridRow } from '../workbook/grid.ts';
import type { Snapshot } from '../workbook/snapshot.ts';

/** Cells of one sheet that stand outside all registers, where criteria may be written. */
export interface FreeCells {
  readonly sheet: SheetName;
  readonly grid: CellGrid;
}

/** More rows than any description of a method has; what lies beyond is data that nobody recognised. */
const MOST_ROWS = 2_000;

/** The cells of each sheet of the team that are in no register other than risk criteria. */
export function freeCells(snapshot: Snapshot, recognition: Recognition): readonly FreeCells[] {
  return teamSheets(snapshot).map(({ name, grid }) => {
    const taken = recognition.registers
      .filter((register) => register.sheet === name && register.kind !== 'risk-criteria')
      .map(areaOf);
    const free = new Map<number, GridRow>();
    for (const [row, line] of grid) {
      if (free.size >= MOST_ROWS) break;
      if (taken.some((area) => holdsRow(area, row) && holdsAll(area, line))) continue;
      const rest = outside(
        line,
        taken.filter((area) => holdsRow(area, row)),
      );
      if (rest.columns.length > 0) free.set(row, rest);
    }
    return { sheet: name, grid: free };
  });
}

/** The trimmed text that a cell shows, numbers included; empty for anything else. */
export function shownText(cell: Cell): string {
  const value = shownValue(cell);
  if (value.kind === 'text') return value.text.trim();
  return value.kind === 'number' ? String(value.number) : '';
}

function areaOf(register: RecognisedRegister): Area {
  const columns = register.headers.map(({ column }) => column);
  const known = [...register.columns.values()].map(({ column }) => column);
  return {
    top: register.headerRows[0] ?? register.headerRow,
    bottom: register.lastRow,
    left: Math.min(...columns, ...known),
    right: Math.max(...columns, ...known),
  };
}

function holdsRow({ top, bottom }: Area, row: number): boolean {
  return row >= top && row <= bottom;
}

function holdsAll({ left, right }: Area, { columns }: GridRow): boolean {
  return (columns[0] ?? 0) >= left && (columns[columns.length - 1] ?? 0) <= right;
}

function outside(line: GridRow, areas: readonly Area[]): GridRow {
  if (areas.length === 0) return line;
  const kept = line.columns
    .map((column, index) => ({ column, cell: line.cells[index] }))
    .filter(({ column }) => !areas.some((area) => column >= area.left && column <= area.right));
  return {
    columns: kept.map(({ column }) => column),
    cells: kept.flatMap(({ cell }) => (cell ? [cell] : [])),
  };
}
