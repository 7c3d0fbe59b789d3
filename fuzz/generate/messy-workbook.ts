import { columnLetters, columnNumber } from '../../core/workbook/address.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import {
  type CorpusPart,
  type CorpusWorkbook,
  loadCorpus,
} from '../../test/recognise/corpus/load.ts';
import { isTable, type TableTruth, type Truth } from '../../test/recognise/corpus/workbook-file.ts';
import type { Dice } from '../dice.ts';
import { type MessySheet, messySheet } from './messy-sheet.ts';

const PARTS: readonly CorpusPart[] = [
  'development',
  'held-out',
  'fresh',
  'blind',
  'toolkits',
  'audits',
];

const SOURCES = PARTS.flatMap(loadCorpus).filter(({ truth }) => truth.some(isTable));

/** A register of the corpus as another team might keep it, and what really stands in it. */
export function messyWorkbook(dice: Dice): CorpusWorkbook {
  const source = dice.pick(SOURCES);
  const { sheet: name } = dice.pick(source.truth.filter(isTable));
  const sheets = source.snapshot.sheets.filter((sheet) => sheet.name === name || dice.chance(0.1));
  const messy = new Map(
    sheets.map((sheet) => [sheet.name as string, messySheet(sheet, tablesOn(sheet, source), dice)]),
  );
  return {
    ...source,
    snapshot: { ...source.snapshot, sheets: [...messy.values()].map(({ sheet }) => sheet) },
    truth: source.truth.flatMap((truth) => {
      const where = messy.get(truth.sheet);
      return where ? [movedTruth(truth, where)] : [];
    }),
  };
}

function tablesOn({ name }: SheetSnapshot, { truth }: CorpusWorkbook): readonly TableTruth[] {
  return truth.filter(isTable).filter(({ sheet }) => sheet === name);
}

function movedTruth(truth: Truth, { rowOf, right }: MessySheet): Truth {
  if (!isTable(truth)) return truth;
  const letters = (text: string) => columnLetters((columnNumber(text) ?? 0) + right);
  const columns = Object.entries(truth.columns).map(([field, at]) => [
    field,
    typeof at === 'string' ? letters(at) : at.map(letters),
  ]);
  return {
    ...truth,
    headerRow: [truth.headerRow].flat().map(rowOf),
    columns: Object.fromEntries(columns),
  };
}
