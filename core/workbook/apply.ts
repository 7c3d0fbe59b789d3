import { message } from '../messages/message.ts';
import { type CellReference, formatPosition } from './address.ts';
import { applyFeatureChange } from './apply-feature.ts';
import { applySheetChange } from './apply-sheet.ts';
import { type Cell, sameCell } from './cell.ts';
import type { CellsChange, Change, ChangeSet } from './change.ts';
import { cellAt } from './grid.ts';
import { withCells } from './grid-edit.ts';
import type { StalePlace } from './host.ts';
import { findSheet, type SheetSnapshot, type Snapshot } from './snapshot.ts';

/** The workbook as it is afterwards, or every place that is no longer what the changes expect. */
export type ApplyOutcome =
  | { readonly kind: 'applied'; readonly snapshot: Snapshot }
  | { readonly kind: 'stale'; readonly places: readonly StalePlace[] };

/** What one change makes of a workbook, as far as it can be made, and what isn't as expected. */
interface Step {
  readonly snapshot: Snapshot;
  readonly stale: readonly StalePlace[];
}

/**
 * Applies all changes in their order, or none where any place differs from its `before`. Looks of
 * cells are not part of a snapshot, so they neither differ nor change. Protection stops nothing
 * here: that is the host's to say.
 */
export function applyChanges(snapshot: Snapshot, { changes }: ChangeSet): ApplyOutcome {
  let applied = snapshot;
  const places: StalePlace[] = [];
  for (const change of changes) {
    const step = applyChange(applied, change);
    applied = step.snapshot;
    for (const place of step.stale) places.push(place);
  }
  return places.length > 0 ? { kind: 'stale', places } : { kind: 'applied', snapshot: applied };
}

function applyChange(snapshot: Snapshot, change: Change): Step {
  if (change.kind === 'name') {
    const found = snapshot.names.get(change.name) ?? null;
    const names = withEntry(snapshot.names, change.name, change.after);
    const what = message('stale.name', { name: change.name });
    return { snapshot: { ...snapshot, names }, stale: found === change.before ? [] : [{ what }] };
  }
  if (change.kind === 'setting') {
    const found = snapshot.settings.get(change.key) ?? null;
    const settings = withEntry(snapshot.settings, change.key, change.after);
    const what = message('stale.setting', { setting: change.key });
    return {
      snapshot: { ...snapshot, settings },
      stale: found === change.before ? [] : [{ what }],
    };
  }
  if (change.kind === 'sheet') {
    const { snapshot: applied, problem } = applySheetChange(snapshot, change);
    return { snapshot: applied, stale: problem ? [{ sheet: change.sheet, what: problem }] : [] };
  }
  const sheet = findSheet(snapshot, change.sheet);
  if (!sheet)
    return { snapshot, stale: [{ sheet: change.sheet, what: message('stale.sheet-gone') }] };
  if (change.kind === 'cells') {
    const written = { ...sheet, grid: withChangedCells(sheet, change) };
    return { snapshot: withSheet(snapshot, written), stale: staleCells(sheet, change) };
  }
  const { sheet: changed, problem } = applyFeatureChange(sheet, change);
  const stale = problem ? [{ sheet: change.sheet, what: problem }] : [];
  return { snapshot: withSheet(snapshot, changed), stale };
}

function withChangedCells(sheet: SheetSnapshot, { cells }: CellsChange): SheetSnapshot['grid'] {
  return withCells(
    sheet.grid,
    cells.map(({ row, column, after }) => ({ row, column, cell: after })),
  );
}

function staleCells(sheet: SheetSnapshot, { cells }: CellsChange): readonly StalePlace[] {
  return cells.flatMap((change) => {
    const found = cellAt(sheet.grid, change);
    if (sameCell(found, change.before)) return [];
    return staleCell(sheet, formatPosition(change), change.before, found);
  });
}

function staleCell(
  sheet: SheetSnapshot,
  cell: CellReference,
  expected: Cell,
  found: Cell,
): StalePlace {
  return { sheet: sheet.name, cell, expected, found, what: message('stale.cell') };
}

function withSheet(snapshot: Snapshot, changed: SheetSnapshot): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => (sheet.name === changed.name ? changed : sheet));
  return { ...snapshot, sheets };
}

function withEntry(
  entries: ReadonlyMap<string, string>,
  key: string,
  value: string | null,
): ReadonlyMap<string, string> {
  const copy = new Map(entries);
  if (value === null) copy.delete(key);
  else copy.set(key, value);
  return copy;
}
