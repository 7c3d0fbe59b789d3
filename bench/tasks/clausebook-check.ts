import { check } from '../../core/check/check.ts';
import { makeContext } from '../../core/check/make-context.ts';
import type { Task } from '../measure/task.ts';
import { open } from './open.ts';
import { today } from './today.ts';

/** Reads a workbook and checks it: all that `clausebook check` does but for printing. */
export const task: Task = (path, time) =>
  time('read and check', () => check(makeContext(open(path).snapshot, today())).length);
