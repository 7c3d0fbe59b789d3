import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetName } from '../../core/workbook/address.ts';
import { sheetFromDefinition } from '../../core/workbook/apply-sheet.ts';
import { type Cell, dateCell, EMPTY, numberCell, textCell } from '../../core/workbook/cell.ts';
import { type Change, type ChangeSet, NO_CHANGES } from '../../core/workbook/change.ts';
import { cellAt, gridFromRows } from '../../core/workbook/grid.ts';
import type { WorkbookHost } from '../../core/workbook/host.ts';
import { findSheet } from '../../core/workbook/snapshot.ts';
import { applied, arbitraryEdits, planEdits } from '../support/arbitrary-changes.ts';
import { arbitrarySheets } from '../support/arbitrary-workbook.ts';
import { contentOf } from '../support/snapshot-content.ts';
import { refusalText } from '../support/told.ts';
import {
  CHANGED,
  cellChange,
  DELICATE_TEXTS,
  definition,
  EVERY_KIND,
  FEATURE_CHANGES,
  LOCK,
  newSheet,
  RISKS,
  RISKS_SHEET,
  SOA,
  SOA_SHEET,
} from './contract-workbook.ts';

/**
 * What the core relies on in every host. `makeHost` opens a workbook that holds one sheet, called
 * "Start" and empty. A host may refuse a change as `unsupported`, but then nothing has changed.
 */
export function describeHostContract(name: string, makeHost: () => Promise<WorkbookHost>): void {
  describe(`${name} keeps the host contract`, () => {
    describeReading(makeHost);
    describeCommitting(makeHost);
    describeRefusing(makeHost);
  });
}

async function risksHost(makeHost: () => Promise<WorkbookHost>): Promise<WorkbookHost> {
  const host = await makeHost();
  await commit(host, newSheet(RISKS_SHEET, 0), newSheet(SOA_SHEET, 1));
  return host;
}

/** Commits what the host must take, and gives the undo. */
async function commit(host: WorkbookHost, ...changes: readonly Change[]): Promise<ChangeSet> {
  const outcome = await host.commit({ changes });
  if (outcome.kind !== 'committed') throw new Error(JSON.stringify(outcome));
  return outcome.undo;
}

async function contentIn(host: WorkbookHost) {
  return contentOf(await host.read({}));
}

function describeReading(makeHost: () => Promise<WorkbookHost>): void {
  test('reads what was written', async () => {
    const host = await risksHost(makeHost);
    const { sheets } = await host.read({});
    expect(sheets.map((sheet) => sheet.name)).toEqual([RISKS, SOA, 'Start']);
    const expected = { dateSystem: 1900 as const, names: new Map(), settings: new Map() };
    expect(contentOf({ ...expected, sheets: sheets.slice(0, 2) })).toEqual(
      contentOf({ ...expected, sheets: [RISKS_SHEET, SOA_SHEET].map(sheetFromDefinition) }),
    );
  });

  test('reads the sheets that are asked for', async () => {
    const host = await risksHost(makeHost);
    const { sheets } = await host.read({ sheets: [SOA] });
    expect(sheets.map((sheet) => sheet.name)).toEqual([SOA]);
  });

  test('a snapshot stays as it is when the workbook changes', async () => {
    const host = await risksHost(makeHost);
    const snapshot = await host.read({});
    await commit(host, cellChange(numberCell(3), numberCell(4)));
    const grid = findSheet(snapshot, RISKS)?.grid ?? new Map();
    expect(cellAt(grid, CHANGED)).toEqual(numberCell(3));
  });

  test.each(EVERY_KIND)('a cell reads back as it was written: %j', async (cell) => {
    await expectWritten(await risksHost(makeHost), cell);
  });

  test.each(DELICATE_TEXTS)('a text stays a text: %.30j', async (text) => {
    await expectWritten(await risksHost(makeHost), textCell(text));
  });

  test('a new sheet may be hidden', async () => {
    const host = await makeHost();
    const hidden = { ...definition(RISKS, [[textCell('kept')]]), visibility: 'hidden' } as const;
    await commit(host, newSheet(hidden, 1));
    expect(findSheet(await host.read({}), RISKS)?.visibility).toBe('hidden');
  });

  test('a text on a new sheet stays a text', async () => {
    const host = await makeHost();
    const cells = DELICATE_TEXTS.map((text) => [textCell(text)]);
    await commit(host, newSheet(definition(RISKS, cells), 0));
    const grid = findSheet(await host.read({}), RISKS)?.grid;
    expect(grid).toEqual(gridFromRows(cells));
  });
}

/** Writes a cell over a number, over nothing and over a date, since each has a look that may stay. */
async function expectWritten(host: WorkbookHost, cell: Cell): Promise<void> {
  const places = [CHANGED, { row: 7, column: 7 }, { row: 8, column: 7 }];
  const before = [numberCell(3), EMPTY, dateCell(45_000)];
  await commit(host, cellChange(EMPTY, dateCell(45_000), RISKS, { row: 8, column: 7 }));
  await commit(host, {
    kind: 'cells',
    sheet: RISKS,
    cells: places.map((place, index) => ({
      ...place,
      before: before[index] ?? EMPTY,
      after: cell,
    })),
  });
  const grid = findSheet(await host.read({}), RISKS)?.grid ?? new Map();
  const content = cell.kind === 'formula' ? { kind: cell.kind, formula: cell.formula } : cell;
  for (const place of places) expect(cellAt(grid, place)).toMatchObject(content);
}

function describeCommitting(makeHost: () => Promise<WorkbookHost>): void {
  test('an empty change set changes nothing', async () => {
    const host = await risksHost(makeHost);
    const before = await contentIn(host);
    expect(await host.commit(NO_CHANGES)).toEqual({ kind: 'committed', undo: NO_CHANGES });
    expect(await contentIn(host)).toEqual(before);
  });

  test('undo restores, and its undo does it again', async () => {
    const host = await risksHost(makeHost);
    const before = await contentIn(host);
    const undo = await commit(host, cellChange(numberCell(3), textCell('=high')));
    const after = await contentIn(host);
    expect(after).not.toEqual(before);
    const redo = await commit(host, ...undo.changes);
    expect(await contentIn(host)).toEqual(before);
    await commit(host, ...redo.changes);
    expect(await contentIn(host)).toEqual(after);
  });

  test('changes of different sheets may come in any order', async () => {
    const changes = [
      cellChange(numberCell(3), numberCell(4)),
      cellChange(textCell('A.5.1'), textCell('A.5.2'), SOA, { row: 2, column: 1 }),
    ];
    const [one, other] = [await risksHost(makeHost), await risksHost(makeHost)];
    await commit(one, ...changes);
    await commit(other, ...[...changes].reverse());
    expect(await contentIn(one)).toEqual(await contentIn(other));
  });

  test.each(FEATURE_CHANGES.map(([kind, ...changes]) => ({ kind, changes })))(
    'makes and undoes $kind, or refuses it and leaves all as it was',
    async ({ changes }) => {
      await expectModelled(await risksHost(makeHost), { changes });
    },
  );

  test('makes and undoes any changes of its sheets as the model does', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySheets, arbitraryEdits, async (sheets, edits) => {
        const host = await makeHost();
        const opened = await host.commit({ changes: sheets.map(newSheet) });
        const isHeld = opened.kind === 'committed';
        if (!isHeld) expect(opened).toMatchObject({ kind: 'refused', reason: 'unsupported' });
        // What a host can't hold it has refused; other workbooks are tried instead.
        fc.pre(isHeld);
        await expectModelled(host, planEdits(await host.read({}), edits));
      }),
      { numRuns: 60 },
    );
  });
}

/** The host does to its workbook what applying the changes does to a snapshot; undo takes it back. */
async function expectModelled(host: WorkbookHost, changes: ChangeSet): Promise<void> {
  const before = await host.read({});
  const outcome = await host.commit(changes);
  if (outcome.kind !== 'committed') {
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'unsupported' });
    expect(refusalText(outcome)).toMatch(/\w\.$/);
    expect(await contentIn(host)).toEqual(contentOf(before));
    return;
  }
  expect(await contentIn(host)).toEqual(contentOf(applied(before, changes)));
  expect((await host.commit(outcome.undo)).kind).toBe('committed');
  expect(await contentIn(host)).toEqual(contentOf(before));
}

function describeRefusing(makeHost: () => Promise<WorkbookHost>): void {
  test('a conflict names what is stale and leaves everything', async () => {
    const host = await risksHost(makeHost);
    const before = await contentIn(host);
    const outcome = await host.commit({
      changes: [
        cellChange(textCell('A.5.1'), textCell('A.5.2'), SOA, { row: 2, column: 1 }),
        cellChange(numberCell(1), numberCell(4)),
      ],
    });
    expect(outcome).toMatchObject({
      kind: 'conflict',
      stale: [{ sheet: RISKS, cell: 'C2', expected: numberCell(1), found: numberCell(3) }],
    });
    expect(await contentIn(host)).toEqual(before);
  });

  test.each<[string, Change]>([
    ['a sheet that is gone', cellChange(EMPTY, numberCell(1), sheetName('Gone'))],
    ['a sheet whose name is taken', newSheet(definition(sheetName('RISKS'), []), 0)],
    ['a freeze that differs', { kind: 'freeze', sheet: RISKS, before: null, after: null }],
    ['a name that is none', { kind: 'name', name: 'Scale', before: 'A1', after: null }],
  ])('%s is a conflict', async (_what, change) => {
    const host = await risksHost(makeHost);
    const before = await contentIn(host);
    expect((await host.commit({ changes: [change] })).kind).toBe('conflict');
    expect(await contentIn(host)).toEqual(before);
  });

  test('a protected sheet is refused, and other sheets with it', async () => {
    const host = await risksHost(makeHost);
    const unlock = await commit(host, LOCK);
    const before = await contentIn(host);
    const edits = [
      cellChange(textCell('A.5.1'), textCell('A.5.2'), SOA, { row: 2, column: 1 }),
      cellChange(numberCell(3), numberCell(4)),
    ];
    const outcome = await host.commit({ changes: edits });
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'protected' });
    expect(refusalText(outcome)).toMatch(/sheet .*is protected.*nothing was changed/i);
    expect(await contentIn(host)).toEqual(before);
    await commit(host, ...unlock.changes, ...edits);
  });
}
