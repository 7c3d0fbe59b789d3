import { makeContext } from '../../core/check/make-context.ts';
import { SCORE_RISKS } from '../../core/commands/score-risks.ts';
import { commitXlsx } from '../../xlsx/commit.ts';
import type { Task } from '../measure/task.ts';
import { open } from './open.ts';
import { today } from './today.ts';

/** From the bytes of a register to the bytes of the scored one. */
export const task: Task = (path, time) =>
  time('score', () => {
    const opened = open(path);
    const { changes } = SCORE_RISKS.plan(makeContext(opened.snapshot, today()), {});
    return commitXlsx(opened, changes).bytes?.length ?? 0;
  });
