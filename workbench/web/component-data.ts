import { load } from '@odoo/o-spreadsheet';
import { openPackage, type XlsxPackage } from '../../xlsx/package/package.ts';
import { readWorkbookPart } from '../../xlsx/read/workbook.ts';
import { booleanAttribute, parseXml } from '../../xlsx/xml/parse.ts';
import { spreadsheetFiles } from './spreadsheet-files.ts';

export type ComponentData = ReturnType<typeof load>;

/**
 * A workbook as the component holds it, with two things that its own import leaves out: tabs stand in
 * the order of the workbook, and rows whose height nobody set are as high as their text. Files keep the
 * height that the last program found, in its own fonts, or none.
 */
export function componentData(bytes: Uint8Array): ComponentData {
  const data = load(spreadsheetFiles(bytes));
  const opened = openPackage(bytes);
  if (opened.kind === 'unreadable') return data;
  const { sheets } = readWorkbookPart(opened.package);
  const placeOf = new Map(sheets.map(({ name }, index) => [name, index]));
  data.sheets.sort((one, other) => (placeOf.get(one.name) ?? 0) - (placeOf.get(other.name) ?? 0));
  for (const { name, partName } of sheets) {
    const rows = data.sheets.find((sheet) => sheet.name === name)?.rows ?? {};
    const fixed = rowsOfSetHeight(opened.package, partName);
    for (const [index, row] of Object.entries(rows)) {
      if (!fixed.has(Number(index) + 1)) delete row.size;
    }
  }
  return data;
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
