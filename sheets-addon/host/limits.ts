import { type HostMessage, message } from '../../core/messages/message.ts';
import type { Area } from '../../core/workbook/address.ts';
import type { Change } from '../../core/workbook/change.ts';
import { protectedSheet } from '../../core/workbook/protected-sheet.ts';
import { rectanglesOf } from '../../core/workbook/rectangles.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { closedRange } from './protections.ts';
import { larger, type Reach, type SheetSize } from './reach.ts';
import { Refusal, unsupported } from './refusal.ts';
import type { Sheet, Spreadsheet } from './services.ts';

const MOST_CELLS = 10_000_000;
const NEW_SHEET: SheetSize = { rows: 1000, columns: 26 };

/** Throws where somebody has closed what the changes would touch. */
export function refuseProtected(
  spreadsheet: Spreadsheet,
  snapshot: Snapshot,
  changes: readonly Change[],
): void {
  const locked = protectedSheet(snapshot, { changes });
  if (locked !== undefined) throw closed(message('sheets.protected-sheet', { sheet: locked }));
  for (const [sheet, areas] of touchedAreas(spreadsheet, changes)) {
    const range = closedRange(sheet, areas);
    if (range !== undefined) {
      throw closed(message('sheets.protected-range', { range, sheet: sheet.getName() }));
    }
  }
}

function closed(why: HostMessage): Refusal {
  return new Refusal('protected', why);
}

/** Throws where a filter that somebody uses would be lost: its criteria can't be put back by undo. */
export function refuseFilterLoss(spreadsheet: Spreadsheet, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.kind !== 'filter' || !change.before) continue;
    const filter = spreadsheet.getSheetByName(change.sheet)?.getFilter();
    for (let column = change.before.left; filter && column <= change.before.right; column++) {
      if (filter.getColumnFilterCriteria(column)) {
        throw unsupported(message('sheets.filter-hides', { sheet: change.sheet }));
      }
    }
  }
}

/** Throws where the spreadsheet would have more cells than Google Sheets holds. */
export function refuseTooManyCells(spreadsheet: Spreadsheet, reach: Reach): void {
  if (reach.size === 0) return;
  const sizes = new Map(
    spreadsheet.getSheets().map((sheet): readonly [string, SheetSize] => {
      return [sheet.getName(), { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }];
    }),
  );
  for (const [sheet, needed] of reach)
    sizes.set(sheet, larger(sizes.get(sheet) ?? NEW_SHEET, needed));
  const cells = [...sizes.values()].reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells > MOST_CELLS) {
    throw unsupported(message('sheets.many-cells'));
  }
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
