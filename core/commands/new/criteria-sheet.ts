import { fieldId, type RegisterDeclaration } from '../../registers/declaration.ts';
import { RISK_CRITERIA } from '../../registers/declarations/risk-criteria.ts';
import { fieldOf } from '../../registers/registers.ts';
import { type Area, formatAbsoluteArea, quoteSheetName } from '../../workbook/address.ts';
import { numberCell, textCell } from '../../workbook/cell.ts';
import { GridBuilder } from '../../workbook/grid.ts';
import type { PlacedValidation } from '../../workbook/sheet-features.ts';
import type { SheetDefinition } from '../../workbook/snapshot.ts';
import type { CellStyle } from '../../workbook/style.ts';
import {
  BODY_STYLE,
  HEADER_STYLE,
  INPUT_STYLE,
  PALETTE,
  SUBTITLE_STYLE,
  TITLE_STYLE,
} from '../look.ts';
import {
  DEFAULT_ACCEPTANCE,
  DEFAULT_CONSEQUENCES,
  DEFAULT_LEVELS,
  DEFAULT_LIKELIHOODS,
  type DefaultStep,
} from '../template/default-criteria.ts';
import { SCALE_NAMES } from '../template/named-lists.ts';
import { templateSheetName } from '../template/template-layout.ts';
import { MATRIX_COLUMNS, MATRIX_SIDES, matrixCells, matrixFormats } from './criteria-matrix.ts';
import { type PlacedCell, placed } from './placed-cell.ts';

const LIKELIHOOD_ROW = 4;
const CONSEQUENCE_ROW = LIKELIHOOD_ROW + DEFAULT_LIKELIHOODS.length + 3;
const LEVEL_ROW = CONSEQUENCE_ROW + DEFAULT_CONSEQUENCES.length + 3;
/** Beside the levels, so that the sentence is no row of theirs. */
const ACCEPTANCE_AREA: Area = { ...MATRIX_SIDES, top: LEVEL_ROW + 1, bottom: LEVEL_ROW + 3 };
const WIDTHS = [12, 18, 46, 26, 13];
const LINE_HEIGHT = 18;
const TALL_ROW = 24;

const SECTION_STYLE: CellStyle = { bold: true, fontSize: 13, fontColour: PALETTE.heading };
const TEXT: CellStyle = { ...BODY_STYLE, vertical: 'center' };
const CENTRED: CellStyle = { ...TEXT, horizontal: 'center' };

/** The names that other sheets use for the scales and levels: name, and what it refers to. */
export function criteriaNames(): readonly (readonly [string, string])[] {
  const reference = (row: number, count: number, column: number) =>
    `${quoteSheetName(templateSheetName(RISK_CRITERIA))}!${formatAbsoluteArea(below(row, count, column))}`;
  const { likelihood, consequence, levelFrom, levelName } = SCALE_NAMES;
  return [
    [likelihood, reference(LIKELIHOOD_ROW, DEFAULT_LIKELIHOODS.length, 1)],
    [consequence, reference(CONSEQUENCE_ROW, DEFAULT_CONSEQUENCES.length, 1)],
    [levelFrom, reference(LEVEL_ROW, DEFAULT_LEVELS.length, 1)],
    [levelName, reference(LEVEL_ROW, DEFAULT_LEVELS.length, 2)],
  ];
}

/** A sheet with risk criteria to start from: two scales, levels, matrix and acceptance. */
export function criteriaSheet(): SheetDefinition {
  const cells = allCells();
  const grid = new GridBuilder();
  for (const { row, column, cell } of cells) grid.set(row, column, cell);
  const widths = [...WIDTHS, ...MATRIX_COLUMNS];
  return {
    name: templateSheetName(RISK_CRITERIA),
    grid: grid.build(),
    styles: [
      ...cells.map(({ row, column, style }) => ({
        area: { top: row, bottom: row, left: column, right: column },
        style,
      })),
      { area: ACCEPTANCE_AREA, style: { ...INPUT_STYLE, wrap: true, vertical: 'center' } },
    ],
    columnWidths: new Map(widths.map((width, index) => [index + 1, width])),
    rowHeights: rowHeights(),
    merges: [ACCEPTANCE_AREA],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    validations: [acceptableCheck()],
    conditionalFormats: matrixFormats(LIKELIHOOD_ROW, levelCells()),
    charts: [],
    pageSetup: { landscape: true, fitToWidth: 1, footer: '&LRisk criteria&RPage &P of &N' },
    tabColour: PALETTE.heading,
    showGridLines: false,
  };
}

function allCells(): readonly PlacedCell[] {
  const purpose = `How risks are measured and compared (ISO/IEC 27001:2022, ${RISK_CRITERIA.clause}). A proposal: change the words, sums and limits until they are yours.`;
  return [
    placed(1, 1, textCell('Risk criteria'), TITLE_STYLE),
    placed(2, 1, textCell(purpose), SUBTITLE_STYLE),
    ...scaleCells(LIKELIHOOD_ROW, 'Likelihood', 'frequency', DEFAULT_LIKELIHOODS),
    ...scaleCells(CONSEQUENCE_ROW, 'Consequence', 'money', DEFAULT_CONSEQUENCES),
    ...levelTable(),
    ...acceptanceCells(),
    ...matrixCells(LIKELIHOOD_ROW),
  ];
}

function scaleCells(
  row: number,
  title: string,
  measure: 'frequency' | 'money',
  steps: readonly DefaultStep[],
): readonly PlacedCell[] {
  return [
    placed(row, 1, textCell(title), SECTION_STYLE),
    ...headerCells(row + 1, ['value', 'label', 'meaning', measure]),
    ...steps.flatMap((step, index) => {
      const at = row + 2 + index;
      return [
        placed(at, 1, numberCell(step.value), CENTRED),
        placed(at, 2, textCell(step.label), TEXT),
        placed(at, 3, textCell(step.meaning), TEXT),
        placed(at, 4, textCell(step.measure), TEXT),
      ];
    }),
  ];
}

function levelTable(): readonly PlacedCell[] {
  return [
    placed(LEVEL_ROW, 1, textCell('Levels of risk'), SECTION_STYLE),
    ...headerCells(LEVEL_ROW + 1, ['minimum', 'label', 'action', 'priority', 'acceptable']),
    ...DEFAULT_LEVELS.flatMap((level, index) => {
      const at = LEVEL_ROW + 2 + index;
      return [
        placed(at, 1, numberCell(level.minimum), CENTRED),
        placed(at, 2, textCell(level.label), TEXT),
        placed(at, 3, textCell(level.action), TEXT),
        placed(at, 4, textCell(level.priority), TEXT),
        placed(at, 5, textCell(level.acceptable), CENTRED),
      ];
    }),
  ];
}

function acceptanceCells(): readonly PlacedCell[] {
  const { left } = MATRIX_SIDES;
  return [
    placed(LEVEL_ROW, left, textCell('Risk acceptance'), SECTION_STYLE),
    placed(LEVEL_ROW + 1, left, textCell(DEFAULT_ACCEPTANCE), INPUT_STYLE),
  ];
}

function headerCells(row: number, fields: readonly string[]): readonly PlacedCell[] {
  return fields.map((field, index) =>
    placed(row, index + 1, textCell(titleOf(RISK_CRITERIA, field)), HEADER_STYLE),
  );
}

function titleOf(declaration: RegisterDeclaration, field: string): string {
  const declared = fieldOf(declaration, fieldId(field));
  if (!declared) throw new Error(`no such field: ${field}`);
  return declared.title;
}

function rowHeights(): ReadonlyMap<number, number> {
  const last = LEVEL_ROW + 1 + DEFAULT_LEVELS.length;
  const heights = new Map<number, number>([[1, 30]]);
  for (let row = 2; row <= last; row++) heights.set(row, LINE_HEIGHT);
  for (const [row, count] of [
    [LIKELIHOOD_ROW, DEFAULT_LIKELIHOODS.length],
    [CONSEQUENCE_ROW, DEFAULT_CONSEQUENCES.length],
    [LEVEL_ROW, DEFAULT_LEVELS.length],
  ] as const) {
    heights.set(row, 24);
    for (let step = 0; step < count; step++) heights.set(row + 2 + step, TALL_ROW);
  }
  return heights;
}

function acceptableCheck(): PlacedValidation {
  const values = ['Yes', 'No'];
  return {
    areas: [below(LEVEL_ROW, DEFAULT_LEVELS.length, 5)],
    validation: { rule: { kind: 'list', values }, strict: false },
  };
}

/** The absolute references of the cells with the lowest score of each level, lowest first. */
function levelCells(): readonly string[] {
  return DEFAULT_LEVELS.map((_, index) => `$A$${LEVEL_ROW + 2 + index}`);
}

/** The cells of a table below its title and header. */
function below(row: number, count: number, column: number): Area {
  return { top: row + 2, bottom: row + 1 + count, left: column, right: column };
}
