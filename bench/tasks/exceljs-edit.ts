import ExcelJS from 'exceljs';
import type { Task } from '../measure/task.ts';
import { EDITED, NEW_TEXT } from './edited-cell.ts';

export const task: Task = (path, time) =>
  time('edit and save', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    const sheet = workbook.getWorksheet(EDITED.sheet);
    if (!sheet) throw new Error('no sheet to edit');
    sheet.getCell(EDITED.reference).value = NEW_TEXT;
    return (await workbook.xlsx.writeBuffer()).byteLength;
  });
