import fc from 'fast-check';
import { merge } from '../../core/workbook/merge.ts';
import { sameValue } from '../../core/workbook/same.ts';
import { applied, arbitraryEdits, planEdits } from '../../test/support/arbitrary-changes.ts';
import { arbitrarySheets } from '../../test/support/arbitrary-workbook.ts';
import { contentOf } from '../../test/support/snapshot-content.ts';
import { emptyWorkbook } from '../../xlsx/empty-workbook.ts';
import { readXlsx } from '../../xlsx/read.ts';
import { newSheets } from '../generate/new-sheets.ts';
import { soundCommit } from '../oracles/sound-commit.ts';
import { BrokenPromise, type Part } from '../part.ts';

const CASE = fc.tuple(arbitrarySheets, arbitraryEdits, arbitraryEdits);

/** Any changes of any workbook: committed, undone and merged as the model of change sets says. */
export const CHANGE_SETS: Part = {
  name: 'change-sets',
  makes: 'workbook',
  perRound: 4,
  async run(dice) {
    const [[sheets, edits, more] = [[], [], []]] = fc.sample(CASE, {
      seed: dice.seed(),
      numRuns: 1,
    });
    const host = emptyWorkbook();
    const made = await host.commit(newSheets(sheets));
    if (made.kind !== 'committed') throw new BrokenPromise(`not made: ${JSON.stringify(made)}`);
    const opened = readXlsx(host.bytes());
    if (opened.kind !== 'read') throw new BrokenPromise(opened.message.id);
    const first = planEdits(opened.snapshot, edits);
    const second = planEdits(applied(opened.snapshot, first), more);
    const both = merge(first, second);
    const oneByOne = applied(applied(opened.snapshot, first), second);
    if (!sameValue(contentOf(applied(opened.snapshot, both)), contentOf(oneByOne))) {
      throw new BrokenPromise('merged changes do something else than one after the other');
    }
    return { outcome: soundCommit(opened, both) ? 'changed and undone' : 'refused' };
  },
};
