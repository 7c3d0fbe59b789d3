import type { Recognition } from '../../../core/recognise/recognition.ts';
import { columnLetters, columnNumber } from '../../../core/workbook/address.ts';
import type { Snapshot } from '../../../core/workbook/snapshot.ts';
import type { CorpusWorkbook } from './load.ts';
import { isTable, type TableTruth } from './workbook-file.ts';

/** A register that recognition found: its columns (1-based) by field id. */
export interface FoundTable {
  readonly sheet: string;
  readonly kind: string;
  /** 1-based. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
}

export type Recognise = (snapshot: Snapshot) => readonly FoundTable[];

export interface Score {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  /** Shares from 0 to 1; 0 where there is nothing to divide by. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** One line for each false positive and negative. */
  readonly misses: readonly string[];
}

/** One line of a truth table: which fields may stand in which columns. */
interface Expectation {
  readonly fields: readonly string[];
  readonly columns: readonly number[];
  readonly required: boolean;
}

interface Tally {
  right: number;
  readonly wrong: string[];
  readonly missing: string[];
}

/** The tables of what was recognised. */
export function foundTables({ registers }: Recognition): readonly FoundTable[] {
  return registers.map(({ sheet, kind, headerRow, columns }) => ({
    sheet,
    kind,
    headerRow,
    columns: new Map([...columns].map(([field, { column }]) => [field, column])),
  }));
}

/** Counts of fields over all workbooks together; the README says what counts as right. */
export function scoreCorpus(workbooks: readonly CorpusWorkbook[], recognise: Recognise): Score {
  const tally: Tally = { right: 0, wrong: [], missing: [] };
  for (const workbook of workbooks) scoreWorkbook(workbook, recognise(workbook.snapshot), tally);
  const falsePositives = tally.wrong.length;
  const falseNegatives = tally.missing.length;
  const precision = share(tally.right, tally.right + falsePositives);
  const recall = share(tally.right, tally.right + falseNegatives);
  return {
    truePositives: tally.right,
    falsePositives,
    falseNegatives,
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    misses: [...tally.missing, ...tally.wrong],
  };
}

function scoreWorkbook(workbook: CorpusWorkbook, found: readonly FoundTable[], tally: Tally): void {
  const rest = new Set(found);
  for (const table of workbook.truth.filter(isTable)) {
    const match = [...rest].find((candidate) => isSameTable(table, candidate));
    if (match) rest.delete(match);
    scoreTable(`${workbook.name} / ${table.sheet}`, table, match, tally);
  }
  for (const table of rest) {
    if (isOptional(workbook, table)) continue;
    const where = `${workbook.name} / ${table.sheet}`;
    for (const [field, column] of table.columns) {
      const place = `${columnLetters(column)}${table.headerRow}`;
      tally.wrong.push(`${where}: found ${field} at ${place} of a ${table.kind} that is not there`);
    }
  }
}

function isSameTable(truth: TableTruth, found: FoundTable): boolean {
  return (
    found.sheet === truth.sheet &&
    found.kind === truth.kind &&
    listOf(truth.headerRow).includes(found.headerRow)
  );
}

function isOptional({ truth }: CorpusWorkbook, found: FoundTable): boolean {
  return truth.some(
    (entry) =>
      !isTable(entry) && entry.sheet === found.sheet && entry.optional.includes(found.kind),
  );
}

function scoreTable(
  where: string,
  table: TableTruth,
  found: FoundTable | undefined,
  tally: Tally,
): void {
  const expectations = Object.entries(table.columns).map(expectationOf);
  const met = new Set<Expectation>();
  for (const [field, column] of found?.columns ?? []) {
    const expectation = expectations.find(
      ({ fields, columns }) => fields.includes(field) && columns.includes(column),
    );
    if (expectation) met.add(expectation);
    else tally.wrong.push(`${where}: found ${field} at ${columnLetters(column)}`);
  }
  for (const expectation of expectations) {
    if (!expectation.required) continue;
    if (met.has(expectation)) tally.right++;
    else tally.missing.push(`${where}: ${missing(expectation, table.kind, found !== undefined)}`);
  }
}

function expectationOf([key, letters]: [string, string | readonly string[]]): Expectation {
  const required = !key.startsWith('?');
  return {
    fields: (required ? key : key.slice(1)).split('|'),
    columns: listOf(letters).map((text) => columnNumber(text) ?? 0),
    required,
  };
}

function missing({ fields, columns }: Expectation, kind: string, tableFound: boolean): string {
  const what = `no ${fields.join(' or ')} at ${columns.map(columnLetters).join(' or ')}`;
  return tableFound ? what : `${what}, as the ${kind} is not found at its header row`;
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
