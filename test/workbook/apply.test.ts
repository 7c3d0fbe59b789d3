import { describe, expect, test } from 'vitest';
import { message } from '../../core/messages/message.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { sheetName } from '../../core/workbook/address.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { EMPTY, formulaCell, numberCell, textCell } from '../../core/workbook/cell.ts';
import type { CellChange, Change } from '../../core/workbook/change.ts';
import { cellAt, gridFromRows } from '../../core/workbook/grid.ts';
import type { DataValidation } from '../../core/workbook/sheet-features.ts';
import { emptySheet, type SheetDefinition, type Snapshot } from '../../core/workbook/snapshot.ts';

const RISKS = sheetName('Risks');
const LIST: DataValidation = { rule: { kind: 'list', values: ['Yes', 'No'] }, strict: true };
const FROM_1_TO_5: DataValidation = {
  rule: { kind: 'whole-number', minimum: 1, maximum: 5 },
  strict: true,
};
const AREA = { top: 2, left: 2, bottom: 9, right: 2 };
const PART = { top: 4, left: 2, bottom: 5, right: 2 };
const TABLE = { name: 'Risks1', area: AREA, columns: ['Likelihood'], totalsRows: 0 };
const NEW_SHEET: SheetDefinition = {
  name: sheetName('Summary'),
  grid: gridFromRows([[textCell('Summary')]]),
  styles: [],
  columnWidths: new Map([[1, 30]]),
  rowHeights: new Map(),
  merges: [],
  freeze: { rows: 1, columns: 0 },
  filter: null,
  validations: [],
  conditionalFormats: [],
  charts: [],
  pageSetup: { landscape: false, fitToWidth: 1 },
  showGridLines: false,
};

const SNAPSHOT: Snapshot = {
  dateSystem: 1900,
  names: new Map([['Scale', "'Risks'!$A$1"]]),
  settings: new Map([['mapping', 'none']]),
  sheets: [
    {
      ...emptySheet(RISKS),
      grid: gridFromRows([
        [textCell('Risk'), textCell('Likelihood')],
        [textCell('Fire'), numberCell(3)],
      ]),
      validations: [{ areas: [AREA], validation: LIST }],
      tables: [TABLE],
      chartNames: ['Heat map'],
      columnWidths: new Map([[1, 12]]),
      filter: AREA,
    },
    emptySheet(sheetName('SoA')),
  ],
};

const cell = (
  row: number,
  column: number,
  before: CellChange['before'],
  after = EMPTY,
): Change => ({
  kind: 'cells',
  sheet: RISKS,
  cells: [{ row, column, before, after }],
});

function outcomeOf(...changes: readonly Change[]) {
  return applyChanges(SNAPSHOT, { changes });
}

function problemsOf(...changes: readonly Change[]): readonly string[] {
  const outcome = outcomeOf(...changes);
  if (outcome.kind === 'applied') return [];
  return outcome.places.map(({ sheet, cell: place, what }) =>
    [sheet, place, inEnglish(what)].filter((part) => part !== undefined).join(' | '),
  );
}

describe('a change that expects something else', () => {
  test.each<[string, Change, string]>([
    ['cell', cell(2, 2, numberCell(4)), 'Risks | B2 | the cell holds something else'],
    ['empty cell', cell(2, 2, EMPTY), 'Risks | B2 | the cell holds something else'],
    [
      'formula',
      cell(2, 2, formulaCell('1+2', numberCell(3))),
      'Risks | B2 | the cell holds something else',
    ],
    [
      'sheet of a cell',
      { kind: 'cells', sheet: sheetName('Lists'), cells: [] },
      'Lists | the sheet is gone',
    ],
    [
      'name',
      { kind: 'name', name: 'Scale', before: null, after: 'x' },
      'the name Scale means something else',
    ],
    [
      'validation of a free area',
      { kind: 'validation', sheet: RISKS, area: PART, before: null, after: LIST },
      'Risks | B4:B5 has another validation',
    ],
    [
      'validation',
      { kind: 'validation', sheet: RISKS, area: PART, before: FROM_1_TO_5, after: LIST },
      'Risks | B4:B5 has another validation',
    ],
    [
      'validation that reaches less far',
      {
        kind: 'validation',
        sheet: RISKS,
        area: { ...AREA, bottom: 10 },
        before: LIST,
        after: null,
      },
      'Risks | B2:B10 has another validation',
    ],
    [
      'conditional format',
      {
        kind: 'conditional-format',
        sheet: RISKS,
        before: { area: AREA, rule: { kind: 'expression', formula: 'TRUE' }, style: {} },
        after: null,
      },
      'Risks | a conditional format is gone',
    ],
    [
      'width',
      { kind: 'column-width', sheet: RISKS, column: 28, before: 3, after: null },
      'Risks | column AB has another width',
    ],
    [
      'freeze',
      { kind: 'freeze', sheet: RISKS, before: { rows: 1, columns: 0 }, after: null },
      'Risks | other rows or columns are frozen',
    ],
    [
      'filter',
      { kind: 'filter', sheet: RISKS, before: null, after: AREA },
      'Risks | the filter is another one',
    ],
    [
      'table',
      { kind: 'table', sheet: RISKS, name: 'Risks1', before: null, after: TABLE },
      'Risks | the table Risks1 is another one',
    ],
    [
      'setting',
      { kind: 'setting', key: 'mapping', before: null, after: 'a' },
      'the setting mapping says something else',
    ],
    [
      'protection',
      { kind: 'protection', sheet: RISKS, before: { password: false }, after: null },
      'Risks | the protection is another one',
    ],
    [
      'new sheet, whatever the case of its name',
      {
        kind: 'sheet',
        sheet: sheetName('RISKS'),
        index: 0,
        before: null,
        after: { ...NEW_SHEET, name: sheetName('RISKS') },
      },
      'RISKS | a sheet of this name is there',
    ],
    [
      'sheet that goes',
      { kind: 'sheet', sheet: NEW_SHEET.name, index: 2, before: NEW_SHEET, after: null },
      'Summary | the sheet is gone',
    ],
    [
      'sheet that goes with content',
      {
        kind: 'sheet',
        sheet: RISKS,
        index: 0,
        before: { ...NEW_SHEET, name: RISKS },
        after: null,
      },
      'Risks | the sheet was edited',
    ],
  ])('%s', (_name, change, problem) => {
    expect(problemsOf(change)).toEqual([problem]);
  });

  test('is named together with all others, and nothing is applied', () => {
    const outcome = outcomeOf(
      cell(1, 1, textCell('Risk'), textCell('Hazard')),
      cell(2, 1, textCell('Flood')),
      cell(2, 2, numberCell(4)),
    );
    expect(outcome).toEqual({
      kind: 'stale',
      places: [
        {
          sheet: RISKS,
          cell: 'A2',
          expected: textCell('Flood'),
          found: textCell('Fire'),
          what: message('stale.cell'),
        },
        expect.objectContaining({ cell: 'B2', found: numberCell(3) }),
      ],
    });
  });
});

describe('a change that fits', () => {
  test('sees what the changes before it made', () => {
    const outcome = outcomeOf(
      cell(2, 2, numberCell(3), numberCell(4)),
      cell(2, 2, numberCell(4), numberCell(5)),
    );
    expect(
      outcome.kind === 'applied' && cellAt(outcome.snapshot.sheets[0]!.grid, { row: 2, column: 2 }),
    ).toEqual(numberCell(5));
  });

  test('leaves the rest of a validation around the area that it changes', () => {
    const outcome = outcomeOf({
      kind: 'validation',
      sheet: RISKS,
      area: PART,
      before: LIST,
      after: FROM_1_TO_5,
    });
    expect(outcome.kind === 'applied' && outcome.snapshot.sheets[0]!.validations).toEqual([
      {
        areas: [
          { ...AREA, bottom: 3 },
          { ...AREA, top: 6 },
        ],
        validation: LIST,
      },
      { areas: [PART], validation: FROM_1_TO_5 },
    ]);
  });

  test('puts a new sheet among the tabs where it says', () => {
    const outcome = outcomeOf({
      kind: 'sheet',
      sheet: NEW_SHEET.name,
      index: 1,
      before: null,
      after: NEW_SHEET,
    });
    expect(outcome.kind === 'applied' && outcome.snapshot.sheets.map(({ name }) => name)).toEqual([
      'Risks',
      'Summary',
      'SoA',
    ]);
  });

  test('shares what it does not touch', () => {
    const outcome = outcomeOf(cell(2, 2, numberCell(3), numberCell(4)));
    expect(outcome.kind === 'applied' && outcome.snapshot.sheets[1]).toBe(SNAPSHOT.sheets[1]);
  });

  test('takes a formula for the same whatever value it last had', () => {
    const withFormula: Snapshot = {
      ...SNAPSHOT,
      sheets: [{ ...emptySheet(RISKS), grid: gridFromRows([[formulaCell('1+2', numberCell(3))]]) }],
    };
    const change = cell(1, 1, formulaCell('1+2'));
    expect(applyChanges(withFormula, { changes: [change] }).kind).toBe('applied');
  });

  test.each<[string, Change]>([
    ['chart', { kind: 'chart', sheet: RISKS, name: 'Heat map', before: null, after: null }],
  ])('a %s that is there is not expected to be absent', (_name, change) => {
    expect(problemsOf(change)).toEqual(['Risks | a chart Heat map is there']);
  });
});
