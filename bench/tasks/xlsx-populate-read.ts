import { readFileSync } from 'node:fs';
import XlsxPopulate from 'xlsx-populate';
import type { Task } from '../measure/task.ts';

export const task: Task = (path, time) =>
  time('read', async () => {
    const workbook = await XlsxPopulate.fromDataAsync(readFileSync(path));
    return workbook.sheet('Risks') ? 1 : 0;
  });
