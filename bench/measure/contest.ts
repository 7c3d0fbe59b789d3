import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Measurement, typical } from './task.ts';
import type { TaskName } from './tasks.ts';

/** How often something is measured. */
export interface Effort {
  /** Processes for each contender. */
  readonly rounds: number;
  /** Runs within a process. */
  readonly runs: number;
}

/** Enough for medians that mean something on a machine that others use too. */
export const THOROUGH: Effort = { rounds: 3, runs: 6 };
export const QUICK: Effort = { rounds: 1, runs: 2 };
/** For memory: later runs would only add what hasn't been collected yet. */
export const ONCE: Effort = { rounds: 1, runs: 1 };

const CHILD = fileURLToPath(new URL('child.js', import.meta.url));

/** What a task takes on a file, in processes of its own. */
export function measure(task: TaskName, path: string, effort: Effort): Measurement {
  const [measured] = contest([task], path, effort);
  return measured;
}

/**
 * What each task takes on the same file. They take turns, so that whatever else the machine does
 * meets all of them alike.
 */
export function contest<const Tasks extends readonly [TaskName, ...TaskName[]]>(
  tasks: Tasks,
  path: string,
  { rounds, runs }: Effort,
): { readonly [Index in keyof Tasks]: Measurement } {
  const measured = tasks.map((): Measurement[] => []);
  for (let round = 0; round < rounds; round++) {
    tasks.forEach((task, index) => {
      measured[index]?.push(runChild(task, path, runs));
    });
  }
  return measured.map(typical) as { [Index in keyof Tasks]: Measurement };
}

function runChild(task: TaskName, path: string, runs: number): Measurement {
  const parameters = ['--expose-gc', CHILD, task, path, String(runs)];
  return JSON.parse(execFileSync(process.execPath, parameters, { encoding: 'utf8' }));
}
