import { sheetName } from '../../../core/workbook/address.ts';
import { EMPTY, type Scalar } from '../../../core/workbook/cell.ts';
import type { Change, ChangeSet } from '../../../core/workbook/change.ts';
import { type CellGrid, gridFromRows, usedCells } from '../../../core/workbook/grid.ts';
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

/**
 * The formulas of a change set show what its planner reckoned that they give: nothing is calculated
 * in the spreadsheet of a test.
 */
export function showResults(book: FakeSpreadsheet, { changes }: ChangeSet): void {
  for (const change of changes) {
    const written = writtenBy(change);
    const model = written && book.sheets.find((one) => one.model.name === written.sheet)?.model;
    for (const { cell, ...place } of model ? usedCells(written.grid) : []) {
      const held = model?.cell(place);
      if (held?.content.kind !== 'formula' || cell.kind !== 'formula') continue;
      held.content = { ...held.content, shown: shownOf(cell.value) };
    }
  }
}

function writtenBy(
  change: Change,
): { readonly sheet: string; readonly grid: CellGrid } | undefined {
  if (change.kind === 'sheet' && change.after)
    return change.after && { sheet: change.sheet, grid: change.after.grid };
  if (change.kind !== 'cells') return undefined;
  const writes = change.cells.map(({ row, column, after }) => ({ row, column, cell: after }));
  return { sheet: change.sheet, grid: withCells(gridFromRows([]), writes) };
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
