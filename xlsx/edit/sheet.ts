import { message } from '../../core/messages/message.ts';
import type { SheetChange } from '../../core/workbook/change.ts';
import type { SheetDefinition } from '../../core/workbook/snapshot.ts';
import { printTitles, sheetMarkup } from '../write/sheet.ts';
import { editChart } from './chart.ts';
import { editConditionalFormat } from './conditional-format.ts';
import { editFilter } from './filter.ts';
import { addContentType } from './parts/content-types.ts';
import { newPart } from './parts/editor.ts';
import { removePartTree } from './parts/part-tree.ts';
import { addRelationship, relationshipsOf, removeRelationship } from './parts/relationships.ts';
import { Refusal } from './refusal.ts';
import type { EditSession } from './session.ts';
import { editValidation } from './validation.ts';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const LONGEST_NAME = 31;

/** Adds a whole sheet, or takes one away that was added before. */
export function editSheet(session: EditSession, { before, after, index }: SheetChange): void {
  if (before) removeSheet(session, before);
  if (after) addSheet(session, after, index);
}

function addSheet(session: EditSession, definition: SheetDefinition, index: number): void {
  const { parts, workbook, namespaces, workbookPart } = session;
  refuseBadName(session, definition.name);
  const partName = parts.freeName('xl/worksheets', 'sheet');
  parts.set(partName, newPart(sheetMarkup(definition, session.book, namespaces.spreadsheet)));
  addContentType(parts, partName, SHEET_TYPE);
  const type = `${namespaces.relationships}/worksheet`;
  const relationshipId = addRelationship(parts, workbookPart, type, partName);
  const ids = workbook.tabs().map(({ sheetId }) => sheetId);
  const sheetId = ids.reduce((highest, id) => Math.max(highest, id), 0) + 1;
  const place = tabPlace(session, index);
  const { name, visibility } = definition;
  workbook.insertTab(place, {
    name,
    sheetId,
    relationshipId,
    ...(visibility ? { visibility } : {}),
  });
  session.noteSheet(definition);
  addFeatures(session, definition);
}

function addFeatures(session: EditSession, definition: SheetDefinition): void {
  const sheet = session.sheet(definition.name);
  for (const { areas, validation } of definition.validations) {
    for (const area of areas) editValidation(sheet.draft, area, validation);
  }
  for (const format of definition.conditionalFormats) {
    editConditionalFormat(sheet.draft, session.book, [], null, format);
  }
  if (definition.filter) editFilter(session, sheet, definition.filter);
  for (const chart of definition.charts) editChart(session, sheet, chart.name, null, chart);
  const titles = printTitles(definition);
  if (titles) session.workbook.setName({ name: '_xlnm.Print_Titles', tab: sheet.tab }, titles);
}

function removeSheet(session: EditSession, { name }: SheetDefinition): void {
  const { parts, workbook, workbookPart } = session;
  const partName = session.partOf(name);
  const place = workbook.tabs().findIndex((tab) => tab.name === name);
  const tab = workbook.tabs()[place];
  if (!tab || workbook.tabs().length === 1) {
    throw new Refusal('unsupported', message('xlsx.last-sheet'));
  }
  workbook.removeTab(place);
  removeRelationship(parts, workbookPart, tab.relationshipId);
  removePartTree(parts, partName);
  session.dropSheet(name, tab.sheetId);
}

/** The tab where the worksheet of that 0-based index shall stand; other tabs don't count. */
function tabPlace({ parts, workbook, workbookPart }: EditSession, index: number): number {
  const worksheets = new Set(
    relationshipsOf(parts, workbookPart)
      .filter(({ type }) => type === 'worksheet')
      .map(({ id }) => id),
  );
  const tabs = workbook.tabs();
  const places = tabs.flatMap(({ relationshipId }, place) =>
    worksheets.has(relationshipId) ? [place] : [],
  );
  return places[index] ?? tabs.length;
}

function refuseBadName({ workbook }: EditSession, name: string): void {
  const isTaken = workbook.tabs().some((tab) => tab.name.toLowerCase() === name.toLowerCase());
  const isAllowed =
    name.length >= 1 && name.length <= LONGEST_NAME && !/[[\]:*?/\\]|^'|'$/.test(name);
  if (isAllowed && !isTaken) return;
  const problem = isTaken ? 'xlsx.name-taken' : 'xlsx.name-not-allowed';
  throw new Refusal('unsupported', message(problem, { sheet: name }));
}
