import { describe, expect, test } from 'vitest';
import { numberCell } from '../../core/workbook/cell.ts';
import type { Change } from '../../core/workbook/change.ts';
import { GUARANTEED, NEWER } from '../../excel-addin/host/requirement-sets.ts';
import {
  cellChange,
  FEATURE_CHANGES,
  newSheet,
  RISKS_SHEET,
} from '../contract/contract-workbook.ts';
import { refusalText } from '../support/told.ts';
import { openExcel } from './node/open-excel.ts';
import { membersSince, minorOf, usedMembers } from './office-api.ts';

const PROJECT = 'excel-addin/tsconfig.json';

/** What the code uses of newer Excels, and what it asks before it does. */
const ASKED_FOR: Readonly<Record<string, keyof typeof NEWER>> = {
  getMergedAreasOrNullObject: 'mergedCells',
  resize: 'tableSizes',
  mergeUndoGroup: 'undoGroups',
};

test('the code asks before it uses anything that the manifest doesn’t guarantee', () => {
  const newer = usedMembers(PROJECT).filter(
    ({ version }) => minorOf(version) > minorOf(GUARANTEED.version),
  );
  const asked = Object.entries(ASKED_FOR).map(([name, feature]) => ({
    name,
    version: NEWER[feature].version,
  }));
  expect(newer.sort(byName)).toEqual(asked.sort(byName));
});

describe('an Excel that has no more than the manifest asks for', async () => {
  const since = membersSince(PROJECT);

  async function openOldExcel() {
    const opened = await openExcel();
    opened.excel.apiVersion = GUARANTEED.version;
    opened.excel.membersSince = since;
    return opened;
  }

  test.each(FEATURE_CHANGES.map(([kind, ...changes]) => ({ kind, changes })))(
    'reads, and commits $kind or says why not',
    async ({ changes }) => {
      const { host } = await openOldExcel();
      expect((await host.commit({ changes: [newSheet(RISKS_SHEET, 0)] })).kind).toBe('committed');
      expect((await host.commit({ changes })).kind).toBe('committed');
      expect((await host.read({})).sheets.length).toBeGreaterThan(1);
    },
  );

  test('is asked for each newer feature', async () => {
    const { excel, host } = await openOldExcel();
    await host.commit({ changes: [newSheet(RISKS_SHEET, 0)] });
    await host.commit({ changes: [cellChange(numberCell(3), numberCell(4))] });
    for (const feature of Object.values(ASKED_FOR)) {
      const { name, version } = NEWER[feature];
      expect(excel.requirements).toContain(`${name} ${version}`);
    }
  });

  test('can’t let a table grow, and says how to do it by hand', async () => {
    const { host } = await openOldExcel();
    await host.commit({ changes: [newSheet(RISKS_SHEET, 0), TABLE] });
    const area = { ...TABLE.after.area, bottom: 5 };
    const grown: Change = { ...TABLE, before: TABLE.after, after: { ...TABLE.after, area } };
    const outcome = await host.commit({ changes: [grown] });
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'unsupported' });
    expect(refusalText(outcome)).toMatch(/drag its corner/);
  });
});

const TABLE = {
  kind: 'table',
  sheet: RISKS_SHEET.name,
  name: 'RiskTable',
  before: null,
  after: {
    name: 'RiskTable',
    area: { top: 1, left: 1, bottom: 3, right: 4 },
    columns: ['Id', 'Risk', 'Likelihood', 'Score'],
    totalsRows: 0,
  },
} as const;

function byName(one: { name: string }, other: { name: string }): number {
  return one.name.localeCompare(other.name);
}
