import type { RecognisedRegister } from '../recognise/recognition.ts';
import { fieldId } from '../registers/declaration.ts';
import { type Scalar, shownValue } from '../workbook/cell.ts';
import { cellAt, cellIn, type GridRow } from '../workbook/grid.ts';
import { findSheet, type Snapshot } from '../workbook/snapshot.ts';
import { type Answer, NO_COLUMN } from './answer.ts';
import { cellAnswer, type Reading } from './cell-answer.ts';
import { anchorRows } from './merged-cells.ts';
import type { CellParser, ColumnParser, Parsed } from './parse/parsed.ts';
import { remembering } from './parse/remembering.ts';
import { shownText } from './parse/shown-text.ts';
import {
  columnEvidence,
  type ReadColumn,
  type ReadPlace,
  rememberReading,
  unchangedRecords,
} from './reading-memory.ts';
import type { RegisterRecords } from './register-records.ts';

/** For each field of a record, how its column is parsed. Keys are field ids. */
export type RecordParsers<R> = {
  readonly [Field in Exclude<keyof R, 'row'>]: R[Field] extends Answer<infer T>
    ? ColumnParser<T>
    : never;
};

/**
 * The rows of a register as records, in sheet order. A cell covered by a merge answers as the
 * merge's first cell, and `at` names that one. Records of rows that are as they were in the `former`
 * reading of the register are the same objects. Throws where the snapshot lacks the sheet.
 */
export function readRegister<R extends { readonly row: number }>(
  snapshot: Snapshot,
  register: RecognisedRegister,
  parsers: RecordParsers<R>,
  former?: RegisterRecords<R>,
): RegisterRecords<R> {
  const sheet = findSheet(snapshot, register.sheet);
  if (!sheet) throw new Error(`no sheet of that name: ${register.sheet}`);
  const place = { register, sheet, dateSystem: snapshot.dateSystem };
  const columns: ReadColumn[] = [];
  // All records begin as copies of one object, so that engines see one shape: rules read it quicker.
  const shape: Record<string, unknown> = { row: 0, ...parsers };
  for (const [field, parser] of Object.entries<ColumnParser<unknown>>(parsers)) {
    const column = register.columns.get(fieldId(field))?.column;
    if (column === undefined) shape[field] = NO_COLUMN;
    else columns.push({ field, ...readColumn(place, column, parser) });
  }
  const unchanged = former && unchangedRecords(former, place, columns);
  const records = register.rows.map((row) => {
    const line = sheet.grid.get(row);
    const known = unchanged?.(row, line);
    if (known) return known;
    const record: Record<string, unknown> = { ...shape, row };
    for (const { field, read } of columns) record[field] = read(row, line);
    return record as unknown as R;
  });
  rememberReading(records, place, columns);
  return { register, records };
}

function readColumn<T>(
  { register, sheet: { grid, ...sheet }, dateSystem }: ReadPlace,
  column: number,
  parser: ColumnParser<T>,
): Omit<ReadColumn, 'field'> {
  const anchors = anchorRows(sheet, column);
  const anchorOf = (row: number) => (anchors.size === 0 ? row : (anchors.get(row) ?? row));
  const evidence = columnEvidence(register.language, dateSystem, function* () {
    for (const row of register.rows) {
      const cell = cellAt(grid, { row: anchorOf(row), column });
      yield shownText(shownValue(cell), dateSystem);
    }
  });
  const parse = parser(evidence);
  const read = remembering((cell) => readCell(cell, shownText(cell, dateSystem), parse));
  const place = { sheet: sheet.name, column };
  const readRow = (dataRow: number, line: GridRow | undefined) => {
    const row = anchorOf(dataRow);
    const cell = cellIn(row === dataRow ? line : grid.get(row), column);
    return cellAnswer(place, row, read(shownValue(cell)));
  };
  return { evidence, isMerged: anchors.size > 0, read: readRow };
}

function readCell<T>(cell: Scalar, text: string, parse: CellParser<T>): Reading<T> {
  const parsed = parsedCell(cell, text, parse);
  return typeof parsed === 'string'
    ? { text, state: parsed }
    : { text, state: 'value', value: parsed.value };
}

function parsedCell<T>(cell: Scalar, text: string, parse: CellParser<T>): Parsed<T> {
  if (cell.kind === 'empty') return 'blank';
  return cell.kind === 'error' ? 'unreadable' : parse(cell, text);
}
