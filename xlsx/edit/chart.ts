import { message } from '../../core/messages/message.ts';
import type { ChartDefinition } from '../../core/workbook/sheet-features.ts';
import { chartMarkup } from '../write/chart.ts';
import { prefixedAttribute } from '../xml/parse.ts';
import { addContentType } from './parts/content-types.ts';
import { newPart } from './parts/editor.ts';
import { appendSplice, markup, removeSplice, splice } from './parts/markup.ts';
import { removePartTree } from './parts/part-tree.ts';
import { addRelationship, relationshipsOf, removeRelationship } from './parts/relationships.ts';
import { descendantsOf, parseTree, prefixOf, type XmlElement } from './parts/tree.ts';
import { Refusal } from './refusal.ts';
import type { EditSession, OpenSheet } from './session.ts';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Puts a native chart on the sheet in place of the one of that name, or takes that one away. */
export function editChart(
  session: EditSession,
  sheet: OpenSheet,
  name: string,
  before: ChartDefinition | null,
  after: ChartDefinition | null,
): void {
  if (before) removeChart(session, sheet, name);
  if (after) addChart(session, sheet, after);
}

function addChart(session: EditSession, sheet: OpenSheet, chart: ChartDefinition): void {
  const { parts, namespaces } = session;
  const drawing = drawingOf(session, sheet) ?? addDrawing(session, sheet);
  const partName = parts.freeName('xl/charts', 'chart');
  const cellsOf = (formula: string) => session.scalarsAt(formula);
  parts.set(partName, newPart(chartMarkup(chart, namespaces, cellsOf)));
  addContentType(parts, partName, CHART_TYPE);
  const id = addRelationship(parts, drawing, `${namespaces.relationships}/chart`, partName);
  const xml = parts.required(drawing);
  const root = parseTree(xml);
  const anchor = anchorMarkup(session, root, chart, id);
  parts.set(drawing, splice(xml, appendSplice(root, anchor)));
}

function removeChart(session: EditSession, sheet: OpenSheet, name: string): void {
  const { parts } = session;
  const drawing = drawingOf(session, sheet);
  const xml = drawing && parts.required(drawing);
  const root = xml ? parseTree(xml) : undefined;
  const anchor = root?.children.find((child) => frameName(child) === name);
  if (drawing === undefined || xml === undefined || !root || !anchor) {
    throw new Refusal('unsupported', message('xlsx.chart-elsewhere', { chart: name }));
  }
  const [chart] = descendantsOf(anchor, 'chart');
  const id = chart && prefixedAttribute(chart.attributes, 'id');
  const line = relationshipsOf(parts, drawing).find((other) => other.id === id);
  parts.set(drawing, splice(xml, [removeSplice(anchor)]));
  if (line) {
    removeRelationship(parts, drawing, line.id);
    removePartTree(parts, line.target);
  }
  if (root.children.length === 1) removeDrawing(session, sheet, drawing);
}

/** The part of the sheet's drawing, where it has one. */
function drawingOf({ parts }: EditSession, sheet: OpenSheet): string | undefined {
  if (sheet.draft.get('drawing') === undefined) return undefined;
  return relationshipsOf(parts, sheet.partName).find(({ type }) => type === 'drawing')?.target;
}

function addDrawing({ parts, namespaces }: EditSession, sheet: OpenSheet): string {
  const partName = parts.freeName('xl/drawings', 'drawing');
  const root = markup('xdr:wsDr', {
    'xmlns:xdr': namespaces.spreadsheetDrawing,
    'xmlns:a': namespaces.drawing,
  });
  parts.set(partName, newPart(root));
  addContentType(parts, partName, DRAWING_TYPE);
  const type = `${namespaces.relationships}/drawing`;
  const id = addRelationship(parts, sheet.partName, type, partName);
  sheet.draft.set(
    'drawing',
    markup(`${sheet.draft.prefix}drawing`, { 'xmlns:r': namespaces.relationships, 'r:id': id }),
  );
  return partName;
}

function removeDrawing({ parts }: EditSession, sheet: OpenSheet, drawing: string): void {
  const line = relationshipsOf(parts, sheet.partName).find(({ target }) => target === drawing);
  sheet.draft.set('drawing', undefined);
  if (line) removeRelationship(parts, sheet.partName, line.id);
  removePartTree(parts, drawing);
}

/** The name of the chart in an anchor, as users see it in the selection pane. */
function frameName(anchor: XmlElement): string | undefined {
  const [frame] = descendantsOf(anchor, 'graphicFrame');
  return frame && descendantsOf(frame, 'cNvPr')[0]?.attributes.name;
}

function anchorMarkup(
  { namespaces }: EditSession,
  root: XmlElement,
  chart: ChartDefinition,
  relationshipId: string,
): string {
  const prefix = prefixOf(root.name);
  const { top, left, bottom, right } = chart.over;
  const ids = descendantsOf(root, 'cNvPr').map(({ attributes }) => Number(attributes.id) || 0);
  const id = ids.reduce((a, b) => Math.max(a, b), 1) + 1;
  const corner = (name: string, column: number, row: number) =>
    markup(
      prefix + name,
      {},
      `<${prefix}col>${column}</${prefix}col><${prefix}colOff>0</${prefix}colOff>` +
        `<${prefix}row>${row}</${prefix}row><${prefix}rowOff>0</${prefix}rowOff>`,
    );
  const properties =
    markup(`${prefix}cNvPr`, { id, name: chart.name, descr: chart.title }) +
    markup(`${prefix}cNvGraphicFramePr`);
  const noTransform = markup('a:off', { x: 0, y: 0 }) + markup('a:ext', { cx: 0, cy: 0 });
  const reference = markup('c:chart', {
    'xmlns:c': namespaces.chart,
    'xmlns:r': namespaces.relationships,
    'r:id': relationshipId,
  });
  const frame =
    markup(`${prefix}nvGraphicFramePr`, {}, properties) +
    markup(`${prefix}xfrm`, {}, noTransform) +
    markup('a:graphic', {}, markup('a:graphicData', { uri: namespaces.chart }, reference));
  return markup(
    `${prefix}twoCellAnchor`,
    { 'xmlns:a': namespaces.drawing },
    corner('from', left - 1, top - 1) +
      corner('to', right, bottom) +
      markup(`${prefix}graphicFrame`, { macro: '' }, frame) +
      markup(`${prefix}clientData`),
  );
}
