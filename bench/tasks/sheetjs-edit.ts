import { readFileSync } from 'node:fs';
import { read, write } from 'xlsx';
import type { Task } from '../measure/task.ts';
import { EDITED, NEW_TEXT } from './edited-cell.ts';

export const task: Task = (path, time) =>
  time('edit and save', () => {
    const workbook = read(readFileSync(path));
    const sheet = workbook.Sheets[EDITED.sheet];
    if (!sheet) throw new Error('no sheet to edit');
    sheet[EDITED.reference] = { t: 's', v: NEW_TEXT };
    const bytes: Uint8Array = write(workbook, {
      type: 'buffer',
      bookType: 'xlsx',
      compression: true,
    });
    return bytes.length;
  });
