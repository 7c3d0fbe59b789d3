import { describe, expect, test } from 'vitest';
import { sheetName } from '../../core/workbook/address.ts';
import { EMPTY, textCell } from '../../core/workbook/cell.ts';
import type { Change } from '../../core/workbook/change.ts';
import { readXlsx } from '../../xlsx/read.ts';
import { definition, newSheet } from '../contract/contract-workbook.ts';
import { fullWorkbookParts, zipWorkbook } from '../support/full-workbook.ts';
import { openedHost } from '../support/opened-host.ts';
import { snapshotOf } from '../support/package-checks.ts';
import { refusalText } from '../support/told.ts';
import { buildXlsx } from '../support/xlsx-builder.ts';

const SETTING: Change = { kind: 'setting', key: 'x', before: null, after: 'y' };
const DRAFT = sheetName('Draft');

function write(text: string): Change {
  const cell = { row: 1, column: 1, before: EMPTY, after: textCell(text) };
  return { kind: 'cells', sheet: DRAFT, cells: [cell] };
}

/** The whole workbook with one part replaced, or left out. */
function withPart(name: string, xml: string | undefined): Uint8Array {
  const parts = fullWorkbookParts();
  if (xml === undefined) parts.delete(name);
  else parts.set(name, new TextEncoder().encode(xml));
  return zipWorkbook(parts);
}

describe('a part that reading does without and an edit needs', () => {
  test.each<[what: string, xml: string | undefined, says: RegExp]>([
    ['is not well-formed', '<Types><a></Types>', /damaged.*well-formed/],
    ['is empty', '', /damaged.*well-formed/],
    ['is missing', undefined, /damaged.*missing/],
    ['declares a document type', '<!DOCTYPE x><Types/>', /Nothing was changed/],
  ])('%s: refused in words, with nothing written', async (_, xml, says) => {
    const bytes = withPart('[Content_Types].xml', xml);
    const host = openedHost(bytes);
    const outcome = await host.commit({ changes: [SETTING] });
    expect(refusalText(outcome)).toMatch(says);
    expect(host.bytes()).toBe(bytes);
  });
});

describe('a look that the styles part lacks, which a later edit would add there for something else', () => {
  const styles = '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>';
  test.each([
    ['of a cell', { rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' }],
    ['of a row', { rows: '<row r="1" s="7"><c r="A1"><v>1</v></c></row>' }],
    ['of a column', { before: '<cols><col min="1" max="1" style="3"/></cols>' }],
  ])('%s is damage', (_, sheet) => {
    expect(readXlsx(buildXlsx({ sheets: [sheet], styles }))).toMatchObject({
      kind: 'unreadable',
      reason: 'damaged',
    });
  });
});

test.each([
  ['a row inside of a cell', '<c r="C3"><v><row r="1"/>1</v></c>'],
  ['a cell inside of a cell', '<c r="C3"><v><c r="D3"><v>2</v></c>1</v></c>'],
  ['a formula inside of a value', '<c r="C3"><v><f>A1</f>1</v></c>'],
  ['a value beside the cells', '<v>1</v>'],
  ['a cell without a column', '<c r="NaN"><v>1</v></c>'],
  ['a cell with endless letters', `<c r="${'x'.repeat(40_000)}"><v>1</v></c>`],
])('%s is damage', (_, cell) => {
  const rows = `<row r="3">${cell}</row>`;
  expect(readXlsx(buildXlsx({ sheets: [{ rows }] }))).toMatchObject({
    kind: 'unreadable',
    reason: 'damaged',
  });
});

test('what an unknown kind of cell holds does not leak into the next text', () => {
  const cell = (reference: string, type: string, text: string) =>
    `<c r="${reference}" t="${type}"><is><t>${text}</t></is></c>`;
  const rows = `<row r="1">${cell('A1', 'odd', 'lost')}${cell('B1', 'inlineStr', 'kept')}</row>`;
  const grid = snapshotOf(buildXlsx({ sheets: [{ rows }] })).sheets[0]?.grid;
  expect(grid?.get(1)).toEqual({ columns: [2], cells: [textCell('kept')] });
});

describe('a sheet whose order leaves open what Excel would show', () => {
  test.each([
    ['cells', '<row r="1"><c r="N1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['the same cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['rows', '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>'],
    ['the same row twice', '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"/>'],
  ])('%s: takes no change', async (_, rows) => {
    const bytes = buildXlsx({ sheets: [{ name: DRAFT, rows }] });
    const host = openedHost(bytes);
    const cell = { row: 9, column: 1, before: EMPTY, after: textCell('x') };
    const outcome = await host.commit({
      changes: [{ kind: 'cells', sheet: DRAFT, cells: [cell] }],
    });
    expect(refusalText(outcome)).toMatch(/not in order.*Nothing was changed/);
    expect(host.bytes()).toBe(bytes);
  });
});

test('what was written on a sheet goes with it, and not to another of its name', async () => {
  const host = openedHost(buildXlsx({ sheets: [{ name: 'Start' }] }));
  await host.commit({ changes: [newSheet(definition(DRAFT, [[EMPTY]]), 0)] });
  const outcome = await host.commit({
    changes: [
      write('old'),
      {
        kind: 'sheet',
        sheet: DRAFT,
        index: 0,
        before: definition(DRAFT, [[textCell('old')]]),
        after: null,
      },
      newSheet(definition(DRAFT, [[EMPTY, textCell('new')]]), 0),
    ],
  });
  expect(outcome.kind).toBe('committed');
  const [draft] = (await host.read({ sheets: [DRAFT] })).sheets;
  expect(draft?.grid.get(1)).toEqual({ columns: [2], cells: [textCell('new')] });
});
