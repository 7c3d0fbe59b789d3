import { anyWorkbook } from '../generate/any-workbook.ts';
import { writtenWorkbook } from '../generate/written-workbook.ts';
import { readableOrRefused } from '../oracles/readable-or-refused.ts';
import { expectSameCells, opens } from '../oracles/same-cells.ts';
import { BrokenPromise, type Part } from '../part.ts';

/** Any workbook as any program writes it: read without losing a cell, and changed without harm. */
export const WRITTEN_WORKBOOKS: Part = {
  name: 'written',
  makes: 'workbook',
  perRound: 90,
  run(dice) {
    const workbook = anyWorkbook(dice);
    const bytes = writtenWorkbook(workbook, dice);
    try {
      expectSameCells(opens(bytes).snapshot, workbook);
      return { outcome: readableOrRefused(bytes, dice) };
    } catch (error) {
      throw new BrokenPromise(String(error), { ending: 'xlsx', bytes }, error);
    }
  },
};
