import { check } from '../../core/check/check.ts';
import { contextOf } from '../../core/check/make-context.ts';
import { SCORE_RISKS } from '../../core/commands/score-risks.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { commitXlsx } from '../../xlsx/commit.ts';
import type { Task } from '../measure/task.ts';
import { open } from './open.ts';
import { today } from './today.ts';

/** The way of a workbook through the product, step by step. */
export const task: Task = async (path, time) => {
  const opened = await time('read', () => open(path));
  const recognition = await time('recognise', () => recognise(opened.snapshot));
  const { context, findings } = await time('check', () => {
    const context = contextOf(opened.snapshot, recognition, today());
    return { context, findings: check(context) };
  });
  const { changes } = await time('plan', () => SCORE_RISKS.plan(context, {}));
  const { bytes } = await time('commit', () => commitXlsx(opened, changes));
  return findings.length + (bytes?.length ?? 0);
};
