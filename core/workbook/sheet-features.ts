import type { Area, Position, SheetName } from './address.ts';
import type { CellStyle, Colour } from './style.ts';

/** What a cell may hold. `list` values are literal; `list-from` points to cells by formula. */
export interface DataValidation {
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'list-from'; readonly formula: string }
    | { readonly kind: 'whole-number'; readonly minimum: number; readonly maximum: number }
    | { readonly kind: 'date' }
    | { readonly kind: 'other'; readonly type: string };
  /** Whether other entries are refused, or only warned about. */
  readonly strict: boolean;
  readonly prompt?: string;
}

/** A validation where it stands. */
export interface PlacedValidation {
  readonly areas: readonly Area[];
  readonly validation: DataValidation;
}

export interface ConditionalFormat {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'expression'; readonly formula: string }
    | {
        readonly kind: 'cell';
        readonly operator: 'equal' | 'between' | 'greaterThanOrEqual' | 'lessThan';
        readonly operands: readonly string[];
      }
    | { readonly kind: 'other'; readonly type: string };
  readonly style: Pick<CellStyle, 'fill' | 'fontColour' | 'bold'>;
}

/** How many rows and columns stay in view when scrolling. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

/** An Excel table (ListObject). The first row of the area is its header row. */
export interface TableDefinition {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  /** Rows at the foot of the area that hold totals. */
  readonly totalsRows: number;
}

/** A native chart on a sheet. Formulas name cells with their quoted sheet, e.g. "'Summary'!$A$2:$A$6". */
export interface ChartDefinition {
  /** Unique on its sheet; how a chart that we made is found again. */
  readonly name: string;
  readonly type: 'column' | 'bar' | 'stacked-column' | 'stacked-bar' | 'line' | 'doughnut' | 'pie';
  readonly title: string;
  /** Cells that the chart covers. */
  readonly over: Area;
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  readonly showLegend: boolean;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: string;
  readonly colour?: Colour;
  /** A colour for each point, for doughnuts and pies; shown values for labels of the same charts. */
  readonly pointColours?: readonly Colour[];
}

export interface PageSetup {
  readonly landscape: boolean;
  /** A4 where absent. */
  readonly paper?: 'A3';
  /** Pages wide; height follows. */
  readonly fitToWidth: number;
  /** Rows repeated on every page, 1-based and inclusive. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** Columns repeated on every page, 1-based and inclusive. */
  readonly repeatColumns?: { readonly first: number; readonly last: number };
  readonly footer?: string;
  /** Rows that begin a new page, 1-based, ascending. */
  readonly breaksBefore?: readonly number[];
}

export interface Protection {
  /** Whether the host asks for a password before lifting it. */
  readonly password: boolean;
  /** Present where rows may be filtered and sorted and columns widened all the same. */
  readonly allows?: 'arranging';
}

/** A cell that leads to the top of a sheet. */
export interface SheetLink extends Position {
  readonly to: SheetName;
}
