import type { Model } from '@odoo/o-spreadsheet';
import { beforeEach, expect, test } from 'vitest';
import { sheetName } from '../../core/workbook/address.ts';
import { EMPTY, textCell } from '../../core/workbook/cell.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import { BrowserHost } from '../../workbench/web/browser-host.ts';
import type { XlsxFileHost } from '../../xlsx/host.ts';
import { openedHost } from '../support/opened-host.ts';
import { failureText } from '../support/told.ts';
import { buildXlsx } from '../support/xlsx-builder.ts';

const RISKS = sheetName('Risks');
const PLACE = { row: 1, column: 1 };
const CHANGES: ChangeSet = {
  changes: [
    { kind: 'cells', sheet: RISKS, cells: [{ ...PLACE, before: EMPTY, after: textCell('new') }] },
  ],
};
/** A spreadsheet in which nobody types. */
const MODEL = {
  on() {},
  off() {},
  getters: { getSheetIdByName: () => undefined },
} as unknown as Model;

let file: XlsxFileHost;
let handedOver: Uint8Array[];
let refuses: 'nothing' | 'showing' | 'handing over';

beforeEach(() => {
  file = openedHost(buildXlsx({ sheets: [{ name: RISKS }] }));
  handedOver = [];
  refuses = 'nothing';
});

async function openHost(): Promise<BrowserHost> {
  const host = await BrowserHost.open('risks.xlsx', file, {
    handOver(_, bytes) {
      if (refuses === 'handing over') throw new Error('The disk is full.');
      handedOver.push(bytes);
    },
    showUnsaved() {},
  });
  host.show(() => ({
    model: MODEL,
    isDrawn: Promise.resolve(),
    show() {
      if (refuses === 'showing') throw new Error('out of memory');
      return MODEL;
    },
  }));
  return host;
}

async function cellIn(host: BrowserHost) {
  const [sheet] = (await host.read({ sheets: [RISKS] })).sheets;
  return cellAt(sheet?.grid ?? new Map(), PLACE);
}

test('where the sheet can’t be shown, the workbook is as planned and the message says so', async () => {
  const host = await openHost();
  refuses = 'showing';
  expect(await failureText(host.commit(CHANGES))).toMatch(
    /changes are made in the workbook.*can’t show/,
  );
  expect(await cellIn(host)).toEqual(textCell('new'));
  expect(host.isUnsaved).toBe(true);
  await host.save();
  expect(handedOver).toEqual([file.bytes()]);
});

test('where saving fails, nothing counts as saved, and saving again hands over all', async () => {
  const host = await openHost();
  await host.commit(CHANGES);
  refuses = 'handing over';
  await expect(host.save()).rejects.toThrow('The disk is full.');
  expect(host.isUnsaved).toBe(true);
  refuses = 'nothing';
  await host.save();
  expect(handedOver).toEqual([file.bytes()]);
  expect(host.isUnsaved).toBe(false);
});

test('where another change came first, nothing is written and the cell is named', async () => {
  const host = await openHost();
  await host.commit(CHANGES);
  const bytes = file.bytes();
  expect(await host.commit(CHANGES)).toMatchObject({
    kind: 'conflict',
    stale: [{ sheet: RISKS, cell: 'A1', found: textCell('new') }],
  });
  expect(file.bytes()).toBe(bytes);
});
