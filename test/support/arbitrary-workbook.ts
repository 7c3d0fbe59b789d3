import fc from 'fast-check';
import { type Area, type SheetName, sheetName } from '../../core/workbook/address.ts';
import { sheetFromDefinition } from '../../core/workbook/apply-sheet.ts';
import {
  booleanCell,
  type Cell,
  dateCell,
  EMPTY,
  errorCell,
  formulaCell,
  numberCell,
  textCell,
} from '../../core/workbook/cell.ts';
import { type CellGrid, GridBuilder } from '../../core/workbook/grid.ts';
import type {
  ConditionalFormat,
  DataValidation,
  Freeze,
} from '../../core/workbook/sheet-features.ts';
import type { SheetDefinition, Snapshot } from '../../core/workbook/snapshot.ts';
import { colour } from '../../core/workbook/style.ts';

/** Rows and columns are few, so that generated changes often meet the same places. */
export const ROWS = 12;
export const COLUMNS = 6;

const SHEET_NAMES = ['Risks', "Owner's SoA", 'Maßnahmen 2026', 'Лист1'].map(sheetName);
const RED = colour('C00000');

/** Texts that hosts tend to damage, beside any others. */
const text = fc.oneof(
  fc.constantFrom('=1+1', '+49 30', '-5', '@home', '\tindented', ' spaced ', '007', 'TRUE', '#N/A'),
  fc.constantFrom('two\nlines', '<b>&amp;</b>', '_x000D_', "'quoted", '2026-01-31', '1e5', '🔒'),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }),
);

const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom(0.1, 1 / 3, 1e21, 1e-9, -2.5, 8.2),
);

const formula = fc.constantFrom('A1+1', 'SUM(A1:B3)', 'IF(A1="x",B2*C2,"")');

export const arbitraryCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: text.map(textCell) },
  { weight: 3, arbitrary: number.map(numberCell) },
  fc.boolean().map(booleanCell),
  fc.integer({ min: 1, max: 60_000 }).map(dateCell),
  fc.constantFrom('#N/A', '#REF!', '#DIV/0!').map(errorCell),
  formula.map((source) => formulaCell(source)),
  fc.constant(EMPTY),
);

export const arbitraryGrid: fc.Arbitrary<CellGrid> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: ROWS }),
      fc.integer({ min: 1, max: COLUMNS }),
      arbitraryCell,
    ),
    {
      maxLength: 25,
    },
  )
  .map((cells) => {
    const builder = new GridBuilder();
    for (const [row, column, cell] of cells) builder.set(row, column, cell);
    return builder.build();
  });

/** An area of at least `cells` cells. */
export function arbitraryArea(cells = 1): fc.Arbitrary<Area> {
  const span = (last: number) =>
    fc.tuple(fc.integer({ min: 1, max: last }), fc.integer({ min: 1, max: last }));
  return fc
    .tuple(span(ROWS), span(COLUMNS))
    .map(([rows, columns]) => ({
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    }))
    .filter(({ top, bottom, left, right }) => (bottom - top + 1) * (right - left + 1) >= cells);
}

export const arbitraryValidation: fc.Arbitrary<DataValidation> = fc.constantFrom<DataValidation[]>(
  { rule: { kind: 'list', values: ['Open', 'Closed'] }, strict: true },
  { rule: { kind: 'list-from', formula: '$F$1:$F$3' }, strict: false },
  { rule: { kind: 'whole-number', minimum: 1, maximum: 5 }, strict: true, prompt: '1 to 5' },
  { rule: { kind: 'date' }, strict: false },
);

export const arbitraryConditionalFormat: fc.Arbitrary<ConditionalFormat> = fc.record({
  area: arbitraryArea(),
  rule: fc.constantFrom<ConditionalFormat['rule'][]>(
    { kind: 'expression', formula: '$A1="High"' },
    { kind: 'cell', operator: 'between', operands: ['1', '5'] },
    { kind: 'cell', operator: 'lessThan', operands: ['3'] },
  ),
  style: fc.constantFrom<ConditionalFormat['style'][]>({ fill: RED }, { bold: true }),
});

export const arbitraryFreeze: fc.Arbitrary<Freeze> = fc.record({
  rows: fc.integer({ min: 0, max: 3 }),
  columns: fc.integer({ min: 0, max: 2 }),
});

const merges = arbitraryArea(2).map((area) => [area]);

const validations = fc
  .option(fc.record({ area: arbitraryArea(), validation: arbitraryValidation }), { nil: undefined })
  .map((placed) => (placed ? [{ areas: [placed.area], validation: placed.validation }] : []));

export const arbitraryWidth = fc.integer({ min: 4, max: 60 });

const definitionOf = (name: SheetName): fc.Arbitrary<SheetDefinition> =>
  fc.record({
    name: fc.constant(name),
    grid: arbitraryGrid,
    styles: fc.constant([]),
    columnWidths: fc
      .dictionary(fc.constantFrom('1', '3', '4'), arbitraryWidth)
      .map((widths) => new Map(Object.entries(widths).map(([key, width]) => [Number(key), width]))),
    rowHeights: fc.constant(new Map<number, number>()),
    merges: fc.oneof(fc.constant([]), merges),
    freeze: arbitraryFreeze,
    filter: fc.option(arbitraryArea(2)),
    validations,
    conditionalFormats: fc.array(arbitraryConditionalFormat, { maxLength: 2 }),
    charts: fc.constant([]),
    pageSetup: fc.constant({ landscape: true, fitToWidth: 1 }),
    showGridLines: fc.boolean(),
  });

/** A sheet that may be made anywhere: its name is none of the generated workbooks'. */
export const arbitraryNewSheet: fc.Arbitrary<SheetDefinition> = definitionOf(sheetName('Summary'));

/** One to four sheets with everything that can be made on a new sheet. */
export const arbitrarySheets: fc.Arbitrary<readonly SheetDefinition[]> = fc
  .subarray(SHEET_NAMES, { minLength: 1 })
  .chain((names) => fc.tuple(...names.map(definitionOf)));

export const arbitrarySnapshot: fc.Arbitrary<Snapshot> = fc.record({
  dateSystem: fc.constantFrom(1900 as const, 1904 as const),
  sheets: arbitrarySheets.map((sheets) => sheets.map(sheetFromDefinition)),
  names: fc.constantFrom(new Map<string, string>(), new Map([['Scale', "'Lists'!$A$1:$A$5"]])),
  settings: fc.constantFrom(new Map<string, string>(), new Map([['mapping', '{"a": 1}']])),
});
