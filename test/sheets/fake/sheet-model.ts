import type { Area, Position } from '../../../core/workbook/address.ts';
import { contains } from '../../../core/workbook/address.ts';
import type { ChartModel } from './chart.ts';
import type { RuleModel } from './conditional-format.ts';
import type { MetadataModel } from './metadata.ts';
import type { ProtectionModel } from './protection.ts';
import { BLANK, type Content } from './typed-input.ts';
import type { ValidationModel } from './validation.ts';

/** What cells look like before anybody chose something, as the getters give it. */
export const PLAIN_LOOK = {
  background: '#ffffff',
  fontColor: '#000000',
  fontFamily: 'Arial',
  fontSize: 10,
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  wrap: false,
  numberFormat: '0.###############',
  border: '',
} as const;

export type LookName = keyof typeof PLAIN_LOOK;
export type CellLook = Readonly<Record<LookName, string | number | boolean>>;

export interface CellModel {
  content: Content;
  look: CellLook;
  validation: ValidationModel | null;
  note?: string;
}

/** A sheet, as Google Sheets keeps it. */
export class SheetModel {
  static #lastId = 0;

  readonly id = ++SheetModel.#lastId;
  name: string;
  rows: number;
  columns = 26;
  isHidden = false;
  isObject = false;
  hasHiddenGridlines = false;
  tabColour: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  merges: Area[] = [];
  filter: Area | null = null;
  /** Columns of the filter that hide rows. */
  readonly filteredColumns = new Set<number>();
  rules: RuleModel[] = [];
  charts: ChartModel[] = [];
  metadata: MetadataModel[] = [];
  protections: ProtectionModel[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  readonly filteredRows = new Set<number>();
  readonly #cells = new Map<number, Map<number, CellModel>>();

  constructor(name: string, rows: number) {
    this.name = name;
    this.rows = rows;
  }

  /** The cell at a place, to be changed. */
  cell({ row, column }: Position): CellModel {
    const line = this.#cells.get(row) ?? new Map<number, CellModel>();
    this.#cells.set(row, line);
    const cell = line.get(column) ?? { content: BLANK, look: PLAIN_LOOK, validation: null };
    line.set(column, cell);
    return cell;
  }

  /** The cell at a place where one was ever touched. */
  peek({ row, column }: Position): CellModel | undefined {
    return this.#cells.get(row)?.get(column);
  }

  /** Whether a place lies under merged cells without being their first. */
  isCovered(place: Position): boolean {
    return this.merges.some(
      (area) => contains(area, place) && !(area.top === place.row && area.left === place.column),
    );
  }

  /** The last row and column that hold something. */
  lastUsed(): Position {
    let last = { row: 0, column: 0 };
    for (const [row, line] of this.#cells) {
      for (const [column, { content }] of line) {
        if (content.kind === 'blank') continue;
        last = { row: Math.max(last.row, row), column: Math.max(last.column, column) };
      }
    }
    return last;
  }
}
