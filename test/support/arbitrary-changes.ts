import fc from 'fast-check';
import type { Area, SheetName } from '../../core/workbook/address.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { overlaps } from '../../core/workbook/areas.ts';
import type { Cell } from '../../core/workbook/cell.ts';
import { cellsChange } from '../../core/workbook/cells-change.ts';
import type { Change, ChangeSet } from '../../core/workbook/change.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import type {
  ConditionalFormat,
  DataValidation,
  Freeze,
} from '../../core/workbook/sheet-features.ts';
import type { SheetDefinition, SheetSnapshot, Snapshot } from '../../core/workbook/snapshot.ts';
import {
  arbitraryArea,
  arbitraryCell,
  arbitraryConditionalFormat,
  arbitraryFreeze,
  arbitraryNewSheet,
  arbitraryValidation,
  arbitraryWidth,
  COLUMNS,
  ROWS,
} from './arbitrary-workbook.ts';

/** Something to do with a workbook, whatever it holds; `sheet` picks one of those that are there. */
export type Edit =
  | { readonly kind: 'cells'; readonly cells: readonly CellEdit[] }
  | {
      readonly kind: 'validation';
      readonly area: Area;
      readonly after: DataValidation | null;
    }
  | { readonly kind: 'conditional-format'; readonly after: ConditionalFormat | null }
  | { readonly kind: 'column-width'; readonly column: number; readonly after: number | null }
  | { readonly kind: 'freeze'; readonly after: Freeze | null }
  | { readonly kind: 'filter'; readonly after: Area | null }
  | { readonly kind: 'name'; readonly name: string; readonly after: string | null }
  | { readonly kind: 'setting'; readonly key: string; readonly after: string | null }
  | { readonly kind: 'sheet'; readonly index: number; readonly definition: SheetDefinition };

interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

const column = fc.integer({ min: 1, max: COLUMNS });
const row = fc.integer({ min: 1, max: ROWS });

const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('cells' as const),
      cells: fc.array(fc.record({ row, column, cell: arbitraryCell }), { maxLength: 8 }),
    }),
  },
  fc.record({
    kind: fc.constant('validation' as const),
    area: arbitraryArea(),
    after: fc.option(arbitraryValidation),
  }),
  fc.record({
    kind: fc.constant('conditional-format' as const),
    after: fc.option(arbitraryConditionalFormat),
  }),
  fc.record({
    kind: fc.constant('column-width' as const),
    column,
    after: fc.option(arbitraryWidth),
  }),
  fc.record({ kind: fc.constant('freeze' as const), after: fc.option(arbitraryFreeze) }),
  fc.record({ kind: fc.constant('filter' as const), after: fc.option(arbitraryArea(2)) }),
  fc.record({
    kind: fc.constant('name' as const),
    name: fc.constantFrom('Scale', 'Levels'),
    after: fc.option(fc.constantFrom("'Risks'!$A$1", "'Risks'!$B$2:$B$9")),
  }),
  fc.record({
    kind: fc.constant('setting' as const),
    key: fc.constantFrom('mapping', 'method'),
    after: fc.option(fc.constantFrom('{"a": "<&>"}', '\u00e4 \n b')),
  }),
  fc.record({
    kind: fc.constant('sheet' as const),
    index: fc.nat({ max: 4 }),
    definition: arbitraryNewSheet,
  }),
);

export const arbitraryEdits: fc.Arbitrary<readonly (readonly [pick: number, edit: Edit])[]> =
  fc.array(fc.tuple(fc.nat({ max: 9 }), arbitraryEdit), { maxLength: 8 });

/** The edits as a change set that is valid for a workbook. */
export function planEdits(
  snapshot: Snapshot,
  edits: readonly (readonly [pick: number, edit: Edit])[],
): ChangeSet {
  const changes: Change[] = [];
  let current = snapshot;
  for (const [pick, edit] of edits) {
    const change = planEdit(current, pick, edit);
    if (!change) continue;
    changes.push(change);
    current = applied(current, { changes: [change] });
  }
  return { changes };
}

/** The workbook after changes that are known to be valid for it. */
export function applied(snapshot: Snapshot, changes: ChangeSet): Snapshot {
  const outcome = applyChanges(snapshot, changes);
  if (outcome.kind === 'stale') throw new Error(`stale: ${JSON.stringify(outcome.places)}`);
  return outcome.snapshot;
}

function planEdit(snapshot: Snapshot, pick: number, edit: Edit): Change | undefined {
  if (edit.kind === 'name') {
    const { name, after } = edit;
    return { kind: 'name', name, before: snapshot.names.get(name) ?? null, after };
  }
  if (edit.kind === 'setting') {
    return { ...edit, before: snapshot.settings.get(edit.key) ?? null };
  }
  if (edit.kind === 'sheet') return planSheet(snapshot, edit);
  const sheet = snapshot.sheets[pick % snapshot.sheets.length];
  return sheet && planSheetEdit(sheet, sheet.name, pick, edit);
}

/** Adds the sheet, or takes it away where it stands already. */
function planSheet(
  { sheets }: Snapshot,
  { index, definition }: Extract<Edit, { kind: 'sheet' }>,
): Change {
  const { name } = definition;
  const place = sheets.findIndex((sheet) => sheet.name === name);
  const found = sheets[place];
  return found
    ? {
        kind: 'sheet',
        sheet: name,
        index: place,
        before: { ...definition, ...found, charts: [] },
        after: null,
      }
    : {
        kind: 'sheet',
        sheet: name,
        index: Math.min(index, sheets.length),
        before: null,
        after: definition,
      };
}

function planSheetEdit(
  sheet: SheetSnapshot,
  name: SheetName,
  pick: number,
  edit: Exclude<Edit, { kind: 'name' | 'setting' | 'sheet' }>,
): Change | undefined {
  switch (edit.kind) {
    case 'cells':
      return cellsChange(
        name,
        edit.cells.map(({ cell, ...place }) => ({
          ...place,
          before: cellAt(sheet.grid, place),
          after: cell,
        })),
      );
    case 'validation':
      return planValidation(sheet, pick, edit.area, edit.after);
    case 'conditional-format': {
      const { conditionalFormats } = sheet;
      const before = conditionalFormats[pick % (conditionalFormats.length + 1)] ?? null;
      return { kind: edit.kind, sheet: name, before, after: edit.after };
    }
    case 'column-width': {
      const before = sheet.columnWidths.get(edit.column) ?? null;
      return { ...edit, sheet: name, before };
    }
    case 'freeze':
      return { ...edit, sheet: name, before: sheet.freeze };
    case 'filter':
      return { ...edit, sheet: name, before: sheet.filter };
  }
}

/** A free area gets a validation; where there are some in the way, one of those is replaced. */
function planValidation(
  sheet: SheetSnapshot,
  pick: number,
  area: Area,
  after: DataValidation | null,
): Change {
  const taken = sheet.validations.filter(({ areas }) => areas.some((own) => overlaps(own, area)));
  const placed = taken[pick % Math.max(taken.length, 1)];
  const place = placed?.areas[0] ?? area;
  const before = placed?.validation ?? null;
  return { kind: 'validation', sheet: sheet.name, area: place, before, after };
}
