import type { CoreMessage } from '../messages/message.ts';
import type { FieldId, Language } from '../registers/declaration.ts';
import { REGISTERS } from '../registers/registers.ts';
import { type Cell, EMPTY } from '../workbook/cell.ts';
import { cellIn, type GridRow } from '../workbook/grid.ts';
import { columnMeanings, headerLanguage } from './column-meaning.ts';
import { profileColumn } from './column-profile.ts';
import { findDataRows, headerList } from './data-rows.ts';
import { isExampleRow } from './example-rows.ts';
import type { ColumnEvidence } from './field-evidence.ts';
import { fullHeader, type HeaderBlock, mainHeaderRow } from './header-column.ts';
import type { HeaderMatcher } from './header-match.ts';
import { chooseKind } from './kind-choice.ts';
import { type FieldChoice, type KindReading, readAsKind } from './kind-reading.ts';
import { findProducts } from './rating-products.ts';
import type { MappingCorrection, RecognisedColumn, RecognisedRegister } from './recognition.ts';
import type { SheetView } from './sheet-view.ts';

/** A table as found on a sheet, before we know what it is. */
export interface FoundTable {
  readonly block: HeaderBlock;
  /** The last row that may belong to it, 1-based. */
  readonly lastRow: number;
  /** The sheet's name and texts above the table. */
  readonly titles: readonly string[];
}

const ROWS_FROM_TOP = 120;
const ROWS_SPREAD = 60;
const KEY_FIELDS = ['id', 'control', 'requirement', 'asset', 'risk'];

/** Reads a table as the register that explains it best, or says why it can't. */
export function readTable(
  view: SheetView,
  table: FoundTable,
  matcher: HeaderMatcher,
): RecognisedRegister | { readonly reason: CoreMessage } {
  const { evidence, language } = gatherEvidence(view, table, matcher);
  const choice = chooseKind(evidence, table.titles);
  if ('reason' in choice) return choice;
  return register(view, table, language, leaveOpen(choice.reading), choice.confidence);
}

/** Reads a table as a user's correction says. */
export function readCorrected(
  view: SheetView,
  table: FoundTable,
  matcher: HeaderMatcher,
  correction: MappingCorrection,
): RecognisedRegister | undefined {
  const declaration = REGISTERS.find(({ kind }) => kind === correction.kind);
  if (!declaration) return undefined;
  const { evidence, language } = gatherEvidence(view, table, matcher);
  const guessed = readAsKind({ ...declaration, signature: [] }, evidence);
  if (!guessed) return undefined;
  const fields = new Map(guessed.fields);
  for (const [field, column] of correction.columns) {
    const index = table.block.columns.findIndex((one) => one.column === column);
    for (const [other, choice] of fields) if (choice.column === index) fields.delete(other);
    if (index < 0) fields.delete(field);
    else fields.set(field, { column: index, confidence: 1 });
  }
  return register(view, table, language, { ...guessed, fields }, 1);
}

function gatherEvidence(
  view: SheetView,
  { block, lastRow }: FoundTable,
  matcher: HeaderMatcher,
): { evidence: readonly ColumnEvidence[]; language: Language } {
  const language = headerLanguage(block.columns, matcher);
  const meanings = columnMeanings(block.columns, matcher, language);
  const lines = sampleLines(view, block, lastRow);
  const cells = block.columns.map(({ column }) =>
    lines.map((line): Cell => sampleCell(line, column)),
  );
  const products = new Set(findProducts(cells).map(({ result }) => result));
  const evidence = cells.map((sample, index) => ({
    meaning: meanings[index] ?? { concepts: new Map<string, number>(), qualifier: undefined },
    profile: profileColumn(sample.filter((cell) => cell !== EMPTY)),
    isProduct: products.has(index),
  }));
  return { evidence, language };
}

/** A cell of a sample; "Example" in front of an example row says nothing about its column. */
function sampleCell(line: GridRow, column: number): Cell {
  return isExampleRow(line, column) ? EMPTY : cellIn(line, column);
}

/** The first rows below a header, and some spread over the rest; without rows of one cell. */
function sampleLines(
  { sheet }: SheetView,
  block: HeaderBlock,
  lastRow: number,
): readonly GridRow[] {
  const header = block.rows[block.rows.length - 1] ?? 0;
  const below: GridRow[] = [];
  for (const [row, line] of sheet.grid) {
    if (row > header && row <= lastRow && line.columns.length > 1) below.push(line);
  }
  const step = Math.max(1, Math.floor((below.length - ROWS_FROM_TOP) / ROWS_SPREAD));
  return below.filter((_, index) => index < ROWS_FROM_TOP || (index - ROWS_FROM_TOP) % step === 0);
}

/** A reading without its doubtful fields, whose columns become unsure. */
function leaveOpen(reading: KindReading): KindReading {
  const { doubtful } = reading;
  if (doubtful.length === 0) return reading;
  const fields = new Map([...reading.fields].filter(([id]) => !doubtful.includes(id)));
  const open = doubtful.flatMap((id) => {
    const column = reading.fields.get(id)?.column;
    return column === undefined ? [] : [{ column, candidates: doubtful }];
  });
  return { ...reading, fields, unsure: [...reading.unsure, ...open] };
}

function register(
  view: SheetView,
  { block, lastRow }: FoundTable,
  language: Language,
  { declaration, fields, unsure, alternatives }: KindReading,
  confidence: number,
): RecognisedRegister {
  const toColumn = ({ column, confidence }: FieldChoice): RecognisedColumn => {
    const header = block.columns[column];
    return header
      ? { column: header.column, header: fullHeader(header), confidence }
      : { column: 0, header: '', confidence: 0 };
  };
  const columns = new Map<FieldId, RecognisedColumn>();
  for (const [field, choice] of fields) columns.set(field, toColumn(choice));
  const headerRow = mainHeaderRow(block);
  const left = Math.min(...block.columns.map(({ column }) => column));
  const right = Math.max(...block.columns.map(({ column }) => column));
  const keyColumn = KEY_FIELDS.map((key) => columns.get(key as FieldId)?.column).find(
    (column) => column !== undefined,
  );
  const rows = findDataRows(view, { block, left, right, lastRow, keyColumn });
  return {
    kind: declaration.kind,
    sheet: view.sheet.name,
    headerRows: block.rows,
    headerRow,
    firstRow: rows[0] ?? headerRow + 1,
    lastRow: rows[rows.length - 1] ?? headerRow,
    rows,
    confidence,
    language,
    columns,
    unsure: unsure.map(({ column, candidates }) => ({
      ...toColumn({ column, confidence: 0.4 }),
      candidates,
    })),
    alternatives: new Map(
      [...alternatives].map(([field, choices]) => [field, choices.map(toColumn)]),
    ),
    headers: headerList(block),
  };
}
