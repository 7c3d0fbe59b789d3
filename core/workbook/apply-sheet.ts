import { type HostMessage, message } from '../messages/message.ts';
import type { SheetName } from './address.ts';
import type { SheetChange } from './change.ts';
import { sameGrid } from './grid.ts';
import { sameBag } from './same.ts';
import {
  emptySheet,
  findSheet,
  type SheetDefinition,
  type SheetSnapshot,
  type Snapshot,
} from './snapshot.ts';

/** A snapshot with a sheet more or less, and what was not as the change expects, if anything. */
export interface AppliedSheet {
  readonly snapshot: Snapshot;
  readonly problem?: HostMessage;
}

/**
 * Lets a sheet come or go. One that goes must hold what its definition says: cells, merges, tables
 * and charts. Its looks, dropdowns and widths don't count, since hosts read those back differently.
 */
export function applySheetChange(snapshot: Snapshot, change: SheetChange): AppliedSheet {
  const { sheet: name, before, after, index } = change;
  const problem = problemOf(snapshot, name, before);
  const sheets = snapshot.sheets.filter((sheet) => sheet.name !== name);
  if (after) sheets.splice(index, 0, sheetFromDefinition(after));
  return { snapshot: { ...snapshot, sheets }, ...(problem ? { problem } : {}) };
}

/** The sheet that a host shows once it has made a definition. */
export function sheetFromDefinition(definition: SheetDefinition): SheetSnapshot {
  const { name, grid, columnWidths, merges, freeze, filter } = definition;
  const { validations, conditionalFormats, charts } = definition;
  return {
    ...emptySheet(name),
    visibility: definition.visibility ?? 'visible',
    grid,
    columnWidths,
    merges,
    freeze,
    filter,
    validations,
    conditionalFormats,
    chartNames: charts.map((chart) => chart.name),
  };
}

function problemOf(
  snapshot: Snapshot,
  name: SheetName,
  before: SheetDefinition | null,
): HostMessage | undefined {
  if (!before) return hasSheet(snapshot, name) ? message('stale.sheet-there') : undefined;
  const found = findSheet(snapshot, name);
  if (!found) return message('stale.sheet-gone');
  return sameContent(found, sheetFromDefinition(before))
    ? undefined
    : message('stale.sheet-edited');
}

/** Spreadsheets don't tell names apart by case. */
function hasSheet(snapshot: Snapshot, name: SheetName): boolean {
  const folded = name.toLowerCase();
  return snapshot.sheets.some((sheet) => sheet.name.toLowerCase() === folded);
}

function sameContent(one: SheetSnapshot, other: SheetSnapshot): boolean {
  return (
    sameGrid(one.grid, other.grid) &&
    sameBag(one.merges, other.merges) &&
    sameBag(one.tables, other.tables) &&
    sameBag(one.chartNames, other.chartNames)
  );
}
