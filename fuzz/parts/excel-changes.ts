import fc from 'fast-check';
import { sameValue } from '../../core/workbook/same.ts';
import { openExcel } from '../../test/excel/node/open-excel.ts';
import { applied, arbitraryEdits, planEdits } from '../../test/support/arbitrary-changes.ts';
import { arbitrarySheets } from '../../test/support/arbitrary-workbook.ts';
import { contentOf } from '../../test/support/snapshot-content.ts';
import { newSheets } from '../generate/new-sheets.ts';
import { BrokenPromise, type Part } from '../part.ts';

const CASE = fc.tuple(arbitrarySheets, arbitraryEdits);

/** Any changes of any workbook through Microsoft's own library, on the workbook of the tests. */
export const EXCEL_CHANGES: Part = {
  name: 'excel',
  makes: 'workbook',
  perRound: 2,
  async run(dice) {
    const [[sheets, edits] = [[], []]] = fc.sample(CASE, { seed: dice.seed(), numRuns: 1 });
    const { host } = await openExcel();
    const made = await host.commit(newSheets(sheets));
    if (made.kind === 'refused') return { outcome: 'refused' };
    const before = await host.read({});
    const changes = planEdits(before, edits);
    const outcome = await host.commit(changes);
    if (outcome.kind === 'conflict') throw new BrokenPromise('a conflict with itself');
    const expected = outcome.kind === 'committed' ? applied(before, changes) : before;
    if (!sameValue(contentOf(await host.read({})), contentOf(expected))) {
      throw new BrokenPromise(`wrong content after a commit that was ${outcome.kind}`);
    }
    if (outcome.kind === 'refused') return { outcome: 'refused' };
    const undone = await host.commit(outcome.undo);
    if (undone.kind !== 'committed') throw new BrokenPromise('the undo is not taken');
    if (sameValue(contentOf(await host.read({})), contentOf(before))) {
      return { outcome: 'changed and undone' };
    }
    throw new BrokenPromise('wrong content after an undo');
  },
};
