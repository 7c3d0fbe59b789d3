import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../core/check/check.ts';
import { makeContext } from '../../core/check/make-context.ts';
import { COMMANDS } from '../../core/commands/commands.ts';
import { formulaCell } from '../../core/workbook/cell.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import { parseCalendarDate } from '../../core/workbook/date.ts';
import type { WorkbookHost } from '../../core/workbook/host.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import type { XlsxFileHost } from '../../xlsx/host.ts';
import { typedCell } from '../excel/host/book-of-snapshot.ts';
import { openExcel } from '../excel/node/open-excel.ts';
import { changesTo, formulaResults, imported, showResults } from '../sheets/fake/imported.ts';
import { openedHost } from '../support/opened-host.ts';
import { contentOf } from '../support/snapshot-content.ts';
import { buildXlsx } from '../support/xlsx-builder.ts';
import { FOREIGN_RISKS, foreignWorkbook } from './foreign-risks.ts';

const TODAY = parseCalendarDate('2026-06-15')!;
const STEPS = ['score-risks', 'structure-register', 'build-soa', 'summarise'];

/** A workbook in one of the programs that open it. */
interface OpenWorkbook {
  readonly host: WorkbookHost;
  /** Calculates what the program would, where it doesn't. */
  calculate(changes: ChangeSet): void;
}

async function inExcel(snapshot: Snapshot): Promise<OpenWorkbook> {
  const { host, book } = await openExcel();
  await commitTo(host, changesTo(snapshot));
  const calculate = (changes: ChangeSet): void => {
    for (const { sheet, row, column, value } of formulaResults(changes)) {
      const stored = book.sheets.find(({ name }) => name === sheet)?.store(row, column);
      if (stored?.cell?.formula)
        stored.cell = typedCell(formulaCell(stored.cell.formula.slice(1), value));
    }
  };
  calculate(changesTo(snapshot));
  return { host, calculate };
}

async function commitTo(host: WorkbookHost, changes: ChangeSet): Promise<void> {
  const outcome = await host.commit(changes);
  if (outcome.kind !== 'committed') throw new Error(JSON.stringify(outcome));
}

async function fileOf(snapshot: Snapshot): Promise<XlsxFileHost> {
  const styles = '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>';
  const host = openedHost(buildXlsx({ sheets: [{ name: 'Start' }], styles }));
  await commitTo(host, changesTo(snapshot));
  return host;
}

async function inGoogleSheets(snapshot: Snapshot): Promise<OpenWorkbook> {
  const { host, book } = await imported(snapshot);
  return { host, calculate: (changes) => showResults(book, changes) };
}

/** Runs the commands that make a better workbook, each on what the one before it left. */
async function improve({ host, calculate }: OpenWorkbook): Promise<void> {
  for (const command of COMMANDS.filter(({ id }) => STEPS.includes(id))) {
    const { changes } = command.plan(makeContext(await host.read({}), TODAY), {});
    const outcome = await host.commit(changes);
    if (outcome.kind !== 'committed') throw new Error(`${command.id}: ${JSON.stringify(outcome)}`);
    calculate(changes);
  }
}

/** What a person works with: cells with their formulas, validation, merged cells; and findings. */
async function workOf({ host }: OpenWorkbook) {
  const snapshot = await host.read({});
  return {
    sheets: contentOf(snapshot).sheets.map(({ name, grid, validations, merges }) => {
      return { name, grid, validations, merges };
    }),
    findings: check(makeContext(snapshot, TODAY)),
  };
}

const sample = async () => openedHost(readFileSync('samples/meridian-isms.xlsx'));

describe.each<[string, () => Promise<XlsxFileHost>]>([
  ['the sample', sample],
  ...FOREIGN_RISKS.map((register): [string, () => Promise<XlsxFileHost>] => [
    register.sheet,
    () => fileOf(foreignWorkbook(register)),
  ]),
])('%s', (_name, makeFile) => {
  test.each([
    ['Excel', inExcel],
    ['Google Sheets', inGoogleSheets],
  ])('improved in a file and in %s is the same in the end', async (_program, open) => {
    const file: OpenWorkbook = { host: await makeFile(), calculate: () => {} };
    const other = await open(await file.host.read({}));
    expect(await workOf(other)).toEqual(await workOf(file));
    await improve(file);
    await improve(other);
    expect(await workOf(other)).toEqual(await workOf(file));
  });
});
