import type { RegisterKind } from '../../core/registers/kinds.ts';
import { registerOf } from '../../core/registers/registers.ts';
import { columnNumber } from '../../core/workbook/address.ts';
import { fieldsOfTruth, kindOfTruth } from './truth-fields.ts';

/** One label of a truth table: any of these fields may stand in any of these columns (1-based). */
export interface Label {
  readonly name: string;
  readonly fields: readonly string[];
  readonly columns: readonly number[];
}

/** What a sheet really holds. */
export interface TruthTable {
  readonly sheet: string;
  readonly kind: string;
  readonly headerRows: readonly number[];
  readonly labels: readonly Label[];
}

/** What a truth file says, by file name. */
export interface Truth {
  readonly files: ReadonlyMap<string, readonly TruthTable[]>;
  /** Fields that it labels anywhere, by kind; other fields of ours it can't judge. */
  readonly vocabulary: ReadonlyMap<string, ReadonlySet<string>>;
}

interface TableJson {
  readonly kind: string;
  readonly headerRow: number;
  readonly headerRows?: readonly number[];
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
}

/** Reads the content of a truth file: sheets by name, by file name. Throws on a column that is none. */
export function readTruth(json: Readonly<Record<string, unknown>>): Truth {
  const files = new Map<string, readonly TruthTable[]>();
  for (const [file, sheets] of Object.entries(json)) {
    if (file.startsWith('_')) continue;
    const tables = Object.entries(sheets as Readonly<Record<string, TableJson>>);
    files.set(
      file,
      tables.map(([sheet, table]) => readTable(sheet, table)),
    );
  }
  return { files, vocabulary: vocabularyOf([...files.values()].flat()) };
}

function readTable(
  sheet: string,
  { kind: name, headerRow, headerRows, columns }: TableJson,
): TruthTable {
  const kind = kindOfTruth(name);
  const declared = new Set<string>(registerOf(kind as RegisterKind)?.fields.map(({ id }) => id));
  const labels = Object.entries(columns)
    .map(([field, letters]) => ({
      name: field,
      fields: fieldsOfTruth(kind, field, declared),
      columns: [letters].flat().map(columnOf),
    }))
    .filter(({ fields }) => fields.length > 0);
  return { sheet, kind, headerRows: headerRows ?? [headerRow], labels: eitherName(labels) };
}

/** A sheet with only one of title and description: either name is right. */
function eitherName(labels: readonly Label[]): readonly Label[] {
  const names = labels.filter(({ name }) => name === 'title' || name === 'description');
  if (names.length !== 1) return labels;
  return labels.map((label) =>
    names.includes(label) && !label.fields.includes('text')
      ? { ...label, fields: ['title', 'description'] }
      : label,
  );
}

function vocabularyOf(tables: readonly TruthTable[]): ReadonlyMap<string, ReadonlySet<string>> {
  const vocabulary = new Map<string, Set<string>>();
  for (const { kind, labels } of tables) {
    const known = vocabulary.get(kind) ?? new Set<string>();
    for (const { fields } of labels) for (const field of fields) known.add(field);
    vocabulary.set(kind, known);
  }
  return vocabulary;
}

function columnOf(letters: string): number {
  const column = columnNumber(letters);
  if (column === undefined) throw new Error(`not a column: ${letters}`);
  return column;
}
