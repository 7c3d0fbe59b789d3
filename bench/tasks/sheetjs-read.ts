import { readFileSync } from 'node:fs';
import { read } from 'xlsx';
import type { Task } from '../measure/task.ts';

export const task: Task = (path, time) =>
  time('read', () => Object.keys(read(readFileSync(path)).Sheets.Risks ?? {}).length);
