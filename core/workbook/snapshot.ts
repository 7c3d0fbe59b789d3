import type { Area, SheetName } from './address.ts';
import type { DateSystem } from './date.ts';
import type { CellGrid } from './grid.ts';
import type {
  ChartDefinition,
  ConditionalFormat,
  Freeze,
  PageSetup,
  PlacedValidation,
  Protection,
  SheetLink,
  TableDefinition,
} from './sheet-features.ts';
import type { CellStyle, Colour } from './style.ts';

/** A workbook at one moment, as plain values. What a host can't tell is empty, never guessed. */
export interface Snapshot {
  readonly dateSystem: DateSystem;
  /** In tab order. */
  readonly sheets: readonly SheetSnapshot[];
  /** Defined names of the whole workbook: name to what it refers to, e.g. "'Risks'!$A$1". */
  readonly names: ReadonlyMap<string, string>;
  /** What an application keeps for itself in the workbook, out of the user's sight: key to text. */
  readonly settings: ReadonlyMap<SettingKey, string>;
}

/** The name of a setting: letters, digits, dots and dashes. */
export type SettingKey = string;

export interface SheetSnapshot {
  readonly name: SheetName;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly grid: CellGrid;
  readonly merges: readonly Area[];
  readonly tables: readonly TableDefinition[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly validations: readonly PlacedValidation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly freeze: Freeze;
  readonly filter: Area | null;
  /** In characters of the default font; columns not named have the sheet's default width. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly protection: Protection | null;
  /** Names of charts that stand on the sheet (other drawings are not listed). */
  readonly chartNames: readonly string[];
}

/** A sheet to be made: everything a reader of the new sheet will see. */
export interface SheetDefinition {
  readonly name: SheetName;
  readonly grid: CellGrid;
  /** Styles by area, later ones over earlier ones (they do not merge). */
  readonly styles: readonly { readonly area: Area; readonly style: CellStyle }[];
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  readonly freeze: Freeze;
  readonly filter: Area | null;
  readonly validations: readonly PlacedValidation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly ChartDefinition[];
  readonly pageSetup: PageSetup;
  readonly tabColour?: Colour;
  /** Absent where the sheet is visible. */
  readonly visibility?: SheetSnapshot['visibility'];
  readonly links?: readonly SheetLink[];
  readonly showGridLines: boolean;
}

/** A workbook without a sheet. */
export const EMPTY_SNAPSHOT: Snapshot = {
  dateSystem: 1900,
  sheets: [],
  names: new Map(),
  settings: new Map(),
};

/** The sheet of that name, or undefined. */
export function findSheet(snapshot: Snapshot, name: SheetName): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

/** A sheet with nothing on it, to build snapshots from. */
export function emptySheet(name: SheetName): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    grid: new Map(),
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    validations: [],
    conditionalFormats: [],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    columnWidths: new Map(),
    protection: null,
    chartNames: [],
  };
}
