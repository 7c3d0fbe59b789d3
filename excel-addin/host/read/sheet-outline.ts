import type { Area } from '../../../core/workbook/address.ts';
import { failureCode } from '../failure-code.ts';
import { localArea } from '../local-area.ts';

/** Where things stand on a sheet, before its cells are read. */
export interface SheetOutline {
  /** Whether Excel finds cells of a kind on this sheet. */
  readonly canSearch: boolean;
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

/**
 * Reads the outlines of sheets, in one sync. Where Excel refuses to search in protected sheets, it
 * takes one more: then their used cells may all hold formulas and validations. `alongside` asks for
 * something small along with them.
 */
export async function readOutlines<T>(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  hasMerges: boolean,
  alongside: () => T,
): Promise<{ readonly outlines: readonly SheetOutline[]; readonly answer: T }> {
  const read = async (canSearch: (worksheet: Excel.Worksheet) => boolean) => {
    const asked = worksheets.map((own) => askOutline(own, hasMerges, canSearch(own)));
    const answer = alongside();
    await context.sync();
    return { outlines: asked.map((take) => take()), answer };
  };
  try {
    return await read(() => true);
  } catch (error) {
    const isRefused = failureCode(error) === 'AccessDenied' && worksheets.some(isProtected);
    if (!isRefused) throw error;
    return read((worksheet) => !isProtected(worksheet));
  }
}

function isProtected({ protection }: Excel.Worksheet): boolean {
  return protection.protected;
}

function askOutline(
  worksheet: Excel.Worksheet,
  hasMerges: boolean,
  canSearch: boolean,
): () => SheetOutline {
  const all = worksheet.getRange();
  const used = worksheet.getUsedRangeOrNullObject(true).load('address');
  const formatted = worksheet.getUsedRangeOrNullObject(false).load('address');
  const search = (type: 'Formulas' | 'DataValidations') =>
    canSearch ? askAreas(all.getSpecialCellsOrNullObject(type)) : () => [areaOf(used) ?? []].flat();
  const formulas = search('Formulas');
  const validated = search('DataValidations');
  // Older Excels can't tell which cells are merged.
  const merges = hasMerges ? askAreas(all.getMergedAreasOrNullObject()) : () => [];
  const frozen = worksheet.freezePanes.getLocationOrNullObject().load('address');
  const filter = worksheet.autoFilter.getRangeOrNullObject().load('address');
  const tables = worksheet.tables.items.map((table) => table.getRange().load('address'));
  const conditionalFormats = all.conditionalFormats.load('items/id,items/type');
  return () => ({
    canSearch,
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
