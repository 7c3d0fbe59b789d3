import type { load } from '@odoo/o-spreadsheet';
import { openPackage, type XlsxPackage } from '../../xlsx/package/package.ts';
import { readWorkbookPart } from '../../xlsx/read/workbook.ts';
import { booleanAttribute, parseXml } from '../../xlsx/xml/parse.ts';

type ComponentData = ReturnType<typeof load>;

/**
 * Lets the component find the height of every row whose height nobody set: files keep the height that
 * the last program found, in its own fonts, or none, and then wrapped text would be cut off.
 */
export function fitRowsToText(data: ComponentData, bytes: Uint8Array): void {
  const opened = openPackage(bytes);
  if (opened.kind === 'unreadable') return;
  for (const { name, partName } of readWorkbookPart(opened.package).sheets) {
    const rows = data.sheets.find((sheet) => sheet.name === name)?.rows ?? {};
    const fixed = rowsOfSetHeight(opened.package, partName);
    for (const [index, row] of Object.entries(rows)) {
      if (!fixed.has(Number(index) + 1)) delete row.size;
    }
  }
}

/** The rows of a sheet whose height a person set, 1-based. */
function rowsOfSetHeight(source: XlsxPackage, partName: string): ReadonlySet<number> {
  const rows = new Set<number>();
  parseXml(source.pieces(partName) ?? [], partName, {
    open(element, { r, customHeight }) {
      if (element === 'row' && booleanAttribute(customHeight, false)) rows.add(Number(r));
    },
  });
  return rows;
}
