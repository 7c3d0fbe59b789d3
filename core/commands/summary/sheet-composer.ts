import {
  type Area,
  formatAbsoluteArea,
  type Position,
  quoteSheetName,
  type SheetName,
} from '../../workbook/address.ts';
import type { Cell } from '../../workbook/cell.ts';
import { GridBuilder } from '../../workbook/grid.ts';
import type {
  ChartDefinition,
  ConditionalFormat,
  PageSetup,
} from '../../workbook/sheet-features.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import type { CellStyle } from '../../workbook/style.ts';

/**
 * One cell of a section; an empty one keeps its place, so that something can stand there another
 * day. Rows count from 1 at the section's top, columns from 1 at the sheet's left.
 */
export interface SectionCell extends Position {
  readonly cell: Cell;
  readonly style: CellStyle;
  /** Columns and rows that it spans, 1 where absent. */
  readonly across?: number;
  readonly down?: number;
}

/** A chart whose areas count rows as its section does. */
export interface SectionChart
  extends Pick<ChartDefinition, 'name' | 'type' | 'title' | 'over' | 'showLegend'> {
  readonly categories: Area;
  readonly series: readonly (Omit<ChartDefinition['series'][number], 'values'> & {
    readonly values: Area;
  })[];
}

/** A part of a composed sheet, as high as its rows. */
export interface Section {
  /** Heights in points, top to bottom. */
  readonly rows: readonly number[];
  readonly cells: readonly SectionCell[];
  readonly charts?: readonly SectionChart[];
  readonly formats?: readonly ConditionalFormat[];
  /** Whether it begins a new page in print. */
  readonly newPage?: boolean;
}

/** What all sections of a sheet share. */
export interface SheetFrame {
  readonly name: SheetName;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly pageSetup: PageSetup;
}

/** A sheet, and every place that its sections use, filled or not. */
export interface ComposedSheet {
  readonly definition: SheetDefinition;
  readonly places: readonly (Position & { readonly cell: Cell; readonly style: CellStyle })[];
}

/** The sheet with its sections one below the other. */
export function composeSheet(frame: SheetFrame, sections: readonly Section[]): ComposedSheet {
  const tops: number[] = [];
  const rowHeights = new Map<number, number>();
  let bottom = 0;
  for (const { rows } of sections) {
    tops.push(bottom);
    for (const height of rows) rowHeights.set(++bottom, height);
  }
  const placed = sections.map((section, index) =>
    placeSection(frame.name, section, tops[index] ?? 0),
  );
  const breaksBefore = sections.flatMap(({ newPage }, index) =>
    newPage ? [(tops[index] ?? 0) + 1] : [],
  );
  const cells = placed.flatMap((section) => section.cells);
  const grid = new GridBuilder();
  for (const { row, column, cell } of cells) grid.set(row, column, cell);
  const definition: SheetDefinition = {
    ...frame,
    pageSetup: { ...frame.pageSetup, breaksBefore },
    grid: grid.build(),
    styles: cells.map((cell) => ({ area: areaOf(cell), style: cell.style })),
    rowHeights,
    merges: cells.map(areaOf).filter((area) => area.top < area.bottom || area.left < area.right),
    freeze: { rows: 0, columns: 0 },
    filter: null,
    validations: [],
    conditionalFormats: placed.flatMap(({ formats }) => formats),
    charts: placed.flatMap(({ charts }) => charts),
    showGridLines: false,
  };
  return {
    definition,
    places: cells.map(({ row, column, cell, style }) => ({ row, column, cell, style })),
  };
}

function placeSection(sheet: SheetName, section: Section, down: number) {
  const reference = (area: Area) =>
    `${quoteSheetName(sheet)}!${formatAbsoluteArea(moved(area, down))}`;
  return {
    cells: section.cells.map((cell) => ({ ...cell, row: cell.row + down })),
    formats: (section.formats ?? []).map((format) => ({
      ...format,
      area: moved(format.area, down),
    })),
    charts: (section.charts ?? []).map(
      (chart): ChartDefinition => ({
        ...chart,
        over: moved(chart.over, down),
        categories: reference(chart.categories),
        series: chart.series.map((series) => ({ ...series, values: reference(series.values) })),
      }),
    ),
  };
}

function areaOf({ row, column, across = 1, down = 1 }: SectionCell): Area {
  return { top: row, left: column, bottom: row + down - 1, right: column + across - 1 };
}

function moved(area: Area, down: number): Area {
  return { ...area, top: area.top + down, bottom: area.bottom + down };
}
