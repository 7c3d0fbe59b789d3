import { type Position, type SheetName, sheetName } from '../../../core/workbook/address.ts';
import { EMPTY, type Scalar } from '../../../core/workbook/cell.ts';
import type { Change, ChangeSet } from '../../../core/workbook/change.ts';
import { type CellGrid, usedCells } from '../../../core/workbook/grid.ts';
import { withCells } from '../../../core/workbook/grid-edit.ts';
import {
  emptySheet,
  type SheetDefinition,
  type SheetSnapshot,
  type Snapshot,
} from '../../../core/workbook/snapshot.ts';
import { type OpenSpreadsheet, openSpreadsheet, spreadsheetWith } from './sheets-script.ts';
import type { FakeSpreadsheet } from './spreadsheet.ts';
import type { Shown } from './typed-input.ts';

const START = sheetName('Start');

/** A workbook that somebody imported to Google Sheets, as a spreadsheet with the add-on open. */
export async function imported(snapshot: Snapshot): Promise<OpenSpreadsheet> {
  const book = spreadsheetWith(START);
  book.rowsOfNewSheets = 100;
  const opened = openSpreadsheet(book);
  const changes = changesTo(snapshot);
  const outcome = await opened.host.commit(changes);
  if (outcome.kind !== 'committed') throw new Error(JSON.stringify(outcome));
  showResults(book, changes);
  book.log.reset();
  return opened;
}

/** The changes that make a workbook of one with an empty sheet called "Start". */
export function changesTo({ sheets, names }: Snapshot): ChangeSet {
  const start = definitionOf(emptySheet(START));
  const additions = sheets.map((sheet, index): Change => {
    return { kind: 'sheet', sheet: sheet.name, index, before: null, after: definitionOf(sheet) };
  });
  const removal: Change = {
    kind: 'sheet',
    sheet: START,
    index: sheets.length,
    before: start,
    after: null,
  };
  const namings = [...names].map(([name, after]): Change => {
    return { kind: 'name', name, before: null, after };
  });
  return { changes: [...additions, removal, ...namings] };
}

/** A formula that changes write, and what their planner reckoned that it gives. */
export interface FormulaResult extends Position {
  readonly sheet: SheetName;
  readonly value: Scalar;
}

/** All formulas that changes write: nothing is calculated in the workbooks of a test. */
export function formulaResults({ changes }: ChangeSet): readonly FormulaResult[] {
  return changes.flatMap((change) => {
    const written = writtenBy(change);
    return [...usedCells(written?.grid ?? NO_CELLS)].flatMap(({ row, column, cell }) =>
      written && cell.kind === 'formula'
        ? [{ sheet: written.sheet, row, column, value: cell.value }]
        : [],
    );
  });
}

/** Formulas that changes have written show their results. */
export function showResults(book: FakeSpreadsheet, changes: ChangeSet): void {
  const models = new Map(book.sheets.map(({ model }) => [model.name, model]));
  for (const { sheet, value, ...place } of formulaResults(changes)) {
    const cell = models.get(sheet)?.cell(place);
    if (cell?.content.kind === 'formula') cell.content = { ...cell.content, shown: shownOf(value) };
  }
}

const NO_CELLS: CellGrid = new Map();

interface Written {
  readonly sheet: SheetName;
  readonly grid: CellGrid;
}

function writtenBy(change: Change): Written | undefined {
  if (change.kind === 'sheet' && change.after) {
    return { sheet: change.sheet, grid: change.after.grid };
  }
  if (change.kind !== 'cells') return undefined;
  const writes = change.cells.map(({ row, column, after }) => ({ row, column, cell: after }));
  return { sheet: change.sheet, grid: withCells(NO_CELLS, writes) };
}

/** A sheet without what Google Sheets drops when it imports one: rules of other kinds, covered cells. */
function definitionOf(sheet: SheetSnapshot): SheetDefinition {
  return {
    ...sheet,
    grid: withCells(sheet.grid, coveredCells(sheet)),
    validations: sheet.validations.filter(({ validation }) => validation.rule.kind !== 'other'),
    conditionalFormats: sheet.conditionalFormats.filter(({ rule }) => rule.kind !== 'other'),
    styles: [],
    rowHeights: new Map(),
    charts: [],
    pageSetup: { landscape: false, fitToWidth: 1 },
    showGridLines: true,
  };
}

/** Cells under merged cells, emptied. */
function coveredCells({ merges, grid }: SheetSnapshot) {
  return merges.flatMap((area) =>
    [...usedCells(grid, area)]
      .filter(({ row, column }) => row !== area.top || column !== area.left)
      .map(({ row, column }) => ({ row, column, cell: EMPTY })),
  );
}

function shownOf(value: Scalar): Shown {
  switch (value.kind) {
    case 'empty':
      return { kind: 'blank' };
    case 'date':
      return { kind: 'number', number: value.serial };
    default:
      return value;
  }
}
