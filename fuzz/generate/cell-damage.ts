import { type Cell, EMPTY, textCell } from '../../core/workbook/cell.ts';
import { dateFromSerial } from '../../core/workbook/date.ts';
import type { Dice } from '../dice.ts';

type Role = 'header' | 'data' | 'other';

/** How the people who keep one workbook treat its cells. */
interface Habits {
  readonly datesAsText: boolean;
  readonly numbersAsText: boolean;
  readonly shoutedHeaders: boolean;
  readonly headerTail: string;
  readonly blanks: number;
}

/** What one workbook's habits make of its cells; content that says something else stays out of it. */
export function cellDamage(dice: Dice): (cell: Cell, role: Role) => Cell {
  const habits: Habits = {
    datesAsText: dice.chance(0.15),
    numbersAsText: dice.chance(0.1),
    shoutedHeaders: dice.chance(0.1),
    headerTail: dice.chance(0.2) ? dice.pick([' ', ' *', ':', '\n', '\u00a0']) : '',
    blanks: dice.chance(0.3) ? 0.06 : 0,
  };
  return (cell, role) => {
    if (role === 'header') return damagedHeader(cell, habits);
    return role === 'data' ? damagedValue(cell, habits, dice) : cell;
  };
}

function damagedHeader(cell: Cell, { shoutedHeaders, headerTail }: Habits): Cell {
  if (cell.kind !== 'text') return cell;
  return textCell((shoutedHeaders ? cell.text.toUpperCase() : cell.text) + headerTail);
}

function damagedValue(cell: Cell, habits: Habits, dice: Dice): Cell {
  if (dice.chance(habits.blanks)) return EMPTY;
  if (cell.kind === 'date' && habits.datesAsText) {
    const [year, month, day] = (dateFromSerial(cell.serial, 1900) ?? '').split('-');
    return textCell(`${day}.${month}.${year}`);
  }
  if (cell.kind === 'number' && habits.numbersAsText) return textCell(String(cell.number));
  if (cell.kind === 'text' && dice.chance(0.02)) return textCell(`${cell.text} `);
  return cell;
}
