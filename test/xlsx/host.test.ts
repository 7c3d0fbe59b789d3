import { expect, test } from 'vitest';
import { sheetName } from '../../core/workbook/address.ts';
import { numberCell } from '../../core/workbook/cell.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import { openXlsx } from '../../xlsx/host.ts';
import { fullWorkbook } from '../support/full-workbook.ts';
import { openedHost } from '../support/opened-host.ts';

const RISKS = sheetName('Risks');
const PLACE = { row: 3, column: 3 };
const CHANGES: ChangeSet = {
  changes: [
    {
      kind: 'cells',
      sheet: RISKS,
      cells: [{ ...PLACE, before: numberCell(3), after: numberCell(1) }],
    },
  ],
};

function opened() {
  return openedHost(fullWorkbook());
}

test('reads the sheets that are asked for', async () => {
  const host = opened();
  expect((await host.read({})).sheets.map(({ name }) => name)).toEqual([
    'Risks',
    'Lists',
    'Pivot',
    'Locked',
    'Plain',
  ]);
  expect((await host.read({ sheets: [RISKS] })).sheets).toHaveLength(1);
});

test('sees what it committed, and its undo', async () => {
  const host = opened();
  const outcome = await host.commit(CHANGES);
  const valueThere = async () => cellAt((await host.read({})).sheets[0]!.grid, PLACE);
  expect(await valueThere()).toEqual(numberCell(1));
  if (outcome.kind !== 'committed') throw new Error(outcome.kind);
  await host.commit(outcome.undo);
  expect(await valueThere()).toEqual(numberCell(3));
});

test('keeps its bytes where a commit is refused', async () => {
  const host = opened();
  await host.commit(CHANGES);
  const before = host.bytes();
  expect((await host.commit(CHANGES)).kind).toBe('conflict');
  expect(host.bytes()).toBe(before);
});

test('says why a file can’t be opened', () => {
  expect(openXlsx(Uint8Array.of(1))).toMatchObject({ kind: 'unreadable' });
});
