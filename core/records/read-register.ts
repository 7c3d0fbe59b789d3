import type { RecognisedRegister } from '../recognise/recognition.ts';
import { fieldId } from '../registers/declaration.ts';
import type { CellLocation } from '../workbook/address.ts';
import { type Scalar, shownValue } from '../workbook/cell.ts';
import { cellAt } from '../workbook/grid.ts';
import { findSheet, type Snapshot } from '../workbook/snapshot.ts';
import { type Answer, NO_COLUMN } from './answer.ts';
import { anchorRows } from './merged-cells.ts';
import type { CellParser, ColumnParser } from './parse/parsed.ts';
import { remembering } from './parse/remembering.ts';
import { shownText } from './parse/shown-text.ts';
import type { RegisterRecords } from './register-records.ts';

/** For each field of a record, how its column is parsed. Keys are field ids. */
export type RecordParsers<R> = {
  readonly [Field in Exclude<keyof R, 'row'>]: R[Field] extends Answer<infer T>
    ? ColumnParser<T>
    : never;
};

/**
 * The rows of a register as records, in sheet order. A cell covered by a merge answers as the
 * merge's first cell, and `at` names that one. Throws where the snapshot lacks the sheet.
 */
export function readRegister<R extends { readonly row: number }>(
  snapshot: Snapshot,
  register: RecognisedRegister,
  parsers: RecordParsers<R>,
): RegisterRecords<R> {
  const readers = Object.entries<ColumnParser<unknown>>(parsers).map(
    ([field, parser]) => [field, fieldReader(snapshot, register, field, parser)] as const,
  );
  const records = register.rows.map((row) => {
    const record: Record<string, unknown> = { row };
    for (const [field, read] of readers) record[field] = read(row);
    return record as unknown as R;
  });
  return { register, records };
}

function fieldReader<T>(
  snapshot: Snapshot,
  register: RecognisedRegister,
  field: string,
  parser: ColumnParser<T>,
): (row: number) => Answer<T> {
  const column = register.columns.get(fieldId(field))?.column;
  if (column === undefined) return () => NO_COLUMN;
  const { dateSystem } = snapshot;
  const locate = locator(snapshot, register, column);
  const parse = remembering(
    parser({
      language: register.language,
      dateSystem,
      *texts() {
        for (const row of register.rows) yield shownText(locate(row).cell, dateSystem);
      },
    }),
  );
  return (row) => {
    const { cell, at } = locate(row);
    return answerOf(cell, shownText(cell, dateSystem), at, parse);
  };
}

function locator(
  snapshot: Snapshot,
  register: RecognisedRegister,
  column: number,
): (row: number) => { readonly cell: Scalar; readonly at: CellLocation } {
  const sheet = findSheet(snapshot, register.sheet);
  if (!sheet) throw new Error(`no sheet of that name: ${register.sheet}`);
  const anchors = anchorRows(sheet, column);
  return (row) => {
    const at = { sheet: sheet.name, row: anchors.get(row) ?? row, column };
    return { at, cell: shownValue(cellAt(sheet.grid, at)) };
  };
}

function answerOf<T>(
  cell: Scalar,
  text: string,
  at: CellLocation,
  parse: CellParser<T>,
): Answer<T> {
  if (cell.kind === 'empty') return { state: 'blank', at, text };
  if (cell.kind === 'error') return { state: 'unreadable', at, text };
  const parsed = parse(cell, text);
  return typeof parsed === 'string'
    ? { state: parsed, at, text }
    : { state: 'value', at, text, value: parsed.value };
}
