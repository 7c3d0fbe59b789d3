import {
  type Area,
  LAST_COLUMN,
  LAST_ROW,
  type SheetName,
} from '../../../core/workbook/address.ts';
import { overlaps } from '../../../core/workbook/areas.ts';
import { emptySheet, type SheetSnapshot, type Snapshot } from '../../../core/workbook/snapshot.ts';
import { parseSettings } from '../../../xlsx/settings-xml.ts';
import { type Block, readBlocks } from './blocks.ts';
import { askConditionalFormats, type FoundFormat } from './conditional-formats.ts';
import { SheetCells } from './sheet-cells.ts';
import { askColumns, askHiddenRows } from './sheet-columns.ts';
import { readOutlines, type SheetOutline } from './sheet-outline.ts';
import { readStructure, type Structure } from './structure.ts';
import { readTables } from './tables.ts';
import { askValidations, columnsOf, piecesOfMixed, placedValidations } from './validations.ts';

/** Which sheets to look into, and of which of their cells; all cells where no areas are given. */
export type ReadScope = ReadonlyMap<SheetName, readonly Area[] | 'all'>;

/** A workbook as read, with what is needed to write to it. Sheets out of scope are empty. */
export interface ReadWorkbook {
  readonly snapshot: Snapshot;
  readonly structure: Structure;
  readonly cells: ReadonlyMap<SheetName, SheetCells>;
  /** Outside of these areas cells look like those of a new sheet. */
  readonly formatted: ReadonlyMap<SheetName, Area | undefined>;
  readonly conditionalFormats: ReadonlyMap<SheetName, readonly FoundFormat[]>;
}

/** A sheet while it is being read. */
interface Reading {
  readonly name: SheetName;
  readonly worksheet: Excel.Worksheet;
  readonly outline: SheetOutline;
  readonly cells: SheetCells;
  readonly areas: readonly Area[];
}

/**
 * Reads sheets in four syncs, however many rows they have, while an answer fits into Excel's limit:
 * what there is, where it stands, what cells hold, and what else numbers and errors need.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  hasMerges: boolean,
  scope?: ReadScope,
): Promise<ReadWorkbook> {
  const structure = await readStructure(context);
  const wanted = [...structure.worksheets].filter(([name]) => !scope || scope.has(name));
  const worksheets = wanted.map(([, worksheet]) => worksheet);
  const { outlines, answer: xml } = await readOutlines(context, worksheets, hasMerges, () =>
    structure.settingsPart?.getXml(),
  );
  const sheets = wanted.map(([name, worksheet], index): Reading => {
    const outline = outlines[index];
    if (!outline) throw new Error(`no outline of ${name}`);
    const asked = scope?.get(name) ?? 'all';
    const areas =
      asked === 'all'
        ? outline.used
          ? [outline.used]
          : []
        : asked.map((area) => overTables(area, outline.tables));
    return { name, worksheet, outline, cells: new SheetCells(), areas };
  });
  const features = await readFeatures(context, sheets, scope !== undefined);
  const snapshots = new Map(sheets.map((sheet, index) => [sheet.name, features[index]?.(sheet)]));
  return {
    structure,
    cells: new Map(sheets.map(({ name, cells }) => [name, cells])),
    formatted: new Map(sheets.map(({ name, outline }) => [name, outline.formatted])),
    conditionalFormats: new Map(
      sheets.map(({ name }) => [name, snapshots.get(name)?.conditionalFormats ?? []]),
    ),
    snapshot: {
      dateSystem: structure.dateSystem,
      names: structure.names,
      settings: xml ? parseSettings(xml.value) : new Map(),
      sheets: [...structure.worksheets.keys()].map(
        (name) => snapshots.get(name)?.sheet ?? emptySheet(name),
      ),
    },
  };
}

/** An area with all rows of the tables that it touches: writing to a table may fill its columns. */
function overTables(area: Area, tables: readonly Area[]): Area {
  return tables
    .filter((table) => overlaps(table, area))
    .reduce(
      ({ top, bottom, ...columns }, table) => ({
        ...columns,
        top: Math.min(top, table.top),
        bottom: Math.max(bottom, table.bottom),
      }),
      area,
    );
}

interface Assembled {
  readonly sheet: SheetSnapshot;
  readonly conditionalFormats: readonly FoundFormat[];
}

/** Reads cells and features; each sheet's can be put together afterwards. */
async function readFeatures(
  context: Excel.RequestContext,
  sheets: readonly Reading[],
  allFormats: boolean,
): Promise<readonly ((sheet: Reading) => Assembled)[]> {
  let asked: readonly ReturnType<typeof askFeatures>[] = [];
  const content = sheets.flatMap((sheet) => contentBlocks(sheet, allFormats));
  const ask = () => {
    asked = sheets.map(askFeatures);
  };
  takeBlocks(sheets, await readBlocks(context, content, ask));
  let pieces: readonly ReturnType<typeof askValidations>[] = [];
  const details = sheets.flatMap((sheet) => detailBlocks(sheet, allFormats));
  const mixed = asked.map(({ validations }) => piecesOfMixed(validations));
  if (details.length > 0 || mixed.some(({ length }) => length > 0)) {
    const askPieces = () => {
      pieces = sheets.map(({ worksheet }, index) => askValidations(worksheet, mixed[index] ?? []));
    };
    takeBlocks(sheets, await readBlocks(context, details, askPieces));
  }
  return asked.map(({ validations, formats, columns, hiddenRows }, index) => (sheet) => {
    const conditionalFormats = formats();
    const snapshot: SheetSnapshot = {
      ...emptySheet(sheet.name),
      ...fromWorksheet(sheet),
      ...columns(),
      hiddenRows: hiddenRows(),
      grid: sheet.cells.grid(),
      validations: placedValidations([...validations, ...(pieces[index] ?? [])]),
      conditionalFormats: conditionalFormats.flatMap((found) => found.formats),
    };
    return { sheet: snapshot, conditionalFormats };
  });
}

function askFeatures({ worksheet, outline }: Reading) {
  return {
    validations: askValidations(worksheet, columnsOf(outline.validated)),
    formats: askConditionalFormats(outline.conditionalFormats),
    columns: askColumns(worksheet, outline.used),
    hiddenRows: askHiddenRows(worksheet, outline),
  };
}

function takeBlocks(
  sheets: readonly Reading[],
  blocks: Awaited<ReturnType<typeof readBlocks>>,
): void {
  const bySheet = new Map(sheets.map(({ worksheet, cells }) => [worksheet, cells]));
  for (const block of blocks) bySheet.get(block.worksheet)?.add(block);
}

/** Values of all cells, and formulas where there are some. */
function contentBlocks(
  { worksheet, areas, outline }: Reading,
  allFormats: boolean,
): readonly Block[] {
  const values = areas.map((area): Block => ({ worksheet, area, field: 'values' }));
  const formats = allFormats
    ? values.map((block): Block => ({ ...block, field: 'numberFormat' }))
    : [];
  const formulas = formulaAreas(outline, areas).map(
    (area): Block => ({ worksheet, area, field: 'formulas' }),
  );
  return [...values, ...formats, ...formulas];
}

/** More pieces than these are read as a whole. */
const MOST_PIECES = 100;

function formulaAreas({ formulas }: SheetOutline, areas: readonly Area[]): readonly Area[] {
  const inside = areas.filter((area) => formulas.some((own) => overlaps(own, area)));
  const isWhole = areas.length === 1 && formulas.length <= MOST_PIECES;
  return isWhole ? formulas : inside;
}

/** Formats of numbers (a date is one), and which texts are errors. */
function detailBlocks({ worksheet, cells }: Reading, allFormats: boolean): readonly Block[] {
  const numbers = allFormats ? [] : cells.areasOf('number');
  return [
    ...numbers.map((area): Block => ({ worksheet, area, field: 'numberFormat' })),
    ...cells.areasOf('error').map((area): Block => ({ worksheet, area, field: 'valueTypes' })),
  ];
}

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

function fromWorksheet({
  worksheet,
  outline,
}: Reading): Pick<
  SheetSnapshot,
  'visibility' | 'merges' | 'tables' | 'freeze' | 'filter' | 'protection' | 'chartNames'
> {
  const { frozen, filter, merges } = outline;
  const { protected: isProtected, options } = worksheet.protection;
  const arranging = options?.allowAutoFilter && options.allowSort && options.allowFormatColumns;
  return {
    visibility: VISIBILITIES[worksheet.visibility],
    merges,
    tables: readTables(worksheet, outline.tables),
    freeze: {
      rows: frozen && frozen.bottom < LAST_ROW ? frozen.bottom : 0,
      columns: frozen && frozen.right < LAST_COLUMN ? frozen.right : 0,
    },
    filter: filter ?? null,
    protection: isProtected
      ? { password: false, ...(arranging ? { allows: 'arranging' } : {}) }
      : null,
    chartNames: worksheet.charts.items.map(({ name }) => name),
  };
}
