import { message } from '../../core/messages/message.ts';
import { type Area, formatArea, parseArea } from '../../core/workbook/address.ts';
import type { TableDefinition } from '../../core/workbook/sheet-features.ts';
import { unescapeText } from '../xml/escaped-text.ts';
import type { CellEdits } from './cells/cells.ts';
import { escapeCellText } from './cells/text.ts';
import { attributeSplice, markup, rewrite, type Splice, sliceOf, splice } from './parts/markup.ts';
import { relationshipsOf } from './parts/relationships.ts';
import { childOf, childrenOf, parseTree, prefixOf, type XmlElement } from './parts/tree.ts';
import { Refusal } from './refusal.ts';
import type { EditSession, OpenSheet } from './session.ts';

/** Gives a table another area and other columns. Tables are neither made nor taken away. */
export function editTable(
  session: EditSession,
  sheet: OpenSheet,
  name: string,
  after: TableDefinition | null,
): void {
  const partName = tablePartsOf(session, sheet.partName).find(
    (part) => parseTree(session.parts.required(part)).attributes.displayName === name,
  );
  if (partName === undefined || !after) {
    throw new Refusal('unsupported', message('xlsx.new-table'));
  }
  session.parts.set(partName, resized(session.parts.required(partName), after));
}

/**
 * Gives tables the column names that stand in their header cells, where such a cell was edited.
 * Excel repairs files in which the two differ.
 */
export function followHeaders(session: EditSession, sheet: OpenSheet, edits: CellEdits): void {
  for (const partName of tablePartsOf(session, sheet.partName)) {
    const xml = session.parts.required(partName);
    const table = parseTree(xml);
    const area = parseArea(table.attributes.ref ?? '');
    if (!area || Number(table.attributes.headerRowCount ?? 1) === 0) continue;
    const names = columnNames(table);
    let changed = false;
    for (const [column, { content }] of edits.get(area.top) ?? []) {
      if (content === undefined || column < area.left || column > area.right) continue;
      const name = content.kind === 'text' ? content.text : '';
      changed ||= names[column - area.left] !== name;
      names[column - area.left] = name;
    }
    if (changed) session.parts.set(partName, withColumns(xml, table, names));
  }
}

function tablePartsOf(session: EditSession, sheetPart: string): string[] {
  return relationshipsOf(session.parts, sheetPart)
    .filter(({ type }) => type === 'table')
    .map(({ target }) => target);
}

function resized(xml: string, { area, columns, totalsRows }: TableDefinition): string {
  const table = parseTree(xml);
  const totals = Number(table.attributes.totalsRowCount ?? 0);
  const plain =
    table.attributes.tableType === undefined || table.attributes.tableType === 'worksheet';
  if (!plain || totals !== totalsRows || area.right - area.left + 1 !== columns.length) {
    throw new Refusal(
      'unsupported',
      message('xlsx.table-stays', { area: table.attributes.ref ?? '' }),
    );
  }
  const ref = formatArea(area);
  const filter = childOf(table, 'autoFilter');
  const filtered: Area = { ...area, bottom: area.bottom - totals };
  const edited = splice(xml, [
    attributeSplice(table, { ref }),
    ...(filter ? [attributeSplice(filter, { ref: formatArea(filtered) })] : []),
  ]);
  return withColumns(edited, parseTree(edited), columns);
}

/** Columns keep their place; new ones come last with ids of their own. */
function withColumns(xml: string, table: XmlElement, names: readonly string[]): string {
  refuseBadNames(names);
  const list = childOf(table, 'tableColumns');
  if (!list) throw new Refusal('unsupported', message('xlsx.table-without-columns'));
  const old = childrenOf(list, 'tableColumn');
  let lastId = old.reduce((highest, { attributes }) => Math.max(highest, Number(attributes.id)), 0);
  const content = names.map((name, index) => {
    const column = old[index];
    if (column) return renamed(xml, column, name);
    return markup(`${prefixOf(list.name)}tableColumn`, { id: ++lastId, name: stored(name) });
  });
  const change: Splice = {
    start: list.start,
    end: list.end,
    text: rewrite(list, { count: names.length }, content.join('')),
  };
  return splice(xml, [change]);
}

function renamed(xml: string, column: XmlElement, name: string): string {
  const slice = sliceOf(xml, column);
  if (unescapeText(column.attributes.name ?? '') === name) return slice;
  return splice(slice, [attributeSplice(parseTree(slice), { name: stored(name) })]);
}

function refuseBadNames(names: readonly string[]): void {
  const folded = names.map((name) => name.toLowerCase());
  if (folded.every((name) => name !== '') && new Set(folded).size === names.length) return;
  throw new Refusal('unsupported', message('xlsx.table-headers'));
}

function columnNames(table: XmlElement): string[] {
  return childrenOf(childOf(table, 'tableColumns'), 'tableColumn').map(({ attributes }) =>
    unescapeText(attributes.name ?? ''),
  );
}

/** Excel writes line breaks of column names as escapes. */
function stored(name: string): string {
  return escapeCellText(name).replace(/\n/g, '_x000a_');
}
