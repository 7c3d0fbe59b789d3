import type { Area, Position, SheetName } from './address.ts';
import type { Cell } from './cell.ts';
import type {
  ChartDefinition,
  ConditionalFormat,
  DataValidation,
  Freeze,
  Protection,
  TableDefinition,
} from './sheet-features.ts';
import type { SettingKey, SheetDefinition } from './snapshot.ts';
import type { StyleIntent } from './style.ts';

/**
 * One thing that becomes different in a workbook. Every change names its place, what stood there
 * before and what shall stand there after; `null` is "nothing". So the inverse is the same change
 * with both sides swapped, and a change whose sides are equal is no change.
 */
export type Change =
  | CellsChange
  | SheetChange
  | (Replacement<DataValidation> & {
      readonly kind: 'validation';
      readonly sheet: SheetName;
      readonly area: Area;
    })
  | (Replacement<ConditionalFormat> & {
      readonly kind: 'conditional-format';
      readonly sheet: SheetName;
    })
  | (Replacement<number> & {
      readonly kind: 'column-width';
      readonly sheet: SheetName;
      readonly column: number;
    })
  | (Replacement<Freeze> & { readonly kind: 'freeze'; readonly sheet: SheetName })
  | (Replacement<Area> & { readonly kind: 'filter'; readonly sheet: SheetName })
  | (Replacement<string> & { readonly kind: 'name'; readonly name: string })
  | (Replacement<string> & { readonly kind: 'setting'; readonly key: SettingKey })
  | (Replacement<TableDefinition> & {
      readonly kind: 'table';
      readonly sheet: SheetName;
      readonly name: string;
    })
  | (Replacement<ChartDefinition> & {
      readonly kind: 'chart';
      readonly sheet: SheetName;
      readonly name: string;
    })
  | (Replacement<Protection> & { readonly kind: 'protection'; readonly sheet: SheetName });

export type ChangeKind = Change['kind'];

interface Replacement<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** Cells of one sheet, in ascending order of row, then column; each position at most once. */
export interface CellsChange {
  readonly kind: 'cells';
  readonly sheet: SheetName;
  readonly cells: readonly CellChange[];
}

export interface CellChange extends Position {
  readonly before: Cell;
  readonly after: Cell;
  /** How the cell's look changes; absent: it stays as it is. */
  readonly style?: Replacement<StyleIntent>;
}

/** A whole sheet comes (before is null) or goes (only as the inverse of its coming). */
export interface SheetChange extends Replacement<SheetDefinition> {
  readonly kind: 'sheet';
  readonly sheet: SheetName;
  /** 0-based place among the tabs where the sheet stands when it is there. */
  readonly index: number;
}

/** Changes in the order in which they are applied. */
export interface ChangeSet {
  readonly changes: readonly Change[];
}

export const NO_CHANGES: ChangeSet = { changes: [] };

export function isEmptyChangeSet(set: ChangeSet): boolean {
  return set.changes.length === 0;
}
