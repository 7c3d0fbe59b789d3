import { readFileSync } from 'node:fs';
import XlsxPopulate from 'xlsx-populate';
import type { Task } from '../measure/task.ts';
import { EDITED, NEW_TEXT } from './edited-cell.ts';

export const task: Task = (path, time) =>
  time('edit and save', async () => {
    const workbook = await XlsxPopulate.fromDataAsync(readFileSync(path));
    const sheet = workbook.sheet(EDITED.sheet);
    if (!sheet) throw new Error('no sheet to edit');
    sheet.cell(EDITED.reference).value(NEW_TEXT);
    return (await workbook.outputAsync()).length;
  });
