import type { CheckContext } from '../findings/check-context.ts';
import { teamSheets } from '../recognise/own-sheets.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import { isBlankMark } from '../records/parse/blank.ts';
import { readDate } from '../records/parse/date.ts';
import { fold } from '../records/parse/fold.ts';
import { shownText } from '../records/parse/shown-text.ts';
import { LANGUAGES } from '../registers/declaration.ts';
import { WORDS } from '../registers/words/words.ts';
import type { Position } from '../workbook/address.ts';
import { shownValue } from '../workbook/cell.ts';
import { cellAt, usedCells } from '../workbook/grid.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { APPROVAL_STEMS, VERSION_WORDS } from './approval-words.ts';
import type { Statement } from './statement.ts';

/** What a statement should say about itself. */
export type ApprovalPart = 'version' | 'date' | 'approval';

/** Titles and signatures stand within so many rows of a sheet's beginning and of a table's end. */
const ROWS_LOOKED_AT = 60;
const LONGEST_LABEL_WORDS = 5;
const SOA_TITLES: readonly string[] = LANGUAGES.flatMap(
  (language) => WORDS[language].titles.soa ?? [],
)
  .filter((title) => title.includes(' '))
  .map(fold);

interface Note extends Position {
  readonly sheet: SheetSnapshot;
  readonly text: string;
  readonly isDate: boolean;
}

/** The parts that neither the sheets of the statement (outside its tables) nor its cover sheet say. */
export function missingApprovalParts(
  context: CheckContext,
  { registers }: Statement,
): readonly ApprovalPart[] {
  const notes = teamSheets(context.snapshot).flatMap((sheet) => {
    const tables = context.recognition.registers.filter((table) => table.sheet === sheet.name);
    const belongs = tables.some((table) => registers.some(({ sheet }) => sheet === table.sheet));
    if (!belongs && tables.length > 0) return [];
    const found = notesAround(context, sheet, tables);
    return belongs || found.some(({ text }) => namesStatement(text)) ? found : [];
  });
  const said: Readonly<Record<ApprovalPart, boolean>> = {
    version: notes.some(saysVersion),
    date: notes.some(({ isDate }) => isDate),
    approval: notes.some(saysApproval),
  };
  return (['version', 'date', 'approval'] as const).filter((part) => !said[part]);
}

function notesAround(
  { snapshot }: CheckContext,
  sheet: SheetSnapshot,
  tables: readonly RecognisedRegister[],
): readonly Note[] {
  const isLookedAt = (row: number) =>
    tables.every(
      (table) => row < (table.headerRows[0] ?? table.headerRow) || row > table.lastRow,
    ) &&
    (row <= ROWS_LOOKED_AT ||
      tables.some(({ lastRow }) => row > lastRow && row <= lastRow + ROWS_LOOKED_AT));
  const notes: Note[] = [];
  for (const { row, column, cell } of usedCells(sheet.grid)) {
    if (!isLookedAt(row)) continue;
    const shown = shownValue(cell);
    const text = shownText(shown, snapshot.dateSystem).trim();
    if (text === '') continue;
    const isDate = shown.kind === 'date' || text.split(/[:\s]+/).some(isDateText);
    notes.push({ sheet, row, column, text, isDate });
  }
  return notes;
}

function saysVersion(note: Note): boolean {
  if (/(?:^|[\s(_-])v\.?\s?\d/i.test(note.text)) return true;
  return hasValue(note, (words) => words.some((word) => VERSION_WORDS.has(word)));
}

function saysApproval(note: Note): boolean {
  return hasValue(note, (words) =>
    words.some((word) => APPROVAL_STEMS.some((stem) => word.startsWith(stem))),
  );
}

/** Whether a note is such a label and has a value: behind its colon, to its right or below it. */
function hasValue(note: Note, isLabel: (words: readonly string[]) => boolean): boolean {
  const [label = '', ...rest] = note.text.split(':');
  const words = fold(label).split(' ');
  if (words.length > LONGEST_LABEL_WORDS || !isLabel(words)) return false;
  if (!isBlankMark(rest.join(':'))) return true;
  if (/\d/.test(label)) return true;
  const { row, column } = note;
  return [
    { row, column: column + 1 },
    { row, column: column + 2 },
    { row: row + 1, column },
  ].some((position) => isSaid(note.sheet, position));
}

function isSaid({ grid }: SheetSnapshot, position: Position): boolean {
  const cell = shownValue(cellAt(grid, position));
  if (cell.kind === 'text') return !isBlankMark(cell.text) && !cell.text.trim().endsWith(':');
  return cell.kind === 'number' || cell.kind === 'date';
}

function namesStatement(text: string): boolean {
  const folded = fold(text);
  return SOA_TITLES.some((title) => folded.includes(title));
}

function isDateText(word: string): boolean {
  return (
    readDate(word, () => 'day-first') !== undefined ||
    readDate(word, () => 'month-first') !== undefined
  );
}
