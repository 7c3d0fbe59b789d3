import { type Area, sheetName } from '../../core/workbook/address.ts';
import {
  booleanCell,
  type Cell,
  dateCell,
  errorCell,
  formulaCell,
  numberCell,
  type Scalar,
  textCell,
} from '../../core/workbook/cell.ts';
import { GridBuilder } from '../../core/workbook/grid.ts';
import {
  EMPTY_SNAPSHOT,
  emptySheet,
  type SheetSnapshot,
  type Snapshot,
} from '../../core/workbook/snapshot.ts';
import type { Dice } from '../dice.ts';

/** Texts that programs tend to damage. */
const TEXTS = [
  '=1+1',
  '+49 30',
  '-',
  '@home',
  '\tindented',
  ' spaced ',
  '007',
  'TRUE',
  '#N/A',
  'two\nlines',
  'a\r\nb',
  '<b>&amp;</b>',
  ']]>',
  '"quoted"',
  "'",
  '2026-01-31',
  '1e5',
  'Größe',
  'Ωμέγα',
  '日本',
  '🔒',
  '__proto__',
  'x'.repeat(300),
];

const NUMBERS = [0, 1, -1, 0.1, 1 / 3, 1e21, 1e-9, -2.5, 8.2, 255, 256, 2 ** 53, 1.7e308, 5e-324];
const FORMULAS = ['A1+1', 'SUM(A1:B3)', 'IF(A1="x",B2&"<&>","")', "'Other sheet'!$A$1*2"];
const NAMES = ['Risks', "Owner's", 'Maßnahmen & Co', 'Лист1', '<x>', 'constructor'];
const LAST_ROWS = [12, 12, 12, 1_048_576];
const LAST_COLUMNS = [8, 8, 8, 16_384];

/** Any workbook that a file can say: a few sheets, a few cells of every kind, near and far. */
export function anyWorkbook(dice: Dice): Snapshot {
  const names = dice.shuffled(NAMES).slice(0, dice.between(1, 3));
  return { ...EMPTY_SNAPSHOT, sheets: names.map((name) => anySheet(name, dice)) };
}

function anySheet(name: string, dice: Dice): SheetSnapshot {
  const builder = new GridBuilder();
  const rows = dice.pick(LAST_ROWS);
  const columns = dice.pick(LAST_COLUMNS);
  const cells = dice.between(1, 30);
  for (let count = 0; count < cells; count++) {
    builder.set(dice.between(1, rows), dice.between(1, columns), anyCell(dice));
  }
  const grid = builder.build();
  return {
    ...emptySheet(sheetName(name)),
    grid,
    merges: dice.chance(0.3) ? [anyArea(dice)] : [],
    hiddenRows: new Set(dice.chance(0.2) ? [dice.pick([...grid.keys()])] : []),
    visibility: 'visible',
  };
}

function anyCell(dice: Dice): Cell {
  const value = anyScalar(dice);
  return dice.chance(0.15) ? formulaCell(dice.pick(FORMULAS), value) : value;
}

function anyScalar(dice: Dice): Scalar {
  return dice.pick<() => Scalar>([
    () => textCell(dice.pick(TEXTS)),
    () => textCell(dice.pick(TEXTS)),
    () => numberCell(dice.pick(NUMBERS)),
    () => numberCell(dice.below(1000)),
    () => booleanCell(dice.chance(0.5)),
    () => dateCell(dice.between(1, 60_000)),
    () => errorCell(dice.pick(['#N/A', '#REF!', '#DIV/0!'])),
  ])();
}

function anyArea(dice: Dice): Area {
  const top = dice.between(1, 10);
  const left = dice.between(1, 6);
  return { top, left, bottom: top + dice.between(1, 3), right: left + dice.between(0, 3) };
}
