import type { RequirementSet } from './requirement-sets.ts';

/** How a batch runs: whether it waits until nobody edits a cell, and is one step of Excel's own undo. */
export type BatchOptions = Pick<Excel.RunOptions, 'delayForCellEdit' | 'mergeUndoGroup'>;

/** How the host reaches Excel: `Excel.run`, and whether this Excel has a version of its API. */
export interface ExcelAccess {
  run<T>(options: BatchOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  supports(set: RequirementSet): boolean;
}
