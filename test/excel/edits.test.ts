import { expect, test, vi } from 'vitest';
import { formatPosition, sheetName } from '../../core/workbook/address.ts';
import { EMPTY, formulaCell, numberCell } from '../../core/workbook/cell.ts';
import type { WorkbookEdit } from '../../sidebar/host.ts';
import { openExcel } from './node/open-excel.ts';

const START = sheetName('Start');

/** Waits until something holds, however busy the machine is. */
function eventually(holds: () => void): Promise<void> {
  return vi.waitFor(holds, { timeout: 50_000 });
}

const END = sheetName('End');

/** An open workbook that was read, and what is told of it. */
async function openListening() {
  const opened = await openExcel();
  const { excel, host, book } = opened;
  const end = book.addSheet(END);
  await host.read({});
  const told: WorkbookEdit[] = [];
  const stop = host.onEdit((edit) => told.push(edit));
  // Excel answers in order: once this is read, it tells of edits.
  await host.read({});
  /** What was told before one more edit, on another sheet. */
  const toldSoFar = async () => {
    excel.type(end, 'A1', 'end');
    await eventually(() => expect(told.some(isEnd)).toBe(true));
    return told.slice(0, told.findIndex(isEnd));
  };
  return { ...opened, start: book.sheets[0]!, told, toldSoFar, stop };
}

function isEnd(edit: WorkbookEdit): boolean {
  const [change] = edit.kind === 'cells' ? edit.changes.changes : [];
  return change?.kind === 'cells' && change.sheet === END;
}

test('what people type is told, with the formulas of its row', async () => {
  const { excel, host, start, toldSoFar } = await openListening();
  start.store(2, 3).cell = { value: 0, formula: '=B2*2' };
  await host.read({});
  start.store(2, 3).cell = { value: 6, formula: '=B2*2' };
  excel.type(start, 'B2', 3);
  const cells = [
    { row: 2, column: 2, before: EMPTY, after: numberCell(3) },
    {
      row: 2,
      column: 3,
      before: formulaCell('B2*2', numberCell(0)),
      after: formulaCell('B2*2', numberCell(6)),
    },
  ];
  expect(await toldSoFar()).toEqual([
    { kind: 'cells', changes: { changes: [{ kind: 'cells', sheet: START, cells }] } },
  ]);
});

test.each([
  ['very many cells', 'A1:C9000'],
  ['whole columns', 'A:C'],
])('%s are told as anything', async (_what, address) => {
  const { excel, start, toldSoFar } = await openListening();
  excel.changed(start, address);
  expect(await toldSoFar()).toEqual([{ kind: 'anything' }]);
});

test('inserted rows are told as anything', async () => {
  const { excel, start, toldSoFar } = await openListening();
  excel.changed(start, '3:3', 'RowInserted');
  expect(await toldSoFar()).toEqual([{ kind: 'anything' }]);
});

test('an edit that can’t be read is told as anything', async () => {
  const { excel, start, toldSoFar } = await openListening();
  excel.failNext = { Code: 'GeneralException', Message: 'technical' };
  excel.type(start, 'A1', 'x');
  expect(await toldSoFar()).toEqual([{ kind: 'anything' }]);
});

test('what the sidebar wrote itself is not told, even where Excel tells it late', async () => {
  const { excel, host, start, toldSoFar } = await openListening();
  const cells = [{ row: 1, column: 1, before: EMPTY, after: numberCell(1) }];
  await host.commit({ changes: [{ kind: 'cells', sheet: START, cells }] });
  excel.changed(start, 'A1');
  expect(await toldSoFar()).toEqual([]);
});

test('nobody hears of edits after the end of listening', async () => {
  const { excel, host, start, stop, told } = await openListening();
  stop();
  excel.type(start, 'A1', 'x');
  const others: WorkbookEdit[] = [];
  host.onEdit((edit) => others.push(edit));
  excel.type(start, 'A2', 'y');
  await eventually(() => expect(others).toHaveLength(2));
  expect(told).toEqual([]);
});

test('where Excel is busy when listening begins, the next reading begins it', async () => {
  const { excel, host, book } = await openExcel();
  const told: WorkbookEdit[] = [];
  excel.failNext = { Code: 'ActivityLimitReached', Message: 'technical' };
  host.onEdit((edit) => told.push(edit));
  await eventually(() => expect(excel.failNext).toBeUndefined());
  await host.read({});
  await host.read({});
  excel.type(book.sheets[0]!, 'A1', 'x');
  await eventually(() => expect(told).toHaveLength(1));
});

test('a finding’s cell is selected on its sheet', async () => {
  const { host, book } = await openExcel();
  const other = book.addSheet('Other');
  await host.select({ sheet: sheetName('Other'), cell: formatPosition({ row: 7, column: 3 }) });
  expect(book.active).toBe(other);
  expect(other.selected).toEqual({ top: 7, left: 3, bottom: 7, right: 3 });
});
