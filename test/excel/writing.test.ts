import { expect, test } from 'vitest';
import { sheetName } from '../../core/workbook/address.ts';
import { dateCell, EMPTY, formulaCell, numberCell, textCell } from '../../core/workbook/cell.ts';
import type { Change } from '../../core/workbook/change.ts';
import { colour } from '../../core/workbook/style.ts';
import { contentOf } from '../support/snapshot-content.ts';
import type { StoredCell } from './host/workbook-model.ts';
import { openExcel } from './node/open-excel.ts';

const START = sheetName('Start');

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

const A_NUMBER: Change = {
  kind: 'cells',
  sheet: START,
  cells: [{ row: 1, column: 1, before: EMPTY, after: numberCell(1) }],
};
const A_SETTING: Change = { kind: 'setting', key: 'mapping', before: null, after: '1' };

test.each([
  ['cells in an Excel that groups', '1.20', [A_NUMBER], true],
  ['cells in an older Excel', '1.19', [A_NUMBER], false],
  ['a setting, which Excel can’t undo', '1.20', [A_NUMBER, A_SETTING], false],
])('%s: one step of Excel’s own undo or not', async (_what, version, changes, mergeUndoGroup) => {
  const { excel, host } = await openExcel();
  excel.apiVersion = version;
  expect((await host.commit({ changes })).kind).toBe('committed');
  expect(excel.options.at(-1)).toEqual({ mergeUndoGroup });
});

test('what Excel can’t undo after all is written without grouping', async () => {
  const { excel, host } = await openExcel();
  excel.apiVersion = '1.20';
  excel.failNext = { Code: 'UndoNotSupported', Message: 'technical' };
  expect((await host.commit({ changes: [A_NUMBER] })).kind).toBe('committed');
  expect(excel.options.slice(-2)).toEqual([{ mergeUndoGroup: true }, {}]);
});

test('undo gives cells the look back that they had', async () => {
  const { host, book } = await openExcel();
  const [start] = book.sheets;
  for (const row of [1, 2, 3]) start!.store(row, 1).cell = { value: 'x' };
  start!.store(1, 1).looks.set('fill.Color', '#C00000');
  start!.store(1, 1).looks.set('borders.EdgeTop.Style', 'Dash');
  start!.store(2, 1).looks.set('font.Bold', true);
  const looks = () => [1, 2, 3].map((row) => looksOf(start!.stored(row, 1)));
  const before = looks();
  const fill = {
    kind: 'described',
    style: { fill: colour('FFFF00'), border: colour('000000') },
  } as const;
  const cells = [1, 2, 3].map((row) => {
    const cell = textCell('x');
    return { row, column: 1, before: cell, after: cell, style: { before: null, after: fill } };
  });
  const outcome = await host.commit({ changes: [{ kind: 'cells', sheet: START, cells }] });
  if (outcome.kind !== 'committed') throw new Error(JSON.stringify(outcome));
  expect(looks()).not.toEqual(before);
  expect((await host.commit(outcome.undo)).kind).toBe('committed');
  expect(looks()).toEqual(before);
});

test('cells of a table that Excel fills along with a formula get back what they held', async () => {
  const { excel, host, book } = await openExcel();
  const [start] = book.sheets;
  ['Likelihood', 'Score'].forEach((name, index) => {
    start!.store(1, index + 1).cell = { value: name };
  });
  const area = { top: 1, left: 1, bottom: 6, right: 2 };
  start!.tables.push({ name: 'Risks', area, hasTotals: false });
  start!.store(7, 2).cell = { value: 'below' };
  const cells = [
    { row: 2, column: 2, before: EMPTY, after: formulaCell('A2*2') },
    { row: 3, column: 2, before: EMPTY, after: formulaCell('A3*2') },
    { row: 5, column: 2, before: EMPTY, after: formulaCell('A5*3') },
  ];
  const before = contentOf(await host.read({}));
  excel.syncs.length = 0;
  const outcome = await host.commit({ changes: [{ kind: 'cells', sheet: START, cells }] });
  if (outcome.kind !== 'committed') throw new Error(JSON.stringify(outcome));
  expect([2, 3, 4, 5, 6].map((row) => start!.stored(row, 2)?.cell?.formula)).toEqual([
    '=A2*2',
    '=A3*2',
    undefined,
    '=A5*3',
    undefined,
  ]);
  expect(excel.syncs.length).toBeLessThanOrEqual(6);
  expect((await host.commit(outcome.undo)).kind).toBe('committed');
  expect(contentOf(await host.read({}))).toEqual(before);
});

test('a new row looks like the row above, whose conditional formats stay as they are', async () => {
  const { host, book } = await openExcel();
  const [start] = book.sheets;
  start!.store(2, 1).cell = { value: 46_000 };
  start!.store(2, 1).looks.set('fill.Color', '#C00000').set('numberFormat', 'dd/mm/yyyy');
  const area = { top: 2, left: 1, bottom: 2, right: 1 };
  const before = { kind: 'expression', formula: '$A2>3' } as const;
  const format = { area, rule: before, style: { bold: true } };
  const made = { kind: 'conditional-format', sheet: START, before: null, after: format } as const;
  expect((await host.commit({ changes: [made] })).kind).toBe('committed');
  const style = { before: null, after: { kind: 'like', row: 2, column: 1 } } as const;
  const cells = [{ row: 3, column: 1, before: EMPTY, after: dateCell(46_001), style }];
  const read = await host.read({});
  const outcome = await host.commit({ changes: [{ kind: 'cells', sheet: START, cells }] });
  if (outcome.kind !== 'committed') throw new Error(JSON.stringify(outcome));
  expect(Object.fromEntries(start!.stored(3, 1)?.looks ?? [])).toMatchObject({
    'fill.Color': '#C00000',
    numberFormat: 'dd/mm/yyyy',
  });
  expect(contentOf(await host.read({})).sheets[0]?.conditionalFormats).toEqual(
    contentOf(read).sheets[0]?.conditionalFormats,
  );
  expect((await host.commit(outcome.undo)).kind).toBe('committed');
  expect(contentOf(await host.read({}))).toEqual(contentOf(read));
  expect(looksOf(start!.stored(3, 1)).fill).toBeUndefined();
});

/** The looks that tests compare: those that cells without a format don't have. */
function looksOf(cell: StoredCell | undefined) {
  const { looks = new Map<string, unknown>() } = cell ?? {};
  return {
    fill: looks.get('fill.Color'),
    top: looks.get('borders.EdgeTop.Style') ?? 'None',
    bottom: looks.get('borders.EdgeBottom.Style') ?? 'None',
    bold: looks.get('font.Bold') ?? false,
  };
}
