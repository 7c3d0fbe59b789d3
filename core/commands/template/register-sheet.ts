import type { FieldDeclaration, RegisterDeclaration } from '../../registers/declaration.ts';
import { formatAbsoluteArea, quoteSheetName, type SheetName } from '../../workbook/address.ts';
import { type Cell, dateCell, EMPTY, numberCell, textCell } from '../../workbook/cell.ts';
import { type DateSystem, parseCalendarDate, serialFromDate } from '../../workbook/date.ts';
import { type CellGrid, GridBuilder } from '../../workbook/grid.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import type { CellStyle } from '../../workbook/style.ts';
import { wrappedLines } from '../../workbook/wrapped-lines.ts';
import { BODY_STYLE, HEADER_STYLE, PALETTE, SUBTITLE_STYLE, TITLE_STYLE } from '../look.ts';
import type { NewRow } from './append-rows.ts';
import { DEFAULT_LEVELS } from './default-criteria.ts';
import { SCALE_NAMES } from './named-lists.ts';
import { riskFormats, setRiskFormulas } from './risk-cells.ts';
import { templateChecks } from './template-checks.ts';
import { templateFields } from './template-columns.ts';
import {
  EXAMPLE_ROW,
  HEADER_ROW,
  LAST_CHECKED_ROW,
  lastDrawnRow,
  PURPOSE_ROW,
  TITLE_ROW,
  templateSheetName,
} from './template-layout.ts';

/** What registers of a workbook have in common. */
export interface TemplateSetting {
  readonly dateSystem: DateSystem;
  /** The defined names of lists that dropdowns and formulas may use. */
  readonly names: ReadonlySet<string>;
  /** Where the sheet is not called as its register is. */
  readonly name?: SheetName;
  /** Rows to begin with, in place of the example. */
  readonly rows?: readonly NewRow[];
}

/** In points, of the default font. */
const LINE_HEIGHT = 15;
/** So many characters side by side are still legible on one page across. */
const PAGE_CHARACTERS = 230;
const EXAMPLE_STYLE: CellStyle = { ...BODY_STYLE, fontColour: PALETTE.quietInk, italic: true };

/** A new sheet with one register: title, purpose, header, an example row and rows to fill. */
export function registerSheet(
  declaration: RegisterDeclaration,
  setting: TemplateSetting,
): SheetDefinition {
  const fields = templateFields(declaration);
  const calculates =
    declaration.kind === 'risk-register' && setting.names.has(SCALE_NAMES.levelFrom);
  const bottom = lastDrawnRow(calculates, setting.rows?.length ?? 0);
  const width = fields.reduce((sum, field) => sum + field.width, 0);
  const pages = Math.max(1, Math.round(width / PAGE_CHARACTERS));
  // A title in a column that is repeated on every page would be cut off there.
  const titleColumn = pages > 1 ? 2 : 1;
  return {
    name: setting.name ?? templateSheetName(declaration),
    grid: gridOf(declaration, setting, calculates, titleColumn),
    styles: stylesOf(fields, bottom, hasExample(declaration, setting), titleColumn),
    columnWidths: new Map(fields.map((field, index) => [index + 1, field.width])),
    rowHeights: new Map([
      [TITLE_ROW, 30],
      [PURPOSE_ROW, 18],
      [HEADER_ROW, linesOf(fields, ({ title }) => title) * LINE_HEIGHT + 8],
      ...(setting.rows?.map((row, down) => rowHeight(fields, row, down)) ?? [
        exampleHeight(declaration),
      ]),
    ]),
    merges: [],
    freeze: { rows: HEADER_ROW, columns: 1 },
    filter: { top: HEADER_ROW, bottom, left: 1, right: fields.length },
    validations: templateChecks(declaration, setting.names),
    conditionalFormats: calculates ? riskFormats(declaration, DEFAULT_LEVELS) : [],
    charts: [],
    pageSetup: {
      landscape: true,
      fitToWidth: pages,
      repeatRows: { first: HEADER_ROW, last: HEADER_ROW },
      ...(pages > 1 ? { repeatColumns: { first: 1, last: 1 } } : {}),
      footer: `&L${declaration.title}&RPage &P of &N`,
    },
    tabColour: PALETTE.heading,
    showGridLines: false,
  };
}

/** What the name of a register's range refers to: its header and all rows that may be filled. */
export function registerReference(
  declaration: RegisterDeclaration,
  sheet = templateSheetName(declaration),
): string {
  const right = templateFields(declaration).length;
  const area = { top: HEADER_ROW, left: 1, bottom: LAST_CHECKED_ROW, right };
  return `${quoteSheetName(sheet)}!${formatAbsoluteArea(area)}`;
}

function gridOf(
  declaration: RegisterDeclaration,
  { dateSystem, rows }: TemplateSetting,
  calculates: boolean,
  titleColumn: number,
): CellGrid {
  const builder = new GridBuilder();
  builder.set(TITLE_ROW, titleColumn, textCell(declaration.title));
  builder.set(
    PURPOSE_ROW,
    titleColumn,
    textCell(`${declaration.purpose} ISO/IEC 27001:2022, ${declaration.clause}.`),
  );
  templateFields(declaration).forEach((field, index) => {
    const column = index + 1;
    builder.set(HEADER_ROW, column, textCell(field.title));
    if (!rows) builder.set(EXAMPLE_ROW, column, exampleCell(declaration, field, dateSystem));
    rows?.forEach((row, down) => {
      builder.set(EXAMPLE_ROW + down, column, row[field.id] ?? EMPTY);
    });
  });
  if (calculates) setRiskFormulas(declaration, builder);
  return builder.build();
}

function exampleCell(
  { example = {} }: RegisterDeclaration,
  { id, content }: FieldDeclaration,
  dateSystem: DateSystem,
): Cell {
  const written = example[id] ?? '';
  if (typeof written === 'number') return numberCell(written);
  const date = content === 'date' ? parseCalendarDate(written) : undefined;
  return date ? dateCell(serialFromDate(date, dateSystem)) : textCell(written);
}

function stylesOf(
  fields: readonly FieldDeclaration[],
  bottom: number,
  withExample: boolean,
  titleColumn: number,
): SheetDefinition['styles'] {
  const row = (number: number, left: number, right: number) => ({
    top: number,
    bottom: number,
    left,
    right,
  });
  return [
    { area: row(TITLE_ROW, titleColumn, titleColumn), style: TITLE_STYLE },
    { area: row(PURPOSE_ROW, titleColumn, titleColumn), style: SUBTITLE_STYLE },
    { area: row(HEADER_ROW, 1, fields.length), style: HEADER_STYLE },
    ...fields.flatMap(({ content }, index) => {
      const area = { top: EXAMPLE_ROW, bottom, left: index + 1, right: index + 1 };
      const extra = CONTENT_STYLES[content] ?? {};
      const body = { area, style: { ...BODY_STYLE, ...extra } };
      const first = { ...area, bottom: EXAMPLE_ROW };
      return withExample ? [body, { area: first, style: { ...EXAMPLE_STYLE, ...extra } }] : [body];
    }),
  ];
}

function hasExample({ example }: RegisterDeclaration, { rows }: TemplateSetting): boolean {
  return rows === undefined && example !== undefined;
}

const CONTENT_STYLES: Readonly<Partial<Record<FieldDeclaration['content'], CellStyle>>> = {
  date: { numberFormat: 'yyyy-mm-dd', horizontal: 'left' },
  rating: { horizontal: 'center' },
  score: { horizontal: 'center' },
  level: { horizontal: 'center' },
};

/** The height of a given row, 0-based from the first one. */
function rowHeight(
  fields: readonly FieldDeclaration[],
  row: NewRow,
  down: number,
): [row: number, points: number] {
  const lines = linesOf(fields, ({ id }) => {
    const cell = row[id];
    return cell?.kind === 'text' ? cell.text : '';
  });
  return [EXAMPLE_ROW + down, lines * LINE_HEIGHT + 2];
}

function exampleHeight(declaration: RegisterDeclaration): [row: number, points: number] {
  const { example = {} } = declaration;
  const lines = linesOf(templateFields(declaration), ({ id }) => String(example[id] ?? ''));
  return [EXAMPLE_ROW, lines * LINE_HEIGHT + 2];
}

/** How many lines the longest of the texts needs in its column. */
function linesOf(
  fields: readonly FieldDeclaration[],
  textOf: (field: FieldDeclaration) => string,
): number {
  return Math.max(1, ...fields.map((field) => wrappedLines(textOf(field), field.width - 2)));
}
