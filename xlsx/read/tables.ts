import { parseArea } from '../../core/workbook/address.ts';
import type { TableDefinition } from '../../core/workbook/sheet-features.ts';
import type { XlsxPackage } from '../package/package.ts';
import type { Relationship } from '../package/relationships.ts';
import { unescapeText } from '../xml/escaped-text.ts';
import { type Attributes, parseXml } from '../xml/parse.ts';

/** The tables of a sheet, from its relationships. Tables without a header row are left out. */
export function readTables(
  source: XlsxPackage,
  relationships: readonly Relationship[],
): TableDefinition[] {
  return relationships
    .filter(({ type, external }) => type === 'table' && !external)
    .map(({ target }) => readTable(source, target))
    .filter((table) => table !== undefined);
}

function readTable(source: XlsxPackage, partName: string): TableDefinition | undefined {
  let table: Attributes = {};
  const columns: string[] = [];
  parseXml(source.pieces(partName) ?? [], partName, {
    open(name, attributes) {
      if (name === 'table') table = attributes;
      if (name === 'tableColumn') columns.push(unescapeText(attributes.name ?? ''));
    },
  });
  const area = parseArea(table.ref ?? '');
  const name = table.displayName ?? table.name;
  if (!area || name === undefined || Number(table.headerRowCount ?? 1) === 0) return undefined;
  return { name, area, columns, totalsRows: Number(table.totalsRowCount ?? 0) };
}
