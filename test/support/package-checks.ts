import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import { sameCell } from '../../core/workbook/cell.ts';
import { cellAt, usedCells } from '../../core/workbook/grid.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import {
  STYLESHEET_ORDER,
  WORKBOOK_ORDER,
  WORKSHEET_ORDER,
} from '../../xlsx/edit/parts/schema-order.ts';
import { parseTree } from '../../xlsx/edit/parts/tree.ts';
import { resolveTarget } from '../../xlsx/package/relationships.ts';
import { readXlsx } from '../../xlsx/read.ts';

/** The snapshot of bytes that must be readable. */
export function snapshotOf(bytes: Uint8Array): Snapshot {
  const read = readXlsx(bytes);
  if (read.kind !== 'read') throw new Error(read.message.id);
  return read.snapshot;
}

/** The text of one part. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(part);
}

/** Expects a package that is whole: well-formed parts in schema order, no loose or missing ends. */
export function expectWholePackage(bytes: Uint8Array): void {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  for (const [name, data] of parts) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    const xml = new TextDecoder().decode(data);
    expectNamespaces(name, xml);
    const root = parseTree(xml);
    const order = {
      worksheet: WORKSHEET_ORDER,
      workbook: WORKBOOK_ORDER,
      styleSheet: STYLESHEET_ORDER,
    }[root.local];
    if (order) {
      const places = root.children.map(({ local }) => order.indexOf(local));
      expect(places, `order in ${name}`).toEqual([...places].sort((a, b) => a - b));
    }
    if (name.endsWith('.rels')) expectTargets(parts, name);
  }
  expectContentTypes(parts);
}

/** Expects that every prefix is declared where it is used. */
function expectNamespaces(name: string, xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new Error(`${name}: ${error.message}`);
  });
  parser.write(xml).close();
}

function expectTargets(parts: ReadonlyMap<string, Uint8Array>, name: string): void {
  const source = name.replace('_rels/', '').replace(/\.rels$/, '');
  if (source !== '') expect([...parts.keys()], `the source of ${name}`).toContain(source);
  const lines = parseTree(new TextDecoder().decode(parts.get(name))).children;
  const ids = lines.map(({ attributes }) => attributes.Id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { attributes } of lines) {
    if (attributes.TargetMode === 'External') continue;
    expect([...parts.keys()]).toContain(resolveTarget(source, attributes.Target ?? ''));
  }
}

function expectContentTypes(parts: ReadonlyMap<string, Uint8Array>): void {
  const types = parseTree(new TextDecoder().decode(parts.get('[Content_Types].xml')));
  const overrides = types.children.flatMap(({ attributes }) => attributes.PartName ?? []);
  expect(new Set(overrides).size).toBe(overrides.length);
  for (const name of overrides) expect([...parts.keys()]).toContain(name.slice(1));
}

/** Expects that all parts are still there, and that only the named ones differ. Returns new ones. */
export function expectOnlyChanged(
  before: Uint8Array,
  after: Uint8Array,
  touched: readonly string[],
): string[] {
  const old = unzipSync(before);
  const now = unzipSync(after);
  const changed = Object.keys(old).filter(
    (name) => !now[name] || Buffer.compare(old[name]!, now[name]) !== 0,
  );
  expect(changed.sort()).toEqual([...touched].sort());
  for (const name of Object.keys(old)) expect(Object.keys(now)).toContain(name);
  return Object.keys(now).filter((name) => !old[name]);
}

/** Expects the same sheets with the same cells, features and names. */
export function expectSameContent(found: Snapshot, expected: Snapshot): void {
  expect(found.sheets.map(({ name }) => name)).toEqual(expected.sheets.map(({ name }) => name));
  expect(found.names).toEqual(expected.names);
  found.sheets.forEach((sheet, index) => {
    const { grid, conditionalFormats, ...features } = expected.sheets[index]!;
    const { grid: foundGrid, conditionalFormats: foundFormats, ...foundFeatures } = sheet;
    expect(foundFeatures).toEqual(features);
    expect(foundFormats).toHaveLength(conditionalFormats.length);
    expect(foundFormats).toEqual(expect.arrayContaining([...conditionalFormats]));
    for (const { row, column, cell } of usedCells(grid)) {
      const there = cellAt(foundGrid, { row, column });
      expect(sameCell(there, cell), `${sheet.name} ${row} ${column}`).toBe(true);
    }
    expect([...usedCells(foundGrid)].length).toBe([...usedCells(grid)].length);
  });
}
