import { describe, expect, test } from 'vitest';
import { columnNumber, type SheetName } from '../../../core/workbook/address.ts';
import { cellAt, usedArea } from '../../../core/workbook/grid.ts';
import { findSheet, type SheetSnapshot } from '../../../core/workbook/snapshot.ts';
import { type CorpusWorkbook, loadCorpus } from './load.ts';
import { type FoundTable, type Recognise, scoreCorpus } from './score.ts';
import { isTable, type TableTruth } from './workbook-file.ts';

const parts = { development: loadCorpus('development'), 'held-out': loadCorpus('held-out') };
const all = [...parts.development, ...parts['held-out'], ...loadCorpus('fresh')];

function lettersOf(truth: TableTruth): string[] {
  return Object.values(truth.columns).flat() as string[];
}

function headerRows(truth: TableTruth): number[] {
  return [truth.headerRow].flat() as number[];
}

/** Whether header text stands in a column at a header row, or within the two rows above the leaf row. */
function hasHeader(sheet: SheetSnapshot, truth: TableTruth, letters: string): boolean {
  const leaf = Math.max(...headerRows(truth));
  const column = columnNumber(letters) ?? 0;
  return [leaf, leaf - 1, leaf - 2].some(
    (row) => row > 0 && cellAt(sheet.grid, { row, column }).kind === 'text',
  );
}

describe.each(all)('$name', (workbook) => {
  const { snapshot, truth } = workbook;

  test('names its sheets once, and truth names sheets that exist', () => {
    const names = snapshot.sheets.map((sheet) => sheet.name as string);
    expect(new Set(names).size).toBe(names.length);
    for (const entry of truth) expect(names).toContain(entry.sheet);
  });

  test.each(truth.filter(isTable))('truth of $sheet lies inside the table', (table) => {
    const sheet = findSheet(snapshot, table.sheet as SheetName)!;
    const area = usedArea(sheet.grid)!;
    expect(Math.max(...headerRows(table))).toBeLessThan(table.firstRow);
    expect(table.lastRow).toBeGreaterThanOrEqual(table.firstRow - 1);
    expect(table.lastRow).toBeLessThanOrEqual(area.bottom);
    for (const letters of lettersOf(table)) {
      expect(hasHeader(sheet, table, letters), `${letters} has a header`).toBe(true);
    }
  });
});

test('both halves have the same languages and kinds', () => {
  const mix = (workbooks: readonly CorpusWorkbook[]) => ({
    languages: [...new Set(workbooks.map(({ language }) => language))].sort(),
    kinds: [
      ...new Set(workbooks.flatMap(({ truth }) => truth.filter(isTable).map(({ kind }) => kind))),
    ].sort(),
  });
  expect(mix(parts.development)).toEqual(mix(parts['held-out']));
  expect(mix(all).languages).toHaveLength(9);
});

/** Answers with the truth itself, first alternatives; `change` spoils it. */
function oracle(change: (table: FoundTable) => FoundTable = (table) => table): Recognise {
  return (snapshot) => {
    const workbook = all.find((candidate) => candidate.snapshot === snapshot)!;
    return workbook.truth.filter(isTable).map((table) =>
      change({
        sheet: table.sheet,
        kind: table.kind,
        headerRow: headerRows(table)[0]!,
        columns: new Map(
          Object.entries(table.columns).map(([key, letters]) => [
            key.replace('?', '').split('|')[0]!,
            columnNumber([letters].flat()[0] as string)!,
          ]),
        ),
      }),
    );
  };
}

describe('the score', () => {
  test('is perfect for the truth itself', () => {
    expect(scoreCorpus(all, oracle())).toMatchObject({
      precision: 1,
      recall: 1,
      f1: 1,
      misses: [],
    });
  });

  test('is 0 where nothing is found', () => {
    const score = scoreCorpus(all, () => []);
    expect(score).toMatchObject({ truePositives: 0, falsePositives: 0, recall: 0, f1: 0 });
    expect(score.falseNegatives).toBe(score.misses.length);
  });

  test.each([
    ['kind', (table: FoundTable): FoundTable => ({ ...table, kind: 'incidents' })],
    ['header row', (table: FoundTable): FoundTable => ({ ...table, headerRow: 999 })],
    ['sheet', (table: FoundTable): FoundTable => ({ ...table, sheet: 'elsewhere' })],
  ])('counts nothing as right at a wrong %s', (_, change) => {
    const score = scoreCorpus(all, oracle(change));
    expect(score.truePositives).toBe(0);
    expect(score.falsePositives).toBeGreaterThanOrEqual(score.falseNegatives);
  });

  test('a field in a wrong column is one too many and one missing', () => {
    const workbook = all.find(({ name }) => name === 'en-01-logistics')!;
    const moved = oracle((table) => ({
      ...table,
      columns: new Map(table.columns).set('owner', 99),
    }));
    expect(scoreCorpus([workbook], moved)).toMatchObject({ falsePositives: 1, falseNegatives: 1 });
  });
});
