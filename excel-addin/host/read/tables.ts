import type { Area } from '../../../core/workbook/address.ts';
import type { TableDefinition } from '../../../core/workbook/sheet-features.ts';

/** The tables of a sheet that was loaded, with their areas in the same order. */
export function readTables(
  worksheet: Excel.Worksheet,
  areas: readonly Area[],
): readonly TableDefinition[] {
  return worksheet.tables.items.flatMap(({ name, showTotals, columns }, index) => {
    const area = areas[index];
    if (!area) return [];
    const names = columns.items.map((column) => column.name);
    return [{ name, area, columns: names, totalsRows: showTotals ? 1 : 0 }];
  });
}
