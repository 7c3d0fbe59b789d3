import ExcelJS from 'exceljs';
import type { Task } from '../measure/task.ts';

export const task: Task = (path, time) =>
  time('read', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    return workbook.worksheets[0]?.rowCount ?? 0;
  });
