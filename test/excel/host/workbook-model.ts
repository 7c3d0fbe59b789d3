import type { Area } from '../../../core/workbook/address.ts';
import type { TypedCell } from './typed-value.ts';

/** A cell of the test workbook: what it holds and how it looks, by names such as "fill.color". */
export interface StoredCell {
  cell: TypedCell | null;
  readonly looks: Map<string, unknown>;
}

export interface StoredValidation {
  readonly areas: readonly Area[];
  rule: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>>;
}

export interface StoredConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly type: string;
  readonly looks: Map<string, unknown>;
  rule: unknown;
}

export interface StoredTable {
  name: string;
  area: Area;
  hasTotals: boolean;
  isFiltered?: boolean;
}

export interface StoredChart {
  name: string;
  readonly type: string;
  readonly looks: Map<string, unknown>;
  readonly series: { name: string; readonly looks: Map<string, unknown> }[];
}

/** A sheet of the test workbook. Rows and columns are 1-based, widths in points. */
export class SheetModel {
  readonly id: string;
  name: string;
  visibility = 'Visible';
  readonly rows = new Map<number, Map<number, StoredCell>>();
  readonly looks = new Map<string, unknown>();
  readonly columnWidths = new Map<number, number>();
  /** In points. */
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: Area[] = [];
  validations: StoredValidation[] = [];
  conditionalFormats: StoredConditionalFormat[] = [];
  tables: StoredTable[] = [];
  charts: StoredChart[] = [];
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  filter: Area | null = null;
  selected: Area = { top: 1, left: 1, bottom: 1, right: 1 };
  /** Whether the filter hides rows. */
  isFiltered = false;
  /** How often its formulas were calculated because a script asked for it. */
  calculations = 0;
  isProtected = false;
  /** Whether cells of a kind are found although the sheet is protected; perhaps not in every Excel. */
  isSearchable = true;
  password: string | undefined;

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  stored(row: number, column: number): StoredCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell at a place, made where there is none. */
  store(row: number, column: number): StoredCell {
    const line = this.rows.get(row) ?? new Map<number, StoredCell>();
    this.rows.set(row, line);
    const cell = line.get(column) ?? { cell: null, looks: new Map() };
    line.set(column, cell);
    return cell;
  }

  /** The area of all cells that hold something, or look like something; undefined where none does. */
  usedArea(valuesOnly = true): Area | undefined {
    let used: Area | undefined;
    for (const [row, line] of this.rows) {
      for (const [column, { cell, looks }] of line) {
        if (!cell && (valuesOnly || looks.size === 0)) continue;
        const { top, left, bottom, right } = used ?? {
          top: row,
          bottom: row,
          left: column,
          right: column,
        };
        used = {
          top: Math.min(top, row),
          bottom: Math.max(bottom, row),
          left: Math.min(left, column),
          right: Math.max(right, column),
        };
      }
    }
    return used;
  }
}

/** A workbook as the test host keeps it. */
export class WorkbookModel {
  name = 'Book1.xlsx';
  readOnly = false;
  date1904 = false;
  calculationMode = 'Automatic';
  /** Whether sheets may neither come nor go. */
  isProtected = false;
  readonly names = new Map<string, string>();
  readonly xmlParts = new Map<string, string>();
  readonly sheets: SheetModel[] = [];
  /** Workbooks that were opened from files, as base64. */
  readonly createdWorkbooks: string[] = [];
  /** The sheet in front; the first one until somebody chooses another. */
  active: SheetModel | undefined;
  #lastId = 0;

  nextId(): string {
    this.#lastId += 1;
    return `{${this.#lastId}}`;
  }

  addSheet(name: string): SheetModel {
    const sheet = new SheetModel(this.nextId(), name);
    this.sheets.push(sheet);
    return sheet;
  }
}
