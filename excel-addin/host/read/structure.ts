import { type SheetName, sheetName } from '../../../core/workbook/address.ts';
import type { DateSystem } from '../../../core/workbook/date.ts';
import { SETTINGS_NAMESPACE } from '../../../xlsx/settings-xml.ts';
import { formulaText } from './formula-text.ts';

/** What a workbook consists of, before any of its sheets is looked into. */
export interface Structure {
  readonly dateSystem: DateSystem;
  /** Whether sheets may neither come nor go. */
  readonly isProtected: boolean;
  /** Whether formulas are calculated only when somebody asks for it. */
  readonly isCalculatedByHand: boolean;
  readonly worksheets: ReadonlyMap<SheetName, Excel.Worksheet>;
  readonly names: ReadonlyMap<string, string>;
  /** Our custom XML part, where there is one. */
  readonly settingsPart: Excel.CustomXmlPart | undefined;
}

const SHEET_FIELDS = [
  'id',
  'name',
  'visibility',
  'protection/protected',
  'protection/options',
  'autoFilter/isDataFiltered',
  'tables/items/name',
  'tables/items/showTotals',
  'tables/items/autoFilter/isDataFiltered',
  'tables/items/columns/items/name',
  'charts/items/name',
].map((field) => `items/${field}`);

/** Reads sheets with their tables, charts and protection, names and settings; one sync. */
export async function readStructure(context: Excel.RequestContext): Promise<Structure> {
  const { worksheets, names, customXmlParts, functions, protection, application } =
    context.workbook;
  protection.load('protected');
  application.load('calculationMode');
  worksheets.load(SHEET_FIELDS.join(','));
  names.load('items/name,items/formula,items/scope');
  const parts = customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
  // The same day is number 1 in one date system and 1463 in the other; nothing else tells.
  const day = functions.date(1904, 1, 2).load('value');
  await context.sync();
  return {
    isProtected: protection.protected,
    isCalculatedByHand: application.calculationMode === 'Manual',
    dateSystem: day.value === 1 ? 1904 : 1900,
    worksheets: new Map(worksheets.items.map((sheet) => [sheetName(sheet.name), sheet])),
    names: new Map(
      names.items
        .filter(({ scope }) => scope === 'Workbook')
        .map(({ name, formula }) => [name, formulaText(String(formula))]),
    ),
    settingsPart: parts.items[0],
  };
}
