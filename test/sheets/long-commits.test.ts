import { expect, test } from 'vitest';
import { sheetName } from '../../core/workbook/address.ts';
import { EMPTY, textCell } from '../../core/workbook/cell.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import { ServerClient } from '../../sheets-addon/page/server-client.ts';
import { SheetsHost } from '../../sheets-addon/page/sheets-host.ts';
import { openSpreadsheet, QUIET_PAGE, spreadsheetWith } from './fake/sheets-script.ts';
import type { FakeSpreadsheet } from './fake/spreadsheet.ts';

const START = sheetName('Start');
const FIRST = 'A1';
const LAST = 'A1799';
const SCRIPT_LIMIT = 6 * 60_000;

/** Texts that stand apart and differ, so that each takes a call of its own. */
const SCATTERED: ChangeSet = {
  changes: [
    {
      kind: 'cells',
      sheet: START,
      cells: Array.from({ length: 900 }, (_, index) => {
        const after = textCell(`text ${index}`);
        return { row: 2 * index + 1, column: 1, before: EMPTY, after };
      }),
    },
  ],
};

const MILLISECONDS_PER_CALL = 1_000;

/**
 * A spreadsheet where every call of a service takes a second. Notes how long each run of the script
 * took; `between` happens after the first one.
 */
function slowSpreadsheet(between: (book: FakeSpreadsheet) => void = () => {}) {
  const options = { millisecondsPerCall: MILLISECONDS_PER_CALL };
  const { book, script } = openSpreadsheet(spreadsheetWith(START), options);
  const runs: number[] = [];
  const server = new ServerClient(async (text) => {
    const before = book.log.total;
    const answer = String(script.call('callServer', text));
    runs.push((book.log.total - before) * MILLISECONDS_PER_CALL);
    if (runs.length === 1) between(book);
    return answer;
  });
  return { book, runs, host: new SheetsHost('Register', server, QUIET_PAGE) };
}

test('goes on in another run of the script before one is stopped, and can be undone', async () => {
  const { host, book, runs } = slowSpreadsheet();
  const outcome = await host.commit(SCATTERED);
  if (outcome.kind !== 'committed') throw new Error(JSON.stringify(outcome));
  expect(runs.length).toBeGreaterThan(2);
  expect(Math.max(...runs)).toBeLessThan(SCRIPT_LIMIT);
  expect(book.toasts[0]).toMatch(/^\d+ \/ \d+$/);
  expect(textIn(book, LAST)).toBe('text 899');
  expect((await host.commit(outcome.undo)).kind).toBe('committed');
  expect(textIn(book, LAST)).toBe('');
});

test('takes back what it wrote when it is asked to stop', async () => {
  const { host, book, runs } = slowSpreadsheet(() => host.stopCommit());
  expect(await host.commit(SCATTERED)).toMatchObject({ kind: 'refused', reason: 'stopped' });
  expect(runs.length).toBeGreaterThan(1);
  expect(textIn(book, FIRST)).toBe('');
  expect(textIn(book, LAST)).toBe('');
});

test('takes back what it wrote where somebody was there before the rest', async () => {
  const { host, book } = slowSpreadsheet((edited) => typeInto(edited, LAST, 'theirs'));
  expect((await host.commit(SCATTERED)).kind).toBe('conflict');
  expect(textIn(book, FIRST)).toBe('');
  expect(textIn(book, LAST)).toBe('theirs');
});

function textIn(book: FakeSpreadsheet, cell: string): unknown {
  return book.sheets[0]?.getRange(cell).getValues()[0]?.[0];
}

function typeInto(book: FakeSpreadsheet, cell: string, text: string): void {
  book.sheets[0]?.getRange(cell).setValues([[text]]);
}
