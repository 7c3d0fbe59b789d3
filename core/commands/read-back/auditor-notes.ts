import { makeContext } from '../../check/make-context.ts';
import type { CheckContext } from '../../findings/check-context.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { shownText } from '../../records/parse/shown-text.ts';
import { type CopyMarks, copyMarks } from '../../sharing/copy-marks.ts';
import { type Area, contains, type SheetName } from '../../workbook/address.ts';
import { shownValue } from '../../workbook/cell.ts';
import type { CalendarDate } from '../../workbook/date.ts';
import { cellAt, GridBuilder, usedArea, usedCells } from '../../workbook/grid.ts';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot.ts';
import { AUDITOR_COLUMNS } from '../auditor-copy/auditor-columns.ts';
import { NOTES_COLUMNS } from '../auditor-copy/copy-lists.ts';

/** Something that an auditor wrote into a copy. Texts are '' where nothing is written. */
export interface AuditorNote {
  /** Where it stands in the copy. */
  readonly sheet: SheetName;
  readonly row: number;
  readonly grade: string;
  readonly text: string;
  /** Of the auditor's own sheet: what the note is about, and what shows it. */
  readonly about: string;
  readonly evidence: string;
  /** The register that the row belongs to; absent on the auditor's own sheet. */
  readonly register?: RecognisedRegister;
}

/** A copy that came back: its notes, and its registers without them. */
export interface ReturnedCopy {
  readonly context: CheckContext;
  readonly notes: readonly AuditorNote[];
}

/** Everything that an auditor wrote, sheet by sheet; undefined where the workbook is no copy. */
export function readReturnedCopy(
  snapshot: Snapshot,
  today: CalendarDate,
): ReturnedCopy | undefined {
  const marks = copyMarks(snapshot);
  if (!marks) return undefined;
  const context = makeContext(withoutNotes(snapshot, marks), today);
  const notes = snapshot.sheets.flatMap((sheet) =>
    marks.notes
      .filter((reference) => reference.sheet === sheet.name)
      .flatMap(({ area }) => notesOf(snapshot, sheet, area, context)),
  );
  return { context, notes };
}

/** The copy as it was handed out: what stands in the columns for notes says nothing of the registers. */
function withoutNotes(snapshot: Snapshot, { notes }: CopyMarks): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const areas = notes.flatMap(({ sheet: name, area }) =>
        name === sheet.name ? [{ ...area, top: 1, bottom: usedArea(sheet.grid)?.bottom ?? 1 }] : [],
      );
      const grid = new GridBuilder();
      for (const { row, column, cell } of usedCells(sheet.grid)) {
        if (!areas.some((area) => contains(area, { row, column }))) grid.set(row, column, cell);
      }
      return { ...sheet, grid: grid.build() };
    }),
  };
}

/** The notes of an area. People write below it, too, where rows were added. */
function notesOf(
  { dateSystem }: Snapshot,
  sheet: SheetSnapshot,
  area: Area,
  { recognition }: CheckContext,
): readonly AuditorNote[] {
  const registers = recognition.registers.filter((register) => register.sheet === sheet.name);
  const isOwn = area.right - area.left + 1 === NOTES_COLUMNS.length;
  const next = registers.map(({ headerRow }) => headerRow).filter((row) => row > area.top);
  const last = Math.min(usedArea(sheet.grid)?.bottom ?? 0, ...next.map((row) => row - 1));
  const notes: AuditorNote[] = [];
  for (let row = area.top; row <= Math.max(last, area.bottom); row++) {
    const textAt = (offset: number) => {
      const cell = cellAt(sheet.grid, { row, column: area.left + offset });
      return shownText(shownValue(cell), dateSystem).trim();
    };
    const written = isOwn ? ownNote(textAt) : { ...rowNote(textAt), about: '', evidence: '' };
    const { grade, text, about, evidence } = written;
    if ([grade, text, about, evidence].every((one) => one === '')) continue;
    const register = isOwn ? undefined : registerAt(registers, row);
    notes.push({ sheet: sheet.name, row, ...written, ...(register ? { register } : {}) });
  }
  return notes;
}

function rowNote(textAt: (offset: number) => string): Pick<AuditorNote, 'grade' | 'text'> {
  const place = (header: string) => AUDITOR_COLUMNS.findIndex((one) => one.header === header);
  return { grade: textAt(place('Auditor’s grade')), text: textAt(place('Auditor’s notes')) };
}

function ownNote(
  textAt: (offset: number) => string,
): Pick<AuditorNote, 'grade' | 'text' | 'about' | 'evidence'> {
  const [about, grade, text, evidence] = ['requirement', 'grade', 'description', 'evidence'].map(
    (field) => textAt(NOTES_COLUMNS.findIndex((one) => one.field === field)),
  );
  return {
    about: about ?? '',
    grade: grade ?? '',
    text: text ?? '',
    evidence: evidence ?? '',
  };
}

/** The register that a row stands in: the last one that begins above it. */
function registerAt(
  registers: readonly RecognisedRegister[],
  row: number,
): RecognisedRegister | undefined {
  return registers
    .filter(({ headerRow }) => headerRow < row)
    .reduce<RecognisedRegister | undefined>(
      (last, one) => (last && last.headerRow > one.headerRow ? last : one),
      undefined,
    );
}
