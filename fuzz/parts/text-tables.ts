import { applyChanges } from '../../core/workbook/apply.ts';
import { type Cell, EMPTY, numberCell, textCell } from '../../core/workbook/cell.ts';
import { cellsChange } from '../../core/workbook/cells-change.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import { cellAt, usedCells } from '../../core/workbook/grid.ts';
import { sameValue } from '../../core/workbook/same.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { commitCsv } from '../../workbench/csv/commit.ts';
import { fieldOfCell } from '../../workbench/csv/field-value.ts';
import { CSV_SHEET, type CsvReadResult, readCsv } from '../../workbench/csv/read.ts';
import { Dice } from '../dice.ts';
import { mutateBytes } from '../mutate/bytes.ts';
import { BrokenPromise, type Part } from '../part.ts';
import { shrink } from '../shrink.ts';

type ReadCsv = Extract<CsvReadResult, { kind: 'read' }>;

const RECORDS = [
  ['Risk ID', 'Risk', 'Likelihood', 'Impact', 'Due'],
  ['R-1', 'Fire, flood; "both"', '3', '4.5', '2026-01-31'],
  ['R-2', "'=cmd|'/C calc'!A1", '007', '-2', 'Müller'],
  ['', 'two\nlines', ' 5 ', '', '1e5'],
] as const;

const SOURCES: readonly Uint8Array[] = [',', ';', '\t', '|']
  .flatMap((separator) => [
    Buffer.from(textOf(separator, '\n'), 'utf8'),
    Buffer.from(`\ufeff${textOf(separator, '\r\n')}`, 'utf8'),
    Buffer.from(textOf(separator, '\r\n'), 'latin1'),
    Buffer.from(`\ufeff${textOf(separator, '\r')}`, 'utf16le'),
  ])
  .map((buffer) => Uint8Array.from(buffer));

const MOST_STEPS = 6;

/** Text tables with bytes that are wrong anywhere: read or refused, changed without harm. */
export const TEXT_TABLES: Part = {
  name: 'csv-bytes',
  makes: 'mutated file',
  perRound: 350,
  run(dice) {
    const source = dice.pick(SOURCES);
    const steps = Array.from({ length: dice.between(1, MOST_STEPS) }, () => dice.seed());
    const seed = dice.seed();
    const bytesOf = (some: readonly number[]) =>
      some.reduce((bytes, step) => mutateBytes(bytes, new Dice(step)), source);
    try {
      return { outcome: judge(bytesOf(steps), new Dice(seed)) };
    } catch (error) {
      const few = shrink(steps, (some) => fails(bytesOf(some), seed));
      throw new BrokenPromise(String(error), { ending: 'csv', bytes: bytesOf(few) }, error);
    }
  },
};

function textOf(separator: string, lineEnding: string): string {
  return RECORDS.map((record) =>
    record
      .map((field) => (/[",;|\t\n]/.test(field) ? `"${field.replace(/"/g, '""')}"` : field))
      .join(separator),
  ).join(lineEnding);
}

function fails(bytes: Uint8Array, seed: number): boolean {
  try {
    judge(bytes, new Dice(seed));
    return false;
  } catch {
    return true;
  }
}

function judge(bytes: Uint8Array, dice: Dice): string {
  const read = readCsv(bytes);
  if (read.kind === 'unreadable') return read.reason;
  const changes = someChanges(read.snapshot, dice);
  const { outcome, bytes: edited } = commitCsv(read, changes);
  if (outcome.kind === 'refused') return 'read, change refused';
  if (outcome.kind === 'conflict' || !edited) throw new BrokenPromise(JSON.stringify(outcome));
  const now = reread(edited);
  const applied = applyChanges(read.snapshot, changes);
  if (applied.kind === 'stale') throw new BrokenPromise('stale');
  expectFields(now, applied.snapshot, 'a commit');
  const undone = commitCsv(now, outcome.undo);
  if (undone.outcome.kind === 'refused' && undone.outcome.message.id === 'csv.ambiguous') {
    return 'read, changed, undo refused';
  }
  if (undone.outcome.kind !== 'committed' || !undone.bytes) {
    throw new BrokenPromise(`the undo is not taken: ${JSON.stringify(undone.outcome)}`);
  }
  expectFields(reread(undone.bytes), read.snapshot, 'an undo');
  return 'read, changed and undone';
}

function reread(bytes: Uint8Array): ReadCsv {
  const read = readCsv(bytes);
  if (read.kind === 'read') return read;
  throw new BrokenPromise(`a commit made a file that can't be read: ${read.message.id}`);
}

/** What a text table says is compared, as it can't tell the text "5" from the number 5. */
function expectFields({ snapshot, document }: ReadCsv, expected: Snapshot, after: string): void {
  const [one, other] = [snapshot, expected].map(({ sheets }) =>
    [...usedCells(sheets[0]?.grid ?? new Map())].map(({ row, column, cell }) => [
      row,
      column,
      fieldOfCell(cell, document.dialect),
    ]),
  );
  if (sameValue(one, other)) return;
  throw new BrokenPromise(
    `wrong content after ${after}:\n${JSON.stringify(one)}\n  expected:\n${JSON.stringify(other)}`,
  );
}

function someChanges(snapshot: Snapshot, dice: Dice): ChangeSet {
  const grid = snapshot.sheets[0]?.grid ?? new Map();
  const used = [...usedCells(grid)].map(({ row, column }) => ({ row, column }));
  const free = { row: dice.between(1, 8), column: dice.between(1, 7) };
  const places = used.length > 0 ? [dice.pick(used), free] : [free];
  const cells = places.map((place) => ({
    ...place,
    before: cellAt(grid, place),
    after: someCell(dice),
  }));
  const change = cellsChange(CSV_SHEET, cells);
  return { changes: change ? [change] : [] };
}

function someCell(dice: Dice): Cell {
  return dice.pick<Cell>([
    textCell('=1+1'),
    textCell(' a;b,c\t"d"\r\n'),
    textCell('ä'),
    numberCell(-2.5),
    numberCell(7),
    EMPTY,
  ]);
}
