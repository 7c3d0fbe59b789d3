import { describe, expect, test } from 'vitest';
import { EMPTY, numberCell, textCell } from '../../core/workbook/cell.ts';
import type { Change, ChangeSet } from '../../core/workbook/change.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import type { WorkbookHost } from '../../core/workbook/host.ts';
import { findSheet } from '../../core/workbook/snapshot.ts';
import {
  cellChange,
  FEATURE_CHANGES,
  newSheet,
  RISKS,
  RISKS_SHEET,
  SOA_SHEET,
} from '../contract/contract-workbook.ts';
import { applied } from '../support/arbitrary-changes.ts';
import { contentOf } from '../support/snapshot-content.ts';
import { errorText, refusalText } from '../support/told.ts';
import { type FaultyHost, openFaultyExcel, openFaultySheets } from './faulty-hosts.ts';

const HOSTS: readonly (readonly [name: string, open: () => Promise<FaultyHost>])[] = [
  ['Google Sheets', openFaultySheets],
  ['Excel', openFaultyExcel],
];

const CELLS: Change = {
  kind: 'cells',
  sheet: RISKS,
  cells: [
    { row: 2, column: 3, before: numberCell(3), after: numberCell(4) },
    { row: 9, column: 1, before: EMPTY, after: textCell('=no formula') },
  ],
};
const [, ...FORMAT] = FEATURE_CHANGES[0] ?? [''];

const CHANGES: readonly (readonly [what: string, changes: readonly Change[]])[] = [
  ['cells', [CELLS]],
  ['a new sheet', [newSheet(SOA_SHEET, 1)]],
  ['cells, then a rule', [CELLS, ...FORMAT]],
];

/** More steps than any of these commits takes. */
const MOST_STEPS = 400;
const SAYS_HALFWAY = /not everything could be taken back|may be written|could not be taken back/;

async function opened(open: () => Promise<FaultyHost>): Promise<FaultyHost> {
  const faulty = await open();
  const made = await faulty.host.commit({ changes: [newSheet(RISKS_SHEET, 0)] });
  expect(made.kind).toBe('committed');
  return faulty;
}

async function contentIn(host: WorkbookHost): Promise<unknown> {
  return contentOf(await host.read({}));
}

/** What the user is told: the outcome's or the error's words, and whether all is said to be written. */
async function told(host: WorkbookHost, changes: ChangeSet) {
  try {
    const outcome = await host.commit(changes);
    return {
      isCommitted: outcome.kind === 'committed',
      words: outcome.kind === 'refused' ? refusalText(outcome) : outcome.kind,
    };
  } catch (error) {
    return { isCommitted: false, words: errorText(error) };
  }
}

describe.each(HOSTS)('%s', (_, open) => {
  describe.each(CHANGES)('commits %s', (__, changes) => {
    test('as before or as planned, whichever step fails', async () => {
      let failed = 0;
      for (let step = 1; step < MOST_STEPS; step++) {
        const { host, failAt, works } = await opened(open);
        const snapshot = await host.read({});
        failAt(step, 'once');
        const { isCommitted } = await told(host, { changes });
        const hasFailed = works();
        const expected = isCommitted ? applied(snapshot, { changes }) : snapshot;
        expect(await contentIn(host), `step ${step}`).toEqual(contentOf(expected));
        if (!hasFailed) break;
        failed++;
      }
      expect(failed).toBeGreaterThan(2);
      expect(failed).toBeLessThan(MOST_STEPS - 1);
    });

    test('or says that it is neither, where nothing works any more', async () => {
      for (let step = 1; step < MOST_STEPS; step++) {
        const { host, failAt, works } = await opened(open);
        const snapshot = await host.read({});
        failAt(step, 'from then on');
        const { isCommitted, words } = await told(host, { changes });
        const hasFailed = works();
        const found = JSON.stringify(await contentIn(host));
        const planned = isCommitted ? applied(snapshot, { changes }) : snapshot;
        if (found !== JSON.stringify(contentOf(planned))) expect(words).toMatch(SAYS_HALFWAY);
        if (!hasFailed) break;
      }
    });

    test('and keeps what another person writes meanwhile', async () => {
      const place = { row: 12, column: 2 };
      for (let step = 1; step < MOST_STEPS; step++) {
        const { host, editAt, works } = await opened(open);
        editAt(step, place, 'theirs');
        const { isCommitted } = await told(host, { changes });
        const isEdited = works();
        if (!isEdited) break;
        expect(isCommitted, `step ${step}`).toBe(true);
        const grid = findSheet(await host.read({}), RISKS)?.grid ?? new Map();
        expect(cellAt(grid, place), `step ${step}`).toEqual(textCell('theirs'));
      }
    });
  });

  test('a cell that another person changed since it was read is a conflict', async () => {
    const { host, editAt, works } = await opened(open);
    editAt(1, { row: 2, column: 3 }, 'theirs');
    const outcome = await host.commit({ changes: [cellChange(numberCell(3), numberCell(4))] });
    expect(works()).toBe(true);
    expect(outcome).toMatchObject({ kind: 'conflict', stale: [{ sheet: RISKS, cell: 'C2' }] });
  });
});
