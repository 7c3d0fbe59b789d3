import { expect, test } from 'vitest';
import { sheetName } from '../../core/workbook/address.ts';
import { type Cell, EMPTY, numberCell, textCell } from '../../core/workbook/cell.ts';
import type { Change } from '../../core/workbook/change.ts';
import { contentOf } from '../support/snapshot-content.ts';
import { refusalText } from '../support/told.ts';
import type { FakeSheet } from './fake/sheet.ts';
import { openSpreadsheet, spreadsheetWith } from './fake/sheets-script.ts';

const START = sheetName('Start');
const FILTERED = { top: 1, left: 1, bottom: 3, right: 2 };

function written(after: Cell, row = 2): Change {
  return { kind: 'cells', sheet: START, cells: [{ row, column: 2, before: EMPTY, after }] };
}

interface Case {
  readonly what: string;
  readonly change: Change;
  readonly told: RegExp;
  readonly reason: 'protected' | 'unsupported';
  prepare?(sheet: FakeSheet): void;
}

const CASES: readonly Case[] = [
  {
    what: 'a text that is too long',
    change: written(textCell('x'.repeat(50_001))),
    told: /50,000 characters/,
    reason: 'unsupported',
  },
  {
    what: 'more than 10 million cells',
    change: written(numberCell(1), 400_000),
    told: /10 million cells/,
    reason: 'unsupported',
  },
  {
    what: 'a range that others closed',
    change: written(numberCell(1)),
    told: /B1:B9 of the sheet Start is protected.*Data, Protect sheets/s,
    reason: 'protected',
    prepare: ({ model }) =>
      model.protections.push({
        area: { top: 1, left: 2, bottom: 9, right: 2 },
        canEdit: false,
        isWarningOnly: false,
      }),
  },
  {
    what: 'a cell under merged cells',
    change: written(numberCell(1)),
    told: /B2 lies under merged cells/,
    reason: 'unsupported',
    prepare: (sheet) => sheet.getRange('A1:B2').merge(),
  },
  {
    what: 'another filter while one hides rows',
    change: {
      kind: 'filter',
      sheet: START,
      before: FILTERED,
      after: { ...FILTERED, bottom: 9 },
    },
    told: /hides rows. Show all rows first/,
    reason: 'unsupported',
    prepare: (sheet) => {
      sheet.model.filter = FILTERED;
      sheet.model.filteredColumns.add(2);
    },
  },
];

test.each(CASES)('refuses $what and leaves all as it was', async ({ change, told, ...given }) => {
  const { host, book } = openSpreadsheet(spreadsheetWith(START));
  const [sheet] = book.sheets;
  if (sheet) given.prepare?.(sheet);
  const before = contentOf(await host.read({}));
  const outcome = await host.commit({ changes: [change] });
  expect(outcome).toMatchObject({ kind: 'refused', reason: given.reason });
  expect(refusalText(outcome)).toMatch(told);
  expect(refusalText(outcome)).toContain('Nothing was changed.');
  expect(contentOf(await host.read({}))).toEqual(before);
});

test('says that somebody else is writing', async () => {
  const { host, book } = openSpreadsheet(spreadsheetWith(START), { isLocked: () => true });
  const outcome = await host.commit({ changes: [written(numberCell(1))] });
  expect(outcome).toMatchObject({ kind: 'refused', reason: 'busy' });
  expect(refusalText(outcome)).toMatch(/Nothing was changed.*again/);
  expect([...book.log.byName.keys()]).toEqual(['SpreadsheetApp.getActiveSpreadsheet']);
});
