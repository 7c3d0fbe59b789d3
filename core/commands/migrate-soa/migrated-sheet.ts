import { CONTROLS, type Control } from '../../standard/controls.ts';
import type { SheetName } from '../../workbook/address.ts';
import { dateCell, textCell } from '../../workbook/cell.ts';
import { type DateSystem, serialFromDate } from '../../workbook/date.ts';
import { withCells } from '../../workbook/grid-edit.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import { statementSheet } from '../soa/statement-sheet.ts';
import type { CarriedOver } from './carried-over.ts';

const TITLE = 'Carried over from';
const WIDTH = 44;
/** In points, of the default font. */
const LINE_HEIGHT = 14;

/** Our sheet of the statement with a further column: the controls of 2013 behind each answer. */
export function migratedSheet(
  name: SheetName,
  carriedOf: (control: Control) => CarriedOver,
  dateSystem: DateSystem,
): SheetDefinition {
  const carried = CONTROLS.map(carriedOf);
  const sheet = statementSheet(name, (control) => carriedOf(control).answers);
  const { filter } = sheet;
  if (!filter) throw new Error('the sheet of a statement has a filter');
  const column = filter.right + 1;
  const dueColumn = filter.right;
  const writes = carried.flatMap(({ sources, due }, index) => {
    const row = filter.top + 1 + index;
    const written = { row, column, cell: textCell(sources) };
    if (due === undefined) return [written];
    return [written, { row, column: dueColumn, cell: dateCell(serialFromDate(due, dateSystem)) }];
  });
  const heights = carried.map(({ sources, answers }, index): [number, number] => {
    const row = filter.top + 1 + index;
    const lines = Math.max(linesOf(sources, WIDTH), linesOf(answers.justification ?? '', 40));
    return [row, Math.max(sheet.rowHeights.get(row) ?? 0, lines * LINE_HEIGHT + 2)];
  });
  return {
    ...sheet,
    grid: withCells(sheet.grid, [{ row: filter.top, column, cell: textCell(TITLE) }, ...writes]),
    styles: sheet.styles.map(({ area, style }) => ({
      area: area.right === filter.right && area.left === 1 ? { ...area, right: column } : area,
      style,
    })),
    columnWidths: new Map([...sheet.columnWidths, [column, WIDTH]]),
    rowHeights: new Map([...sheet.rowHeights, ...heights]),
    filter: { ...filter, right: column },
  };
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (width - 2))), 0);
}
