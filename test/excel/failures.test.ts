import { expect, test } from 'vitest';
import { sheetName } from '../../core/workbook/address.ts';
import { EMPTY, formulaCell, numberCell, textCell } from '../../core/workbook/cell.ts';
import type { Change } from '../../core/workbook/change.ts';
import type { WorkbookEdit } from '../../sidebar/host.ts';
import { contentOf } from '../support/snapshot-content.ts';
import { openExcel } from './node/open-excel.ts';

const START = sheetName('Start');
const A_TEXT: Change = {
  kind: 'cells',
  sheet: START,
  cells: [{ row: 1, column: 1, before: EMPTY, after: textCell('High') }],
};

test.each([
  ['InvalidOperationInCellEditMode', 'busy', /Enter or Esc/],
  ['ActivityLimitReached', 'busy', /Wait a minute/],
  ['Conflict', 'busy', /Somebody else/],
  ['AccessDenied', 'protected', /Review > Unprotect/],
])('%s is told in words, and nothing is written', async (Code, reason, words) => {
  const { excel, host } = await openExcel();
  excel.failNext = { Code, Message: 'technical' };
  const outcome = await host.commit({ changes: [A_TEXT] });
  expect(outcome).toMatchObject({ kind: 'refused', reason, message: expect.stringMatching(words) });
  expect(contentOf(await host.read({})).sheets[0]?.grid).toEqual([]);
});

test('a failed read says what to do', async () => {
  const { excel, host } = await openExcel();
  excel.failNext = { Code: 'InvalidOperationInCellEditMode', Message: 'technical' };
  await expect(host.read({})).rejects.toThrow(/Finish with Enter or Esc/);
});

test('what Excel refuses halfway is taken back', async () => {
  const { host, book } = await openExcel();
  const [start] = book.sheets;
  start!.store(5, 1).cell = { value: 'Head' };
  start!.merges = [{ top: 5, left: 1, bottom: 6, right: 1 }];
  const before = contentOf(await host.read({}));
  const table = {
    name: 'Risks',
    area: { top: 5, left: 1, bottom: 6, right: 1 },
    columns: ['Head'],
    totalsRows: 0,
  };
  const change = {
    kind: 'table',
    sheet: START,
    name: 'Risks',
    before: null,
    after: table,
  } as const;
  await expect(host.commit({ changes: [A_TEXT, change] })).rejects.toThrow(/overlap/);
  expect(contentOf(await host.read({}))).toEqual(before);
});

test('a formula copied along is written once, and only changed cells are written', async () => {
  const { excel, host, book } = await openExcel();
  const rows = Array.from({ length: 5_000 }, (_, index) => index + 2);
  const cells = rows.map((row) => ({
    row,
    column: 3,
    before: EMPTY,
    after: formulaCell(`IF(A${row}="","",A${row}*B${row})`),
  }));
  const outcome = await host.commit({ changes: [{ kind: 'cells', sheet: START, cells }] });
  expect(outcome.kind).toBe('committed');
  expect(excel.syncs.at(-1)?.requestBytes).toBeLessThan(5_000);
  expect(book.sheets[0]?.stored(5_001, 3)?.cell?.formula).toBe('=IF(A5001="","",A5001*B5001)');
  expect(book.sheets[0]?.stored(1, 3)).toBeUndefined();
});

test('a large commit goes out in pieces below the limit', async () => {
  const { excel, host } = await openExcel();
  const cells = Array.from({ length: 400 }, (_, index) => ({
    row: index + 1,
    column: 1,
    before: EMPTY,
    after: textCell('long '.repeat(6_000)),
  }));
  const outcome = await host.commit({ changes: [{ kind: 'cells', sheet: START, cells }] });
  expect(outcome.kind).toBe('committed');
  expect(Math.max(...excel.syncs.map(({ requestBytes }) => requestBytes))).toBeLessThan(5e6);
  const { sheets } = await host.read({});
  expect(sheets[0]?.grid.size).toBe(400);
});

test('what people type is told as changes of the cells that were read', async () => {
  const { excel, host, book } = await openExcel();
  await host.read({});
  const told = new Promise<WorkbookEdit>((resolve) => {
    host.onEdit(resolve);
  });
  // Listening begins with the next sync.
  await host.read({});
  await excel.type(book.sheets[0]!, 'B2', 3);
  expect(await told).toEqual({
    kind: 'cells',
    changes: {
      changes: [
        {
          kind: 'cells',
          sheet: START,
          cells: [{ row: 2, column: 2, before: EMPTY, after: numberCell(3) }],
        },
      ],
    },
  });
});

test('an Excel of version 1.9 of the API is enough', async () => {
  const { excel, host } = await openExcel();
  excel.apiVersion = '1.9';
  expect((await host.commit({ changes: [A_TEXT] })).kind).toBe('committed');
  expect((await host.read({})).sheets[0]?.grid.size).toBe(1);
  const versions = [...excel.requirements].map((set) => set.split(' '));
  const needed = versions.filter(
    ([set, version]) => set === 'ExcelApi' && Number(version?.split('.')[1]) > 9,
  );
  expect(needed).toEqual([['ExcelApi', '1.13']]);
});
