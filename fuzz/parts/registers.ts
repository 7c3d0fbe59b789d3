import { check } from '../../core/check/check.ts';
import { makeContext } from '../../core/check/make-context.ts';
import { COMMANDS } from '../../core/commands/commands.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { isEmptyChangeSet } from '../../core/workbook/change.ts';
import type { CorpusWorkbook } from '../../test/recognise/corpus/load.ts';
import { foundTables, scoreCorpus } from '../../test/recognise/corpus/score.ts';
import type { OpenedXlsx } from '../../xlsx/commit.ts';
import type { Dice } from '../dice.ts';
import { messyWorkbook } from '../generate/messy-workbook.ts';
import { writtenWorkbook } from '../generate/written-workbook.ts';
import { TODAY } from '../oracles/readable-or-refused.ts';
import { expectSameCells, opens } from '../oracles/same-cells.ts';
import { soundCommit } from '../oracles/sound-commit.ts';
import { BrokenPromise, type FieldCounts, type Part } from '../part.ts';

/** How often a command is run on a workbook, too. */
const IMPROVED = 0.35;

const IMPROVING = COMMANDS.filter(({ id, startsFrom }) => !startsFrom && id !== 'compare');

/**
 * Registers of teams: written by some program, read without losing a cell, recognised as well as
 * usual, checked, and improved by a command that keeps all promises about writing.
 */
export const REGISTERS: Part = {
  name: 'registers',
  makes: 'workbook',
  perRound: 4,
  run(dice) {
    const workbook = messyWorkbook(dice);
    const bytes = writtenWorkbook(workbook.snapshot, dice);
    try {
      const opened = opens(bytes);
      expectSameCells(opened.snapshot, workbook.snapshot);
      const context = makeContext(opened.snapshot, TODAY);
      check(context);
      const outcome = dice.chance(IMPROVED) ? improved(opened, context, dice) : 'read and checked';
      return { outcome, fields: fieldsOf(workbook, context) };
    } catch (error) {
      const message = `${workbook.name}: ${String(error)}`;
      throw new BrokenPromise(message, { ending: 'xlsx', bytes }, error);
    }
  },
};

function fieldsOf(workbook: CorpusWorkbook, { recognition }: CheckContext): FieldCounts {
  const score = scoreCorpus([workbook], () => foundTables(recognition));
  return {
    right: score.truePositives,
    wrong: score.falsePositives,
    missed: score.falseNegatives,
  };
}

/** Runs a command, writes what it plans, and expects that it plans nothing more. */
function improved(opened: OpenedXlsx, context: CheckContext, dice: Dice): string {
  const command = dice.pick(IMPROVING);
  const { changes } = command.plan(context, {});
  if (isEmptyChangeSet(changes)) return 'nothing to improve';
  const bytes = soundCommit(opened, changes);
  if (!bytes) return 'improvement refused';
  const again = command.plan(makeContext(opens(bytes).snapshot, TODAY), {});
  if (isEmptyChangeSet(again.changes)) return 'improved';
  throw new BrokenPromise(
    `${command.id} plans again: ${JSON.stringify(again.changes).slice(0, 600)}`,
  );
}
