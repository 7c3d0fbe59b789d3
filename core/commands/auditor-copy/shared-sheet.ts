import { type Area, contains, type Position } from '../../workbook/address.ts';
import type { SheetAppearance } from '../../workbook/appearance.ts';
import { type Cell, EMPTY, type Scalar, shownValue, textCell } from '../../workbook/cell.ts';
import type { DateSystem } from '../../workbook/date.ts';
import { type CellGrid, cellAt, GridBuilder, usedArea, usedCells } from '../../workbook/grid.ts';
import type { Freeze } from '../../workbook/sheet-features.ts';
import type { SheetDefinition, SheetSnapshot } from '../../workbook/snapshot.ts';
import type { CellStyle } from '../../workbook/style.ts';
import { type KeptLines, keptLines, shownRows } from './kept-lines.ts';
import { safeLook } from './safe-look.ts';
import { sharedRules } from './shared-rules.ts';

/** The chosen part of a sheet, as a sheet of values with its look. */
export interface SharedSheet {
  readonly definition: SheetDefinition;
  readonly lines: KeptLines;
  /** What an auditor has to know, or the team before it hands the copy out. */
  readonly leftOut: LeftOut;
}

export interface LeftOut {
  readonly columns: number;
  readonly rows: number;
  /** Cells whose text can't be seen. */
  readonly invisible: number;
  /** Formulas whose value the workbook doesn't hold. */
  readonly unknown: number;
  readonly rules: number;
  readonly charts: number;
}

/** Days between day 0 of both date systems. */
const DAYS_BETWEEN_SYSTEMS = 1462;

type Styles = SheetDefinition['styles'];

/** The visible rows and shared columns of a sheet: what its cells show, and how they look. */
export function sharedSheet(
  sheet: SheetSnapshot,
  appearance: SheetAppearance | undefined,
  shared: readonly number[],
  dateSystem: DateSystem,
): SharedSheet {
  const lines = keptLines(sheet, shared, appearance?.rowHeights);
  const { grid, styles, invisible, unknown } = sharedCells(sheet, appearance, lines, dateSystem);
  const texts = new Set([...usedCells(grid)].flatMap(({ cell }) => textOf(cell)));
  const isShown = (text: string) => texts.has(text.trim().toLowerCase());
  const conditionalFormats = sharedRules(sheet.conditionalFormats, { lines, isShown });
  const columnWidths = placed(sheet.columnWidths, lines.column);
  const filter = sheet.filter ?? sheet.tables[0]?.area;
  const definition: SheetDefinition = {
    name: sheet.name,
    grid,
    styles,
    columnWidths,
    rowHeights: placed(appearance?.rowHeights ?? new Map(), lines.row),
    merges: sheet.merges.flatMap((area) => sharedMerge(lines.area(area))),
    freeze: sharedFreeze(sheet.freeze, lines),
    filter: (filter && lines.area(filter)) ?? null,
    validations: [],
    conditionalFormats,
    charts: [],
    pageSetup: { landscape: true, fitToWidth: 1 },
    showGridLines: appearance?.showGridLines ?? false,
    ...(appearance?.tabColour ? { tabColour: appearance.tabColour } : {}),
  };
  const leftOut = {
    columns: columnsLeftOut(sheet, lines),
    rows: shownRows(sheet).filter((row) => lines.row(row) === undefined).length,
    invisible,
    unknown,
    rules: sheet.conditionalFormats.length - conditionalFormats.length,
    charts: sheet.chartNames.length,
  };
  return { definition, lines, leftOut };
}

interface SharedCells {
  readonly grid: CellGrid;
  readonly styles: Styles;
  readonly invisible: number;
  readonly unknown: number;
}

function sharedCells(
  sheet: SheetSnapshot,
  appearance: SheetAppearance | undefined,
  lines: KeptLines,
  dateSystem: DateSystem,
): SharedCells {
  const placeIn = placesUnder(sheet, lines);
  const cells = new GridBuilder();
  const styles: Styles[number][] = [];
  const formulas = { known: 0, blank: 0 };
  let invisible = 0;
  for (const { row, column, cell, look } of looksAndCells(sheet.grid, appearance)) {
    const place = placeIn(row, column);
    if (!place) continue;
    const { row: top, column: left, isCovered } = place;
    const value = isCovered ? EMPTY : sharedValue(cell, dateSystem);
    if (cell.kind === 'formula') formulas[value.kind === 'empty' ? 'blank' : 'known']++;
    const { kind, style } = safeLook(look ?? {}, value);
    if (kind === 'invisible') invisible++;
    else cells.set(top, left, value);
    if (Object.keys(style).length === 0) continue;
    styles.push({ area: { top, left, bottom: top, right: left }, style });
  }
  // A formula may well give nothing; that all of them do means that nobody has calculated them.
  const unknown = formulas.known === 0 ? formulas.blank : 0;
  return { grid: cells.build(), styles, invisible, unknown };
}

/** Where a cell stands in the copy; covered cells show nothing of their own. */
interface PlaceInCopy extends Position {
  readonly isCovered: boolean;
}

/**
 * The places of cells in the copy. What a merged area shows stands in its first cell, and in the first
 * kept one where that cell's row is hidden; cells below it may hold something that nobody sees.
 */
function placesUnder(
  { merges, grid }: SheetSnapshot,
  lines: KeptLines,
): (row: number, column: number) => PlaceInCopy | undefined {
  const last = usedArea(grid)?.bottom ?? 0;
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, last); row++) {
      byRow.set(row, [...(byRow.get(row) ?? []), area]);
    }
  }
  return (row, column) => {
    const merge = byRow.get(row)?.find((area) => contains(area, { row, column }));
    const isFirst = merge?.top === row && merge.left === column;
    const top = lines.row(row) ?? (merge && isFirst ? lines.area(merge)?.top : undefined);
    const left = lines.column(column);
    if (top === undefined || left === undefined) return undefined;
    return { row: top, column: left, isCovered: merge !== undefined && !isFirst };
  };
}

/** Each cell that holds something or looks like something. */
function* looksAndCells(
  grid: CellGrid,
  appearance: SheetAppearance | undefined,
): Generator<Position & { readonly cell: Cell; readonly look: CellStyle | undefined }> {
  const looks = appearance?.styles ?? new Map<number, ReadonlyMap<number, CellStyle>>();
  for (const { row, column, cell } of usedCells(grid)) {
    yield { row, column, cell, look: looks.get(row)?.get(column) };
  }
  for (const [row, columns] of looks) {
    for (const [column, look] of columns) {
      const isBlank = cellAt(grid, { row, column }).kind === 'empty';
      if (isBlank) yield { row, column, cell: EMPTY, look };
    }
  }
}

function sharedMerge(area: Area | undefined): readonly Area[] {
  return area && (area.top < area.bottom || area.left < area.right) ? [area] : [];
}

/** So many of the frozen rows and columns as are kept. */
function sharedFreeze({ rows, columns }: Freeze, lines: KeptLines): Freeze {
  const count = (last: number, place: (number: number) => number | undefined) => {
    for (let number = last; number > 0; number--) {
      const kept = place(number);
      if (kept !== undefined) return kept;
    }
    return 0;
  };
  return { rows: count(rows, lines.row), columns: count(columns, lines.column) };
}

/** What a cell shows, without a formula; errors as the text that they show, days of 1904 as of 1900. */
function sharedValue(cell: Cell, dateSystem: DateSystem): Scalar {
  const value = shownValue(cell);
  if (value.kind === 'error') return textCell(value.code);
  if (value.kind !== 'date' || dateSystem === 1900) return value;
  return { ...value, serial: value.serial + DAYS_BETWEEN_SYSTEMS };
}

function textOf(cell: Cell): readonly string[] {
  return cell.kind === 'text' ? [cell.text.trim().toLowerCase()] : [];
}

/** What belongs to rows or columns, where those stand in the copy. */
function placed(
  sizes: ReadonlyMap<number, number>,
  place: (number: number) => number | undefined,
): ReadonlyMap<number, number> {
  const kept = [...sizes].flatMap(([number, size]): [number, number][] => {
    const placed = place(number);
    return placed === undefined ? [] : [[placed, size]];
  });
  return new Map(kept);
}

function columnsLeftOut({ grid }: SheetSnapshot, lines: KeptLines): number {
  const leftOut = new Set<number>();
  for (const { columns } of grid.values()) {
    for (const column of columns) if (lines.column(column) === undefined) leftOut.add(column);
  }
  return leftOut.size;
}
