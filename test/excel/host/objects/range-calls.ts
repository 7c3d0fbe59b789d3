import type { Area } from '../../../../core/workbook/address.ts';
import { overlaps, withoutArea } from '../../../../core/workbook/areas.ts';
import { shiftFormula } from '../../../../core/workbook/formula-shift.ts';
import { type ClientObject, ExcelError } from '../client-object.ts';
import type { SheetModel, StoredCell } from '../workbook-model.ts';
import { emptyTableColumns } from './calculated-columns.ts';
import type { RangeValue } from './range.ts';
import { columnsOf, each, rowsOf } from './range-values.ts';
import { guard } from './worksheet.ts';

/** What can be done with a range. */
export function rangeCalls(range: RangeValue): NonNullable<ClientObject['call']> {
  const { sheet, area } = range;
  return {
    _ValidateArraySize: (rows: number, columns: number) => {
      const fits = rowsOf(area).length === rows && columnsOf(area).length === columns;
      if (!fits) throw new ExcelError('InvalidArgument', 'The array has another size.');
    },
    Select: () => {
      sheet.selected = area;
    },
    Merge: () => merge(range),
    Unmerge: () => {
      guard(sheet);
      sheet.merges = sheet.merges.filter((merged) => !overlaps(merged, area));
    },
    Clear: (what: string) => {
      each(range, null, (stored) => {
        if (what !== 'Formats') stored.cell = null;
        if (what !== 'Contents') stored.looks.clear();
      });
      // Excel clears conditional formats with the others.
      if (what !== 'Contents') cutFormats(sheet, area);
    },
    CopyFrom: (source: RangeValue, what: string) => copy(range, source, what),
  };
}

/** Merging keeps what stands in the first cell alone. */
function merge({ sheet, area }: RangeValue): void {
  guard(sheet);
  if (sheet.tables.some((table) => overlaps(table.area, area))) {
    throw new ExcelError('InvalidOperation', 'Cells of a table can not be merged.');
  }
  sheet.merges = [...sheet.merges.filter((merged) => !overlaps(merged, area)), area];
  for (const row of rowsOf(area)) {
    for (const column of columnsOf(area)) {
      const stored = sheet.stored(row, column);
      if (stored && (row !== area.top || column !== area.left)) stored.cell = null;
    }
  }
}

/** Fills a range from one cell: its formula, moved along, or its looks. */
function copy({ sheet, area }: RangeValue, source: RangeValue, what: string): void {
  guard(sheet);
  if (what === 'Formats') copyConditionalFormats(sheet, area, source.area);
  const fill = what === 'Formulas' ? emptyTableColumns({ sheet, area }) : () => {};
  const from = source.sheet.stored(source.area.top, source.area.left);
  for (const row of rowsOf(area)) {
    for (const column of columnsOf(area)) {
      const stored = sheet.store(row, column);
      if (what === 'Formats') copyLooks(stored, from);
      else if (what === 'Formulas') {
        stored.cell = from?.cell?.formula
          ? {
              ...from.cell,
              formula: shiftFormula(
                from.cell.formula,
                row - source.area.top,
                column - source.area.left,
              ),
            }
          : (from?.cell ?? null);
      } else throw new Error(`the test host copies no ${what}`);
    }
  }
  fill();
}

function copyLooks(stored: StoredCell, from: StoredCell | undefined): void {
  if (stored === from) return;
  stored.looks.clear();
  for (const [name, look] of from?.looks ?? []) stored.looks.set(name, look);
}

/** Excel copies conditional formats with the others: there is one more of each. */
function copyConditionalFormats(sheet: SheetModel, area: Area, from: Area): void {
  const copied = sheet.conditionalFormats.filter((format) => overlaps(format.area, from));
  sheet.conditionalFormats.push(
    ...copied.map((format, index) => ({ ...format, id: `${format.id} copied ${index}`, area })),
  );
}

function cutFormats(sheet: SheetModel, area: Area): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) =>
    withoutArea(format.area, area).map((rest, index) => ({
      ...format,
      id: index === 0 ? format.id : `${format.id} cut ${index}`,
      area: rest,
    })),
  );
}
