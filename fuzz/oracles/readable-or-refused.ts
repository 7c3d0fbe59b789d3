import { check } from '../../core/check/check.ts';
import { makeContext } from '../../core/check/make-context.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { type Cell, EMPTY, formulaCell, numberCell, textCell } from '../../core/workbook/cell.ts';
import { cellsChange } from '../../core/workbook/cells-change.ts';
import type { Change } from '../../core/workbook/change.ts';
import type { CalendarDate } from '../../core/workbook/date.ts';
import { cellAt, usedCells } from '../../core/workbook/grid.ts';
import type { SheetSnapshot, Snapshot } from '../../core/workbook/snapshot.ts';
import { NODE_CODEC } from '../../workbench/files/node-codec.ts';
import { readXlsx } from '../../xlsx/read.ts';
import { PORTABLE_CODEC } from '../../xlsx/zip/codec.ts';
import type { Dice } from '../dice.ts';
import { BrokenPromise } from '../part.ts';
import { soundCommit } from './sound-commit.ts';

export const TODAY = '2026-06-30' as CalendarDate;

/** How often a mutated file that can be read is also changed, and checked by all rules. */
const CHANGED = 0.15;
const CHECKED = 0.05;

/**
 * A file, however damaged, is read or refused in words; what was read can be checked and changed
 * without harm. Returns how it ended.
 */
export function readableOrRefused(bytes: Uint8Array, dice: Dice): string {
  const read = readXlsx(bytes, dice.chance(0.5) ? NODE_CODEC : PORTABLE_CODEC);
  if (read.kind === 'unreadable') {
    const told = inEnglish(read.message);
    if (/Nothing was changed\./.test(told)) return read.reason;
    throw new BrokenPromise(`it does not say that nothing was changed: ${told}`);
  }
  if (dice.chance(CHECKED)) check(makeContext(read.snapshot, TODAY));
  if (!dice.chance(CHANGED)) return 'read';
  const committed = soundCommit(read, { changes: someChanges(read.snapshot, dice) });
  return committed ? 'read, changed and undone' : 'read, change refused';
}

/** A few cells of one sheet, used and unused ones, one of them with a look, and a setting. */
function someChanges(snapshot: Snapshot, dice: Dice): readonly Change[] {
  const setting: Change = {
    kind: 'setting',
    key: 'fuzz',
    before: snapshot.settings.get('fuzz') ?? null,
    after: 'written',
  };
  if (snapshot.sheets.length === 0) return [setting];
  const sheet = dice.pick(snapshot.sheets);
  const cells = cellsChange(
    sheet.name,
    placesIn(sheet, dice).map((place) => ({
      ...place,
      before: cellAt(sheet.grid, place),
      after: someCell(dice),
      ...(dice.chance(0.3)
        ? { style: { before: null, after: { kind: 'described' as const, style: { bold: true } } } }
        : {}),
    })),
  );
  return [...(cells ? [cells] : []), ...(dice.chance(0.3) ? [setting] : [])];
}

function placesIn({ grid }: SheetSnapshot, dice: Dice) {
  const used = [...usedCells(grid)].map(({ row, column }) => ({ row, column }));
  const free = { row: dice.between(1, 12), column: dice.between(1, 8) };
  return used.length > 0 ? [dice.pick(used), free] : [free];
}

function someCell(dice: Dice): Cell {
  return dice.pick<Cell>([
    textCell('=1+1'),
    textCell(' a_x000D_\r\nb '),
    numberCell(-2.5),
    formulaCell('A1+1'),
    EMPTY,
  ]);
}
