import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sheetName } from '../../core/workbook/address.ts';
import { numberCell, textCell } from '../../core/workbook/cell.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import type { XlsxFileHost } from '../../xlsx/host.ts';
import { openedHost } from '../support/opened-host.ts';
import { runCli } from './run.ts';

const SAMPLE = 'samples/meridian-isms.xlsx';
const DAY = ['--today', '2026-11-26'] as const;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausebook-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const place = (name: string) => join(folder, name);

function opened(path: string): XlsxFileHost {
  return openedHost(readFileSync(path));
}

/** Types something into a cell of a copy whose protection somebody lifted. */
async function typeInto(path: string, sheet: string, row: number, column: number) {
  const host = opened(path);
  const name = sheetName(sheet);
  const snapshot = await host.read();
  const found = snapshot.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${sheet}`);
  const before = cellAt(found.grid, { row, column });
  await host.commit({
    changes: [
      { kind: 'protection', sheet: name, before: found.protection, after: null },
      {
        kind: 'cells',
        sheet: name,
        cells: [{ row, column, before, after: numberCell(77) }],
      },
    ],
  });
  writeFileSync(path, host.bytes());
}

describe('auditor-copy', () => {
  it('makes the copy, says what it left out and why, and records it in another new file', async () => {
    const [copy, mine] = [place('copy.xlsx'), place('mine.xlsx')];
    const words = ['--for', 'CertCo', '--leave-out', 'SoA!Owner', 'Assets'];
    const run = await runCli(
      'auditor-copy',
      SAMPLE,
      '-o',
      copy,
      '--record',
      mine,
      ...words,
      ...DAY,
    );
    expect(run).toMatchObject({ status: 0, errors: '' });
    expect(run.output).toMatch(/Risk log!Notes +notes/);
    expect(run.output).toMatch(/SoA!Owner +as you said/);
    expect((await opened(copy).read()).sheets.map(({ name }) => name)).toEqual([
      'Cover',
      'Risk log',
      'Scoring',
      'SoA',
      'Actions',
      'Evidence index',
      'Auditor’s notes',
    ]);
    const verified = await runCli('verify-copy', copy, '--register', mine);
    expect(verified).toMatchObject({ status: 0, errors: '' });
    expect(verified.output).toMatch(/shared with CertCo on 2026-11-26/);
  });

  it('adds a line to the list of shared copies each time', async () => {
    const [mine, again] = [place('mine.xlsx'), place('again.xlsx')];
    await runCli('auditor-copy', SAMPLE, '-o', place('1.xlsx'), '--record', mine, '--for', 'One');
    await runCli('auditor-copy', mine, '-o', place('2.xlsx'), '--record', again, '--for', 'Two');
    for (const copy of ['1.xlsx', '2.xlsx']) {
      expect((await runCli('verify-copy', place(copy), '--register', again)).status).toBe(0);
    }
    const list = (await opened(again).read()).sheets.find(({ name }) => name === 'Shared copies');
    expect(cellAt(list?.grid ?? new Map(), { row: 6, column: 2 })).toEqual(textCell('Two'));
  });

  it('shows what would be in it without writing anything', async () => {
    const run = await runCli('auditor-copy', SAMPLE, '--dry-run', '--json', ...DAY);
    const report = JSON.parse(run.output);
    expect(report.output).toBeNull();
    expect(report.sheets.map(({ sheet }: { sheet: string }) => sheet)).toContain('SoA');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('makes a copy of a text table, too', async () => {
    const risks = 'Risk ID;Risk;Likelihood;Impact;Notes\nR-1;Fire;2;3;x\nR-2;Theft;3;3;y\n';
    writeFileSync(place('risks.csv'), risks);
    const run = await runCli('auditor-copy', place('risks.csv'), '-o', place('copy.xlsx'));
    expect(run).toMatchObject({ status: 0, errors: '' });
    expect((await runCli('verify-copy', place('copy.xlsx'))).status).toBe(0);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no output', [], /-o/],
    ['a sheet that is not there', ['-o', 'OUT', '--include', 'Nope'], /no “Nope”/],
    ['a column that is not there', ['-o', 'OUT', '--leave-out', 'SoA!Nope'], /no “SoA!Nope”/],
    ['nothing chosen', ['-o', 'OUT', '--only', 'SoA', '--leave-out', 'SoA'], /nothing that could/],
    ['one file for both', ['-o', 'OUT', '--record', 'OUT'], /can’t be one file/],
    ['a name of another kind', ['-o', 'OUT.csv'], /is an \.xlsx workbook/],
    ['the input as the copy', ['-o', 'INPUT'], /name another one/],
    ['a folder that is not there', ['-o', 'OUT/none/copy.xlsx'], /folder does not exist/],
  ])('refuses %s: status 2, nothing written', async (_, words, message) => {
    const input = place('input.xlsx');
    writeFileSync(input, readFileSync(SAMPLE));
    const named = words.map((word) =>
      word.replace('OUT', place('out.xlsx')).replace('INPUT', input),
    );
    const run = await runCli('auditor-copy', input, ...named);
    expect(run.status).toBe(2);
    expect(run.errors).toMatch(message);
    expect(readdirSync(folder)).toEqual(['input.xlsx']);
    expect(readFileSync(input).equals(readFileSync(SAMPLE))).toBe(true);
  });
});

describe('verify-copy', () => {
  it('says which sheet was changed: status 1', async () => {
    const copy = place('copy.xlsx');
    await runCli('auditor-copy', SAMPLE, '-o', copy);
    await typeInto(copy, 'Risk log', 8, 9);
    const run = await runCli('verify-copy', copy);
    expect(run.status).toBe(1);
    expect(run.output).toMatch(/was changed[\s\S]*“Risk log”/);
  });

  it('is status 1 where the workbook lists no such copy', async () => {
    const copy = place('copy.xlsx');
    await runCli('auditor-copy', SAMPLE, '-o', copy);
    const run = await runCli('verify-copy', copy, '--register', SAMPLE);
    expect(run.status).toBe(1);
    expect(run.output).toMatch(/lists no copy/);
  });

  it.each<[string, () => string, RegExp]>([
    ['no copy', () => SAMPLE, /no copy for an auditor/],
    ['no workbook', () => 'package.json', /not an Excel workbook/],
    ['nothing', () => 'none.xlsx', /no such file/],
  ])('is status 2 for %s', async (_, path, message) => {
    const run = await runCli('verify-copy', path());
    expect(run.status).toBe(2);
    expect(run.errors).toMatch(message);
  });
});
