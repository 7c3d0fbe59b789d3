import { type Area, type SheetName, sheetName } from '../../core/workbook/address.ts';
import {
  booleanCell,
  type Cell,
  dateCell,
  errorCell,
  formulaCell,
  numberCell,
  textCell,
} from '../../core/workbook/cell.ts';
import type { Change } from '../../core/workbook/change.ts';
import { gridFromRows } from '../../core/workbook/grid.ts';
import type {
  ChartDefinition,
  ConditionalFormat,
  DataValidation,
} from '../../core/workbook/sheet-features.ts';
import type { SheetDefinition } from '../../core/workbook/snapshot.ts';
import { colour } from '../../core/workbook/style.ts';

export const RISKS = sheetName('Risks');
export const SOA = sheetName('SoA');
const HEADER = [textCell('Id'), textCell('Risk'), textCell('Likelihood'), textCell('Score')];
const COLUMN: Area = { top: 2, left: 3, bottom: 9, right: 3 };
export const CHANGED = { row: 2, column: 3 };

const YES_OR_NO: DataValidation = { rule: { kind: 'list', values: ['Yes', 'No'] }, strict: true };
const FROM_1_TO_5: DataValidation = {
  rule: { kind: 'whole-number', minimum: 1, maximum: 5 },
  strict: true,
  prompt: '1 to 5',
};
const HIGH_IS_RED: ConditionalFormat = {
  area: COLUMN,
  rule: { kind: 'cell', operator: 'greaterThanOrEqual', operands: ['4'] },
  style: { fill: colour('C00000'), fontColour: colour('FFFFFF'), bold: true },
};
const CHART: ChartDefinition = {
  name: 'Risks by likelihood',
  type: 'column',
  title: 'Risks by likelihood',
  over: { top: 2, left: 6, bottom: 16, right: 12 },
  categories: "'Risks'!$B$2:$B$3",
  series: [{ name: 'Likelihood', values: "'Risks'!$C$2:$C$3" }],
  showLegend: false,
};

/** Texts that a careless host reads as formulas, numbers, dates or markup. */
export const DELICATE_TEXTS: readonly string[] = [
  '=1+1',
  '=HYPERLINK("https://example.org")',
  '+49 30 1234',
  '-5',
  '@SUM(A1)',
  '\tindented',
  '\rreturned',
  "'quoted",
  '007',
  '8.20',
  '5.10',
  '1e5',
  'TRUE',
  '#N/A',
  '2026-01-31',
  ' spaced  twice ',
  'two\nlines',
  '<b>bold</b> & "quoted"',
  '_x000D_',
  '🔒 Zugriff – geprüft',
  '__proto__',
  'x'.repeat(32_767),
];

/** A cell of every kind. */
export const EVERY_KIND: readonly Cell[] = [
  textCell('text'),
  numberCell(0),
  numberCell(-0.1),
  numberCell(1 / 3),
  numberCell(1e21),
  booleanCell(true),
  booleanCell(false),
  dateCell(46_000),
  dateCell(46_000.5),
  errorCell('#DIV/0!'),
  formulaCell('C2*2'),
];

/** A plain sheet of these rows. */
export function definition(name: SheetName, rows: readonly (readonly Cell[])[]): SheetDefinition {
  return {
    name,
    grid: gridFromRows(rows),
    styles: [],
    columnWidths: new Map([[2, 40]]),
    rowHeights: new Map(),
    merges: [],
    freeze: { rows: 1, columns: 0 },
    filter: null,
    validations: [],
    conditionalFormats: [],
    charts: [],
    pageSetup: { landscape: true, fitToWidth: 1 },
    showGridLines: true,
  };
}

export const RISKS_SHEET = definition(RISKS, [
  HEADER,
  [textCell('R1'), textCell('Fire'), numberCell(3), formulaCell('C2*2')],
  [textCell('R2'), textCell('Theft'), numberCell(2), formulaCell('C3*2')],
]);
export const SOA_SHEET = definition(SOA, [[textCell('Control')], [textCell('A.5.1')]]);

/** The sheet comes at a 0-based place among the tabs. */
export function newSheet(after: SheetDefinition, index: number): Change {
  return { kind: 'sheet', sheet: after.name, index, before: null, after };
}

/** One cell changes, by default the likelihood of the first risk. */
export function cellChange(before: Cell, after: Cell, sheet = RISKS, place = CHANGED): Change {
  return { kind: 'cells', sheet, cells: [{ ...place, before, after }] };
}

export const LOCK: Change = {
  kind: 'protection',
  sheet: RISKS,
  before: null,
  after: { password: false },
};

/** Changes of a feature on the sheet of risks, one after the other. */
export const FEATURE_CHANGES: readonly (readonly [name: string, ...changes: Change[]])[] = [
  [
    'a validation',
    { kind: 'validation', sheet: RISKS, area: COLUMN, before: null, after: YES_OR_NO },
  ],
  [
    'a validation of a part of the cells of another one',
    { kind: 'validation', sheet: RISKS, area: COLUMN, before: null, after: YES_OR_NO },
    {
      kind: 'validation',
      sheet: RISKS,
      area: { ...COLUMN, top: 4, bottom: 5 },
      before: YES_OR_NO,
      after: FROM_1_TO_5,
    },
  ],
  [
    'a conditional format',
    { kind: 'conditional-format', sheet: RISKS, before: null, after: HIGH_IS_RED },
  ],
  [
    'a conditional format that takes the place of another one',
    { kind: 'conditional-format', sheet: RISKS, before: null, after: HIGH_IS_RED },
    {
      kind: 'conditional-format',
      sheet: RISKS,
      before: HIGH_IS_RED,
      after: { ...HIGH_IS_RED, rule: { kind: 'expression', formula: '$C2>3' } },
    },
  ],
  ['a column width', { kind: 'column-width', sheet: RISKS, column: 2, before: 40, after: 25 }],
  ['no column width', { kind: 'column-width', sheet: RISKS, column: 2, before: 40, after: null }],
  [
    'a freeze',
    {
      kind: 'freeze',
      sheet: RISKS,
      before: { rows: 1, columns: 0 },
      after: { rows: 1, columns: 2 },
    },
  ],
  ['no freeze', { kind: 'freeze', sheet: RISKS, before: { rows: 1, columns: 0 }, after: null }],
  [
    'a filter',
    {
      kind: 'filter',
      sheet: RISKS,
      before: null,
      after: { top: 1, left: 1, bottom: 3, right: 4 },
    },
  ],
  ['a setting', { kind: 'setting', key: 'mapping', before: null, after: '["<a> & b"]' }],
  [
    'a setting that becomes another one and goes',
    { kind: 'setting', key: 'mapping', before: null, after: '1' },
    { kind: 'setting', key: 'method', before: null, after: '2' },
    { kind: 'setting', key: 'mapping', before: '1', after: null },
  ],
  ['a name', { kind: 'name', name: 'Likelihoods', before: null, after: "'Risks'!$C$2:$C$3" }],
  [
    'a table',
    {
      kind: 'table',
      sheet: RISKS,
      name: 'RiskTable',
      before: null,
      after: {
        name: 'RiskTable',
        area: { top: 1, left: 1, bottom: 3, right: 4 },
        columns: ['Id', 'Risk', 'Likelihood', 'Score'],
        totalsRows: 0,
      },
    },
  ],
  ['a chart', { kind: 'chart', sheet: RISKS, name: CHART.name, before: null, after: CHART }],
  ['a protection', LOCK],
  ['a new sheet', newSheet(definition(sheetName("Owner's view"), [[textCell('View')]]), 1)],
  [
    'a sheet that comes and goes',
    newSheet(definition(sheetName('Draft'), [[textCell('Draft')]]), 0),
    {
      kind: 'sheet',
      sheet: sheetName('Draft'),
      index: 0,
      before: definition(sheetName('Draft'), [[textCell('Draft')]]),
      after: null,
    },
  ],
];
