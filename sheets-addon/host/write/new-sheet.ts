import type { Area, Position } from '../../../core/workbook/address.ts';
import { formatArea } from '../../../core/workbook/address.ts';
import { withoutAreas } from '../../../core/workbook/areas.ts';
import { isDateFormatCode } from '../../../core/workbook/date-format-code.ts';
import { cellAt, usedArea, usedCells } from '../../../core/workbook/grid.ts';
import type { SheetDefinition } from '../../../core/workbook/snapshot.ts';
import type { CellStyle } from '../../../core/workbook/style.ts';
import { rangeOf } from '../areas.ts';
import { pixelsOf } from '../column-widths.ts';
import type { SheetSize } from '../reach.ts';
import type { Sheet, Spreadsheet } from '../services.ts';
import { cellInput } from './cell-input.ts';
import { addFormats } from './conditional-format.ts';
import { linesOf } from './contents.ts';
import { groupBy, rangesOf } from './grouped.ts';
import { lookOf, writeBorder, writeLook } from './looks.ts';
import { dateFormat } from './number-formats.ts';
import { runsOf } from './runs.ts';
import { growTo } from './sheet-size.ts';

const PIXELS_PER_POINT = 4 / 3;

/**
 * Adds a described sheet at a 0-based place among the tabs, but for its dropdowns and charts, which
 * may name sheets that are still to come. `size` is what it has to hold in the end.
 */
export function addSheet(
  spreadsheet: Spreadsheet,
  definition: SheetDefinition,
  index: number,
  size: SheetSize,
): Sheet {
  const sheet = spreadsheet.insertSheet(definition.name, index);
  growTo(sheet, size);
  writeStyles(sheet, definition);
  for (const area of definition.merges) rangeOf(sheet, area).merge();
  writeGrid(sheet, definition);
  writeSizes(sheet, definition);
  const { freeze, filter, conditionalFormats, tabColour } = definition;
  if (freeze.rows > 0) sheet.setFrozenRows(freeze.rows);
  if (freeze.columns > 0) sheet.setFrozenColumns(freeze.columns);
  if (filter) rangeOf(sheet, filter).createFilter();
  addFormats(sheet, conditionalFormats);
  if (tabColour) sheet.setTabColor(`#${tabColour}`);
  if (!definition.showGridLines) sheet.setHiddenGridlines(true);
  if ((definition.visibility ?? 'visible') !== 'visible') sheet.hideSheet();
  return sheet;
}

/** The sheet is new, so its whole used area is written at once. */
function writeGrid(sheet: Sheet, definition: SheetDefinition): void {
  const { grid } = definition;
  const area = usedArea(grid);
  if (!area) return;
  writeDateFormats(sheet, definition);
  rangeOf(sheet, area).setValues(linesOf(area, (place) => cellInput(cellAt(grid, place))));
}

/** Dates that no style shows as such get a format of their own. */
function writeDateFormats(sheet: Sheet, { grid, styles }: SheetDefinition): void {
  const dateAreas = disjoint(styles)
    .filter(({ style }) => isDateFormatCode(style.numberFormat ?? ''))
    .flatMap(({ areas }) => areas);
  const isStyled = (place: Position): boolean =>
    dateAreas.some(
      ({ top, left, bottom, right }) =>
        place.row >= top && place.row <= bottom && place.column >= left && place.column <= right,
    );
  const dates = [...usedCells(grid)].flatMap(({ cell, ...place }) =>
    cell.kind === 'date' && !isStyled(place) ? [{ ...place, format: dateFormat(cell.serial) }] : [],
  );
  for (const group of groupBy(dates, ({ format }) => format)) {
    const [first] = group;
    if (first) rangesOf(sheet, group).setNumberFormat(first.format);
  }
}

interface StyledAreas {
  readonly style: CellStyle;
  readonly areas: readonly Area[];
}

function writeStyles(sheet: Sheet, { styles }: SheetDefinition): void {
  for (const group of groupBy(disjoint(styles), ({ style }) => JSON.stringify(style))) {
    const [first] = group;
    const areas = group.flatMap((one) => one.areas);
    if (!first || areas.length === 0) continue;
    const ranges = sheet.getRangeList(areas.map(formatArea));
    writeLook(ranges, chosen(lookOf(first.style)));
    writeBorder(ranges, first.style);
  }
}

/** A look without what a new cell looks like anyway. */
function chosen(look: ReturnType<typeof lookOf>): ReturnType<typeof lookOf> {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== null));
}

/** Later styles hide earlier ones: what remains to be seen of each. */
function disjoint(styles: SheetDefinition['styles']): readonly StyledAreas[] {
  const above: Area[] = [];
  const seen: StyledAreas[] = [];
  for (const { area, style } of [...styles].reverse()) {
    seen.push({ style, areas: withoutAreas([area], above) });
    above.push(area);
  }
  return seen;
}

function writeSizes(sheet: Sheet, { columnWidths, rowHeights }: SheetDefinition): void {
  const widths = new Map([...columnWidths].map(([column, width]) => [column, pixelsOf(width)]));
  for (const { first, count, value } of runsOf(widths)) sheet.setColumnWidths(first, count, value);
  const heights = new Map(
    [...rowHeights].map(([row, points]) => [row, Math.round(points * PIXELS_PER_POINT)]),
  );
  for (const { first, count, value } of runsOf(heights)) sheet.setRowHeights(first, count, value);
}
