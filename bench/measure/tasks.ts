import type { Task } from './task.ts';

type LoadTask = () => Promise<{ readonly task: Task }>;

/** All that can be measured. A task is loaded alone, so that it pays for no other one's libraries. */
export const TASKS = {
  'clausebook-steps': () => import('../tasks/clausebook-steps.ts'),
  'clausebook-check': () => import('../tasks/clausebook-check.ts'),
  'clausebook-edit': () => import('../tasks/clausebook-edit.ts'),
  'clausebook-score': () => import('../tasks/clausebook-score.ts'),
  'exceljs-read': () => import('../tasks/exceljs-read.ts'),
  'exceljs-edit': () => import('../tasks/exceljs-edit.ts'),
  'sheetjs-read': () => import('../tasks/sheetjs-read.ts'),
  'sheetjs-edit': () => import('../tasks/sheetjs-edit.ts'),
  'xlsx-populate-read': () => import('../tasks/xlsx-populate-read.ts'),
  'xlsx-populate-edit': () => import('../tasks/xlsx-populate-edit.ts'),
} as const satisfies Readonly<Record<string, LoadTask>>;

export type TaskName = keyof typeof TASKS;

/** Whether there is a task of that name. */
export function isTaskName(name: string): name is TaskName {
  return Object.hasOwn(TASKS, name);
}
