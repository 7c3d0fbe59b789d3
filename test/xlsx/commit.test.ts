import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { type Area, parseArea, parsePosition, sheetName } from '../../core/workbook/address.ts';
import { type Cell, formulaCell, numberCell, textCell } from '../../core/workbook/cell.ts';
import type { Change } from '../../core/workbook/change.ts';
import { cellAt, gridFromRows } from '../../core/workbook/grid.ts';
import type { ChartDefinition } from '../../core/workbook/sheet-features.ts';
import type { SheetDefinition, Snapshot } from '../../core/workbook/snapshot.ts';
import { colour, type StyleIntent } from '../../core/workbook/style.ts';
import { commitXlsx } from '../../xlsx/commit.ts';
import { childOf, childrenOf, parseTree } from '../../xlsx/edit/parts/tree.ts';
import { fullWorkbook } from '../support/full-workbook.ts';
import {
  expectOnlyChanged,
  expectSameContent,
  expectWholePackage,
  partText,
  snapshotOf,
} from '../support/package-checks.ts';

const RISKS = sheetName('Risks');
const LISTS = sheetName('Lists');
const original = fullWorkbook();
const snapshot = snapshotOf(original);

const SHEET = 'xl/worksheets/sheet1.xml';
const LISTS_PART = 'xl/worksheets/sheet2.xml';
const WORKBOOK = ['xl/workbook.xml'];
const STYLES = 'xl/styles.xml';
const NEW_PART = ['[Content_Types].xml'];

function area(reference: string): Area {
  return parseArea(reference)!;
}

/** A change of cells, what stands there before taken from the fixture. */
function cells(
  sheet: string,
  edits: readonly (readonly [reference: string, after: Cell, look?: StyleIntent])[],
): Change {
  const name = sheetName(sheet);
  const { grid } = snapshot.sheets.find((other) => other.name === name)!;
  return {
    kind: 'cells',
    sheet: name,
    cells: edits.map(([reference, after, look]) => {
      const position = parsePosition(reference)!;
      const before = cellAt(grid, position);
      const style = look ? { style: { before: null, after: look } } : {};
      return { ...position, before, after, ...style };
    }),
  };
}

const CHART: ChartDefinition = {
  name: 'Clausebook scores',
  type: 'bar',
  title: 'Scores',
  over: area('J20:P32'),
  categories: "'Risks'!$A$3:$A$7",
  series: [{ name: 'Score', values: "'Risks'!$E$3:$E$7", colour: colour('C00000') }],
  showLegend: false,
};

const SUMMARY: SheetDefinition = {
  name: sheetName('Summary'),
  grid: gridFromRows([
    [textCell('Level'), textCell('Risks')],
    [textCell('High'), formulaCell('COUNTIF(Risks!E3:E7,">=15")', numberCell(2))],
    [textCell('=Low'), numberCell(3)],
  ]),
  styles: [{ area: area('A1:B1'), style: { bold: true, fill: colour('DDEBF7') } }],
  columnWidths: new Map([[1, 20]]),
  rowHeights: new Map([[1, 24]]),
  merges: [area('A5:B5')],
  freeze: { rows: 1, columns: 0 },
  filter: area('A1:B3'),
  validations: [
    {
      areas: [area('B2:B3')],
      validation: { rule: { kind: 'whole-number', minimum: 0, maximum: 9 }, strict: true },
    },
  ],
  conditionalFormats: [
    {
      area: area('B2:B3'),
      rule: { kind: 'cell', operator: 'greaterThanOrEqual', operands: ['3'] },
      style: { fill: colour('FFC7CE') },
    },
  ],
  charts: [
    {
      ...CHART,
      name: 'Levels',
      type: 'doughnut',
      over: area('D1:H12'),
      categories: "'Summary'!$A$2:$A$3",
      series: [{ name: 'Risks', values: "'Summary'!$B$2:$B$3" }],
    },
  ],
  pageSetup: {
    landscape: true,
    fitToWidth: 1,
    repeatRows: { first: 1, last: 1 },
    footer: '&LClausebook & co&RPage &P',
  },
  tabColour: colour('2F5D8A'),
  showGridLines: false,
};

interface Case {
  readonly what: string;
  readonly changes: readonly Change[];
  /** Parts of the original that may differ after the commit. */
  readonly touched: readonly string[];
  /** How many parts come. */
  readonly added?: number;
  readonly holds?: (now: Snapshot, bytes: Uint8Array) => void;
}

const risksOf = (now: Snapshot) => now.sheets.find(({ name }) => name === RISKS)!;

const CASES: readonly Case[] = [
  {
    what: 'a text in a cell that nothing looks at',
    changes: [cells('Risks', [['A3', textCell('R-1a')]])],
    touched: [SHEET],
  },
  {
    what: 'a number that formulas on two sheets look at',
    changes: [cells('Risks', [['C3', numberCell(5)]])],
    touched: [SHEET, LISTS_PART, ...WORKBOOK],
    holds: (now) => {
      const formula = cellAt(risksOf(now).grid, { row: 3, column: 5 });
      expect(formula).toEqual(formulaCell('C3*D3'));
    },
  },
  {
    what: 'cells in new rows and columns, dates and forced text',
    changes: [
      cells('Risks', [
        ['H4', textCell('-1+1')],
        ['J6', { kind: 'date', serial: 46000 }],
        ['B8', textCell('  two\nlines_x0041_ \u0001 \r ')],
        ['A12', { kind: 'boolean', boolean: false }],
        ['XFD12', { kind: 'error', code: '#N/A' } as Cell],
      ]),
    ],
    touched: [SHEET, STYLES],
  },
  {
    what: 'the master of a shared formula, and the whole row of a follower',
    changes: [
      cells('Risks', [
        ['E3', numberCell(1)],
        ['A5', { kind: 'empty' }],
        ['E5', { kind: 'empty' }],
      ]),
    ],
    touched: [SHEET, LISTS_PART, ...WORKBOOK, 'xl/calcChain.xml'],
    holds: (now, bytes) => {
      expect(cellAt(risksOf(now).grid, { row: 7, column: 5 })).toEqual(
        formulaCell('C7*D7', numberCell(25)),
      );
      const chain = parseTree(partText(bytes, 'xl/calcChain.xml')).children;
      expect(chain.slice(0, 3).map(({ attributes }) => ({ ...attributes }))).toEqual([
        { r: 'E4', i: '3' },
        { r: 'E6' },
        { r: 'E7' },
      ]);
    },
  },
  {
    what: 'looks, described and borrowed, without content',
    changes: [
      cells('Risks', [
        ['A3', textCell('R-1'), { kind: 'like', row: 2, column: 1 }],
        [
          'C3',
          numberCell(3),
          { kind: 'described', style: { fill: colour('FFFF00'), bold: true, wrap: true } },
        ],
      ]),
    ],
    touched: [SHEET, STYLES],
  },
  {
    what: 'cells of a sheet with nothing optional',
    changes: [
      cells('Plain', [
        ['A1', numberCell(7)],
        ['D1', textCell('new')],
        ['C2', formulaCell('A1&"<"', textCell('7<'))],
      ]),
    ],
    touched: ['xl/worksheets/sheet5.xml', ...WORKBOOK],
  },
  {
    what: 'a dropdown on part of a validated area',
    changes: [
      {
        kind: 'validation',
        sheet: RISKS,
        area: area('C4:C6'),
        before: { rule: { kind: 'whole-number', minimum: 1, maximum: 5 }, strict: true },
        after: { rule: { kind: 'list', values: ['1', 'two "2"'] }, strict: false, prompt: 'How?' },
      },
    ],
    touched: [SHEET],
  },
  {
    what: 'a conditional format',
    changes: [
      {
        kind: 'conditional-format',
        sheet: RISKS,
        before: null,
        after: {
          area: area('D3:D7'),
          rule: { kind: 'expression', formula: '$D3>4' },
          style: { fill: colour('C6EFCE'), fontColour: colour('006100'), bold: true },
        },
      },
    ],
    touched: [SHEET, STYLES],
  },
  {
    what: 'a conditional format of the user',
    changes: [
      {
        kind: 'conditional-format',
        sheet: RISKS,
        before: risksOf(snapshot).conditionalFormats[0]!,
        after: null,
      },
    ],
    touched: [SHEET],
  },
  {
    what: 'a column width inside a span',
    changes: [
      { kind: 'column-width', sheet: RISKS, column: 3, before: 14, after: 30.5 },
      { kind: 'column-width', sheet: RISKS, column: 7, before: null, after: 9 },
    ],
    touched: [SHEET],
  },
  {
    what: 'frozen panes on a scrolled view',
    changes: [
      {
        kind: 'freeze',
        sheet: RISKS,
        before: { rows: 0, columns: 0 },
        after: { rows: 2, columns: 1 },
      },
    ],
    touched: [SHEET],
  },
  {
    what: 'a filter',
    changes: [{ kind: 'filter', sheet: RISKS, before: null, after: area('A2:F7') }],
    touched: [SHEET, ...WORKBOOK],
  },
  {
    what: 'a name',
    changes: [{ kind: 'name', name: 'Scores', before: null, after: "'Risks'!$E$3:$E$7" }],
    touched: [...WORKBOOK],
  },
  {
    what: 'a table that grows, with its header cell',
    changes: [
      cells('Lists', [['G1', textCell('Class\nlevel')]]),
      {
        kind: 'table',
        sheet: LISTS,
        name: 'Assets',
        before: snapshot.sheets[1]!.tables[0]!,
        after: {
          name: 'Assets',
          area: area('E1:G4'),
          columns: ['Asset', 'Value', 'Class\nlevel'],
          totalsRows: 0,
        },
      },
    ],
    touched: [LISTS_PART, 'xl/tables/table1.xml', ...WORKBOOK],
  },
  {
    what: 'the header cell of a table',
    changes: [cells('Lists', [['F1', textCell('Worth')]])],
    touched: [LISTS_PART, 'xl/tables/table1.xml'],
    holds: (now) => expect(now.sheets[1]!.tables[0]!.columns).toEqual(['Asset', 'Worth']),
  },
  {
    what: 'a chart beside another one',
    changes: [{ kind: 'chart', sheet: RISKS, name: CHART.name, before: null, after: CHART }],
    touched: ['xl/drawings/drawing1.xml', 'xl/drawings/_rels/drawing1.xml.rels', ...NEW_PART],
    added: 1,
  },
  {
    what: 'a chart on a sheet without drawings',
    changes: [
      {
        kind: 'chart',
        sheet: LISTS,
        name: CHART.name,
        before: null,
        after: { ...CHART, type: 'stacked-column', showLegend: true },
      },
    ],
    touched: [LISTS_PART, 'xl/worksheets/_rels/sheet2.xml.rels', ...NEW_PART],
    added: 3,
  },
  {
    what: 'protection',
    changes: [{ kind: 'protection', sheet: RISKS, before: null, after: { password: false } }],
    touched: [SHEET],
  },
  {
    what: 'a whole sheet before others',
    changes: [{ kind: 'sheet', sheet: SUMMARY.name, before: null, after: SUMMARY, index: 1 }],
    touched: [STYLES, ...WORKBOOK, 'xl/_rels/workbook.xml.rels', ...NEW_PART],
    added: 5,
    holds: (now, bytes) => {
      const sheet = now.sheets[1]!;
      expect(sheet.name).toBe(SUMMARY.name);
      expectGrid(sheet.grid, SUMMARY.grid);
      expect(sheet.filter).toEqual(SUMMARY.filter);
      expect(sheet.freeze).toEqual(SUMMARY.freeze);
      expect(sheet.validations).toEqual(SUMMARY.validations);
      expect(sheet.conditionalFormats).toEqual(SUMMARY.conditionalFormats);
      expect(sheet.chartNames).toEqual(['Levels']);
      expect(tabsOf(bytes)).toEqual({
        tabs: ['Risks', 'Chart tab', 'Summary', 'Lists', 'Pivot', 'Locked', 'Plain'],
        active: 'Lists',
        local: {
          'Risks _xlnm.Print_Titles': 'Risks!$2:$2',
          'Lists Local': 'Lists!$A$1',
          'Summary _xlnm._FilterDatabase': "'Summary'!$A$1:$B$3",
          'Summary _xlnm.Print_Titles': "'Summary'!$1:$1",
        },
      });
    },
  },
];

/** Tabs by name, the active one, and the names that are valid on one tab only. */
function tabsOf(bytes: Uint8Array) {
  const root = parseTree(partText(bytes, 'xl/workbook.xml'));
  const tabs = childrenOf(childOf(root, 'sheets'), 'sheet').map(
    ({ attributes }) => attributes.name,
  );
  const [view] = childrenOf(childOf(root, 'bookViews'), 'workbookView');
  const local = childrenOf(childOf(root, 'definedNames'), 'definedName')
    .filter(({ attributes }) => attributes.localSheetId !== undefined)
    .map(({ attributes, text }) => [
      `${tabs[Number(attributes.localSheetId)]} ${attributes.name}`,
      text,
    ]);
  const active = tabs[Number(view?.attributes.activeTab)];
  return { tabs, active, local: Object.fromEntries(local) };
}

function expectGrid(found: Snapshot['sheets'][number]['grid'], expected: typeof found): void {
  expect([...found]).toEqual([...expected]);
}

describe.each(CASES)('committing $what', ({ changes, touched, added = 0, holds }) => {
  const { outcome, bytes } = commitXlsx(original, { changes });

  test('keeps every part and changes only those that it must', () => {
    expect(outcome.kind).toBe('committed');
    expect(expectOnlyChanged(original, bytes!, touched)).toHaveLength(added);
    expectWholePackage(bytes!);
  });

  test('writes what was planned', () => {
    const now = snapshotOf(bytes!);
    for (const change of changes) {
      if (change.kind !== 'cells') continue;
      const { grid } = now.sheets.find(({ name }) => name === change.sheet)!;
      for (const cell of change.cells) expect(cellAt(grid, cell)).toEqual(cell.after);
    }
    holds?.(now, bytes!);
  });

  test('can be undone', () => {
    if (outcome.kind !== 'committed') throw new Error(outcome.kind);
    const undone = commitXlsx(bytes!, outcome.undo);
    expect(undone.outcome.kind).toBe('committed');
    expectWholePackage(undone.bytes!);
    expectSameContent(snapshotOf(undone.bytes!), snapshot);
  });

  test('opens in another library', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as never);
    expect(workbook.getWorksheet('Risks')?.getCell('A1').text).toBe('Risk register');
  });
});
