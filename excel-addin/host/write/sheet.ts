import {
  type Area,
  columnLetters,
  formatArea,
  formatPosition,
  quoteSheetName,
} from '../../../core/workbook/address.ts';
import { usedCells } from '../../../core/workbook/grid.ts';
import type { PageSetup } from '../../../core/workbook/sheet-features.ts';
import type { SheetDefinition } from '../../../core/workbook/snapshot.ts';
import { writeCells } from './cells.ts';
import { writeChart } from './chart.ts';
import { writeConditionalFormat } from './conditional-format.ts';
import { writeFreeze } from './freeze.ts';
import { writeLook } from './looks.ts';
import { writeColumnWidths, writeRowHeights } from './sizes.ts';
import type { WriteTarget } from './target.ts';
import { writeValidation } from './validation.ts';

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;
const FEATURE_BYTES = 2_500;

/** Makes a sheet at a 0-based place among the tabs. */
export async function writeSheet(
  target: WriteTarget,
  definition: SheetDefinition,
  index: number,
): Promise<void> {
  const { name, grid, merges, filter } = definition;
  target.context.workbook.worksheets.add(name).position = index;
  const cells = [...usedCells(grid)];
  await writeCells(target, name, cells);
  const worksheet = target.sheet(name);
  const range = (area: Area) => worksheet.getRange(formatArea(area));
  for (const { area, style } of definition.styles) {
    await target.willSend(FEATURE_BYTES);
    writeLook(range(area), style);
  }
  for (const area of merges) {
    await target.willSend(FEATURE_BYTES);
    range(area).merge();
  }
  for (const { areas, validation } of definition.validations) {
    await target.willSend(FEATURE_BYTES * areas.length);
    for (const area of areas) writeValidation(range(area), validation);
  }
  for (const format of definition.conditionalFormats) {
    await target.willSend(FEATURE_BYTES);
    writeConditionalFormat(target, name, null, format);
  }
  if (filter) worksheet.autoFilter.apply(formatArea(filter));
  writeFreeze(worksheet, definition.freeze);
  writeColumnWidths(worksheet, definition.columnWidths);
  await writeRowHeights(target, name, definition.rowHeights);
  writeLinks(worksheet, definition);
  for (const chart of definition.charts) writeChart(target, worksheet, chart);
  writePage(worksheet, definition.pageSetup);
  writeTab(worksheet, definition);
}

function writeLinks(worksheet: Excel.Worksheet, { links = [] }: SheetDefinition): void {
  for (const { to, ...place } of links) {
    worksheet.getRange(formatPosition(place)).hyperlink = {
      documentReference: `${quoteSheetName(to)}!A1`,
    };
  }
}

function writeTab(
  worksheet: Excel.Worksheet,
  { tabColour, showGridLines, visibility }: SheetDefinition,
): void {
  if (tabColour) worksheet.tabColor = `#${tabColour}`;
  if (!showGridLines) worksheet.showGridlines = false;
  if (visibility) worksheet.visibility = VISIBILITIES[visibility];
}

function writePage({ pageLayout, horizontalPageBreaks }: Excel.Worksheet, page: PageSetup): void {
  if (page.landscape) pageLayout.orientation = 'Landscape';
  if (page.paper) pageLayout.paperSize = page.paper;
  pageLayout.zoom = { horizontalFitToPages: page.fitToWidth };
  const { repeatRows, repeatColumns, footer, breaksBefore = [] } = page;
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows.first}:$${repeatRows.last}`);
  if (repeatColumns) {
    const [first, last] = [repeatColumns.first, repeatColumns.last].map(columnLetters);
    pageLayout.setPrintTitleColumns(`$${first}:$${last}`);
  }
  if (footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  for (const row of breaksBefore) horizontalPageBreaks.add(`A${row}`);
}
