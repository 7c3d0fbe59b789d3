import type { Area } from '../../../../core/workbook/address.ts';
import { overlaps } from '../../../../core/workbook/areas.ts';
import { type ClientObject, ExcelError } from '../client-object.ts';
import type { SheetModel, StoredTable } from '../workbook-model.ts';
import { areaOf, rangeObject } from './range.ts';
import { guard } from './worksheet.ts';

/** The tables of a sheet. */
export function tablesObject(sheet: SheetModel): ClientObject {
  const get = (name: string): ClientObject => {
    const table = sheet.tables.find((candidate) => candidate.name === name);
    if (!table) throw new ExcelError('ItemNotFound', `There is no table ${name}.`);
    return tableObject(sheet, table);
  };
  return {
    items: () => sheet.tables.map((table) => tableObject(sheet, table)),
    at: get,
    to: {
      GetItem: get,
      GetItemAt: (index: number) => get(sheet.tables[index]?.name ?? ''),
      Add: (address: string) => add(sheet, areaOf(address)),
    },
  };
}

function add(sheet: SheetModel, area: Area): ClientObject {
  guard(sheet);
  const taken = sheet.tables.some((table) => overlaps(table.area, area));
  if (taken || sheet.merges.some((merge) => overlaps(merge, area))) {
    throw new ExcelError('InvalidOperation', "A table can't overlap a table or merged cells.");
  }
  const table = { name: `Table${sheet.tables.length + 1}`, area, hasTotals: false };
  sheet.tables.push(table);
  return tableObject(sheet, table);
}

function tableObject(sheet: SheetModel, table: StoredTable): ClientObject {
  return {
    get: { Id: () => table.name, Name: () => table.name, ShowTotals: () => table.hasTotals },
    set: {
      Name: (name: string) => {
        table.name = name;
      },
      ShowTotals: (shows: boolean) => {
        table.hasTotals = shows;
      },
    },
    to: {
      AutoFilter: () => ({ get: { IsDataFiltered: () => table.isFiltered ?? false } }),
      GetRange: () => rangeObject(sheet, table.area),
      ConvertToRange: () => {
        sheet.tables.splice(sheet.tables.indexOf(table), 1);
        return rangeObject(sheet, table.area);
      },
      Columns: () => ({
        items: () => columnNames(sheet, table).map(columnObject),
        to: { GetItemAt: (index: number) => columnObject(columnNames(sheet, table)[index] ?? '') },
      }),
    },
    call: {
      Resize: (address: string) => {
        table.area = areaOf(address);
      },
    },
  };
}

function columnObject(name: string): ClientObject {
  return { get: { Name: () => name } };
}

function columnNames(sheet: SheetModel, { area }: StoredTable): readonly string[] {
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    names.push(String(sheet.stored(area.top, column)?.cell?.value ?? ''));
  }
  return names;
}
