import type { Area } from '../../core/workbook/address.ts';
import type { Change } from '../../core/workbook/change.ts';
import { usedArea } from '../../core/workbook/grid.ts';
import { protectedSheet } from '../../core/workbook/protected-sheet.ts';
import { rectanglesOf } from '../../core/workbook/rectangles.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { areaAround } from './area-around.ts';
import { closedRange } from './protections.ts';
import { Refusal, unsupported } from './refusal.ts';
import type { Sheet, Spreadsheet } from './services.ts';

const MOST_CELLS = 10_000_000;
const NEW_SHEET = { rows: 1000, columns: 26 };

/** Throws where somebody has closed what the changes would touch. */
export function refuseProtected(
  spreadsheet: Spreadsheet,
  snapshot: Snapshot,
  changes: readonly Change[],
): void {
  const locked = protectedSheet(snapshot, { changes });
  if (locked !== undefined) throw closed(`The sheet ${locked}`);
  for (const [sheet, areas] of touchedAreas(spreadsheet, changes)) {
    const range = closedRange(sheet, areas);
    if (range !== undefined) throw closed(`${range} of the sheet ${sheet.getName()}`);
  }
}

function closed(what: string): Refusal {
  return new Refusal(
    'protected',
    `${what} is protected. Nothing was changed. Lift the protection (Data, Protect sheets and ranges), or ask whoever may.`,
  );
}

/** Throws where a filter that somebody uses would be lost: its criteria can't be put back by undo. */
export function refuseFilterLoss(spreadsheet: Spreadsheet, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.kind !== 'filter' || !change.before) continue;
    const filter = spreadsheet.getSheetByName(change.sheet)?.getFilter();
    for (let column = change.before.left; filter && column <= change.before.right; column++) {
      if (filter.getColumnFilterCriteria(column)) {
        throw unsupported(`A filter of the sheet ${change.sheet} hides rows. Show all rows first.`);
      }
    }
  }
}

/** Throws where the spreadsheet would have more cells than Google Sheets holds. */
export function refuseTooManyCells(spreadsheet: Spreadsheet, changes: readonly Change[]): void {
  let cells = 0;
  const growing = changes.filter(
    (change) => change.kind === 'cells' || (change.kind === 'sheet' && change.after),
  );
  if (growing.length === 0) return;
  for (const sheet of spreadsheet.getSheets()) cells += sheet.getMaxRows() * sheet.getMaxColumns();
  for (const change of growing) cells += addedCells(spreadsheet, change);
  if (cells > MOST_CELLS) {
    throw unsupported('A spreadsheet of Google holds 10 million cells at most.');
  }
}

function addedCells(spreadsheet: Spreadsheet, change: Change): number {
  if (change.kind === 'sheet' && change.after) {
    const area = usedArea(change.after.grid);
    return sizeWith(NEW_SHEET, area);
  }
  if (change.kind !== 'cells' || change.cells.length === 0) return 0;
  const sheet = spreadsheet.getSheetByName(change.sheet);
  if (!sheet) return 0;
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  return sizeWith(size, areaAround(change.cells)) - size.rows * size.columns;
}

function sizeWith(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  area: Area | undefined,
): number {
  return Math.max(rows, area?.bottom ?? 0) * Math.max(columns, area?.right ?? 0);
}

/** What changes of cells and dropdowns touch, sheet by sheet. */
function touchedAreas(
  spreadsheet: Spreadsheet,
  changes: readonly Change[],
): ReadonlyMap<Sheet, readonly Area[]> {
  const byName = new Map<string, Area[]>();
  for (const change of changes) {
    const areas = areasOf(change);
    if (!('sheet' in change) || areas.length === 0) continue;
    byName.set(change.sheet, [...(byName.get(change.sheet) ?? []), ...areas]);
  }
  return new Map(
    [...byName].flatMap(([name, areas]) => {
      const sheet = spreadsheet.getSheetByName(name);
      return sheet ? [[sheet, areas] as const] : [];
    }),
  );
}

function areasOf(change: Change): readonly Area[] {
  if (change.kind === 'validation') return [change.area];
  return change.kind === 'cells' ? rectanglesOf(change.cells) : [];
}
