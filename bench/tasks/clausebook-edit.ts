import { sheetName } from '../../core/workbook/address.ts';
import { textCell } from '../../core/workbook/cell.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import { findSheet } from '../../core/workbook/snapshot.ts';
import { commitXlsx } from '../../xlsx/commit.ts';
import type { Task } from '../measure/task.ts';
import { EDITED, NEW_TEXT } from './edited-cell.ts';
import { open } from './open.ts';

const SHEET = sheetName(EDITED.sheet);

/** Changes one cell, from the bytes of a file to the bytes of the next one; gives their length. */
export const task: Task = (path, time) =>
  time('edit and save', () => {
    const opened = open(path);
    const sheet = findSheet(opened.snapshot, SHEET);
    if (!sheet) throw new Error('no sheet to edit');
    const { row, column } = EDITED;
    const cell = { row, column, before: cellAt(sheet.grid, EDITED), after: textCell(NEW_TEXT) };
    const change = { kind: 'cells', sheet: SHEET, cells: [cell] } as const;
    return commitXlsx(opened, { changes: [change] }).bytes?.length ?? 0;
  });
