import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { Language } from '../registers/declaration.ts';
import { fieldId } from '../registers/declaration.ts';
import type { DateSystem } from '../workbook/date.ts';
import type { GridRow } from '../workbook/grid.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { Answer } from './answer.ts';
import type { ColumnAnswer, ColumnEvidence, ColumnQuestion } from './parse/parsed.ts';
import type { RegisterRecords } from './register-records.ts';

/** A register as it stands in a sheet. */
export interface ReadPlace {
  readonly register: RecognisedRegister;
  readonly sheet: SheetSnapshot;
  readonly dateSystem: DateSystem;
}

/** How a field that has a column is read. */
export interface ReadColumn {
  readonly field: string;
  readonly evidence: RememberedEvidence;
  /** Whether some of its cells are merged over rows. */
  readonly isMerged: boolean;
  /** Reads the field of a data row; `line` is that row of the sheet's grid. */
  readonly read: (row: number, line: GridRow | undefined) => Answer<unknown>;
}

/** What a parser may know of its column, and what it asked. */
export interface RememberedEvidence extends ColumnEvidence {
  readonly asked: ReadonlyMap<ColumnQuestion, ColumnAnswer>;
}

interface Reading {
  readonly place: ReadPlace;
  readonly columns: readonly ReadColumn[];
}

const readings = new WeakMap<readonly object[], Reading>();

/** The evidence of a column whose texts are these; every question is answered once. */
export function columnEvidence(
  language: Language,
  dateSystem: DateSystem,
  texts: () => Iterable<string>,
): RememberedEvidence {
  const asked = new Map<ColumnQuestion, ColumnAnswer>();
  const ask = (question: ColumnQuestion) => {
    const known = asked.get(question);
    if (known !== undefined) return known;
    const answer = question(texts());
    asked.set(question, answer);
    return answer;
  };
  return { language, dateSystem, ask, asked };
}

/** Keeps what records were read from, to read only other rows next time. */
export function rememberReading(
  records: readonly object[],
  place: ReadPlace,
  columns: readonly ReadColumn[],
): void {
  readings.set(records, { place, columns });
}

/**
 * Finds the record that a row had in a former reading, where nothing it was made of changed: its
 * cells, the columns of the fields, and what the columns as wholes tell. Undefined where nothing of
 * the former reading can be kept.
 */
export function unchangedRecords<R extends { readonly row: number }>(
  { records }: RegisterRecords<R>,
  place: ReadPlace,
  columns: readonly ReadColumn[],
): ((row: number, line: GridRow | undefined) => R | undefined) | undefined {
  const reading = readings.get(records);
  if (!reading || !isReadAlike(reading, place, columns)) return undefined;
  const { grid } = reading.place.sheet;
  const byRow = new Map(records.map((record) => [record.row, record]));
  return (row, line) => (grid.get(row) === line ? byRow.get(row) : undefined);
}

function isReadAlike(former: Reading, place: ReadPlace, columns: readonly ReadColumn[]): boolean {
  const { register, sheet, dateSystem } = former.place;
  return (
    sheet.name === place.sheet.name &&
    dateSystem === place.dateSystem &&
    register.language === place.register.language &&
    former.columns.length === columns.length &&
    former.columns.every((column, index) => {
      const now = columns[index];
      return (
        now?.field === column.field &&
        // A merged cell answers for other rows than its own.
        !(now.isMerged || column.isMerged) &&
        columnOf(register, column.field) === columnOf(place.register, column.field) &&
        answersAlike(column.evidence, now.evidence)
      );
    })
  );
}

function columnOf(register: RecognisedRegister, field: string): number | undefined {
  return register.columns.get(fieldId(field))?.column;
}

function answersAlike(former: RememberedEvidence, now: RememberedEvidence): boolean {
  return [...former.asked].every(([question, answer]) => now.ask(question) === answer);
}
