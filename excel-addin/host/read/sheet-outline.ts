import type { Area } from '../../../core/workbook/address.ts';
import { localArea } from '../local-area.ts';

/** Where things stand on a sheet, before its cells are read. */
export interface SheetOutline {
  readonly used: Area | undefined;
  /** Like `used`, with cells that hold nothing but look like something. */
  readonly formatted: Area | undefined;
  /** Cells with formulas. */
  readonly formulas: readonly Area[];
  readonly validated: readonly Area[];
  readonly merges: readonly Area[];
  readonly frozen: Area | undefined;
  readonly filter: Area | undefined;
  readonly tables: readonly Area[];
  readonly conditionalFormats: readonly Excel.ConditionalFormat[];
}

/** Asks for a sheet's outline; the result can be taken after the next sync. */
export function askOutline(worksheet: Excel.Worksheet, hasMerges: boolean): () => SheetOutline {
  const all = worksheet.getRange();
  const used = worksheet.getUsedRangeOrNullObject(true).load('address');
  const formatted = worksheet.getUsedRangeOrNullObject(false).load('address');
  const formulas = askAreas(all.getSpecialCellsOrNullObject('Formulas'));
  const validated = askAreas(all.getSpecialCellsOrNullObject('DataValidations'));
  // Older Excels can't tell which cells are merged.
  const merges = hasMerges ? askAreas(all.getMergedAreasOrNullObject()) : () => [];
  const frozen = worksheet.freezePanes.getLocationOrNullObject().load('address');
  const filter = worksheet.autoFilter.getRangeOrNullObject().load('address');
  const tables = worksheet.tables.items.map((table) => table.getRange().load('address'));
  const conditionalFormats = all.conditionalFormats.load('items/id,items/type');
  return () => ({
    used: areaOf(used),
    formatted: areaOf(formatted),
    formulas: formulas(),
    validated: validated(),
    merges: merges(),
    frozen: areaOf(frozen),
    filter: areaOf(filter),
    tables: tables.map(({ address }) => localArea(address)),
    conditionalFormats: conditionalFormats.items,
  });
}

function areaOf(range: Excel.Range): Area | undefined {
  return range.isNullObject ? undefined : localArea(range.address);
}

/** Asks for the areas of a range in pieces. */
export function askAreas(pieces: Excel.RangeAreas): () => readonly Area[] {
  const { areas } = pieces;
  areas.load('items/address');
  return () => (pieces.isNullObject ? [] : areas.items.map(({ address }) => localArea(address)));
}
