import { message } from '../../core/messages/message.ts';
import { type Area, parseArea, sheetName } from '../../core/workbook/address.ts';
import type {
  ConditionalFormat,
  Freeze,
  PlacedValidation,
  Protection,
} from '../../core/workbook/sheet-features.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import type { XlsxPackage } from '../package/package.ts';
import { readRelationships } from '../package/relationships.ts';
import { damaged } from '../package/unreadable.ts';
import { type Attributes, booleanAttribute, type XmlHandler } from '../xml/parse.ts';
import { parseSections } from '../xml/sections.ts';
import { type CellContext, CellReader, isKnownLook } from './cells.ts';
import { readChartNames } from './chart-names.ts';
import type { Formats } from './formats.ts';
import { conditionalFormatReader, validationReader } from './rules.ts';
import { numbersWithin, type Span, SpanList } from './spans.ts';
import { readTables } from './tables.ts';
import type { SheetEntry } from './workbook.ts';

interface ColumnSpan extends Span {
  readonly width: number;
}

/** What stands around the cells of a sheet part, as it is being read. */
interface SheetLines {
  readonly merges: Area[];
  readonly validations: PlacedValidation[];
  readonly conditionalFormats: ConditionalFormat[];
  readonly widths: ColumnSpan[];
  readonly hiddenColumns: SpanList;
  freeze: Freeze | undefined;
  filter: Area | null;
  protection: Protection | null;
}

/** Reads one worksheet with its tables and the names of its charts. */
export function readSheet(
  source: XlsxPackage,
  entry: SheetEntry,
  context: Omit<CellContext, 'partName'>,
  formats: Formats,
): SheetSnapshot {
  const { partName } = entry;
  const pieces = source.pieces(partName);
  if (!pieces) throw damaged(message('fault.part-missing', { part: partName }));
  const lines: SheetLines = {
    merges: [],
    validations: [],
    conditionalFormats: [],
    widths: [],
    hiddenColumns: new SpanList(),
    freeze: undefined,
    filter: null,
    protection: null,
  };
  const cells = new CellReader({ ...context, partName });
  const rules = rulesReader(lines, formats);
  parseSections(pieces, partName, 'worksheet', {
    sheetData: cells,
    dataValidations: rules,
    conditionalFormatting: rules,
    extLst: rules,
    ...featureReaders(lines, (look) => {
      if (isKnownLook(look, context)) return;
      throw damaged(message('fault.look-of-column', { part: partName }));
    }),
  });
  const relationships = readRelationships(source, partName);
  return {
    name: sheetName(entry.name),
    visibility: entry.visibility,
    grid: cells.grid.build(),
    merges: lines.merges,
    tables: readTables(source, relationships),
    hiddenRows: new Set(numbersWithin(cells.hiddenRows, cells.lastUsedRow)),
    hiddenColumns: new Set(numbersWithin(lines.hiddenColumns.spans, cells.lastUsedColumn)),
    validations: lines.validations,
    conditionalFormats: lines.conditionalFormats,
    freeze: lines.freeze ?? { rows: 0, columns: 0 },
    filter: lines.filter,
    columnWidths: widthsOf(lines.widths, cells.lastUsedColumn),
    protection: lines.protection,
    chartNames: readChartNames(source, relationships),
  };
}

/** Validations and conditional formats stand in the main part or, in newer ways, in its extensions. */
function rulesReader(lines: SheetLines, { differentialStyles }: Formats): XmlHandler {
  const readers = [
    validationReader(lines.validations),
    conditionalFormatReader(lines.conditionalFormats, differentialStyles),
  ];
  return {
    open(name, attributes) {
      for (const reader of readers) reader.open?.(name, attributes);
    },
    text(text) {
      for (const reader of readers) reader.text?.(text);
    },
    close(name) {
      for (const reader of readers) reader.close?.(name);
    },
  };
}

function featureReaders(
  lines: SheetLines,
  expectLook: (look: string | undefined) => void,
): Record<string, XmlHandler> {
  return {
    sheetViews: {
      open(name, attributes) {
        if (name === 'pane') lines.freeze ??= freezeOf(attributes);
      },
    },
    cols: {
      open(name, attributes) {
        if (name !== 'col') return;
        expectLook(attributes.style);
        readColumns(lines, attributes);
      },
    },
    mergeCells: {
      open(name, { ref }) {
        const area = name === 'mergeCell' ? parseArea(ref ?? '') : undefined;
        if (area) lines.merges.push(area);
      },
    },
    autoFilter: {
      open(name, { ref }) {
        if (name === 'autoFilter') lines.filter = parseArea(ref ?? '') ?? null;
      },
    },
    sheetProtection: {
      open(_, attributes) {
        if (!booleanAttribute(attributes.sheet, false)) return;
        const password = attributes.password ?? attributes.hashValue;
        const allows = attributes.sort === '0' && attributes.autoFilter === '0';
        lines.protection = {
          password: password !== undefined,
          ...(allows ? { allows: 'arranging' } : {}),
        };
      },
    },
  };
}

function freezeOf({ state, xSplit, ySplit }: Attributes): Freeze | undefined {
  if (state !== 'frozen' && state !== 'frozenSplit') return undefined;
  return { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
}

function readColumns(lines: SheetLines, attributes: Attributes): void {
  const first = Number(attributes.min);
  const last = Number(attributes.max);
  if (!(first >= 1 && last >= first)) return;
  const width = Number(attributes.width);
  if (width >= 0) lines.widths.push({ first, last, width });
  if (booleanAttribute(attributes.hidden, false)) lines.hiddenColumns.add(first, last);
}

function widthsOf(spans: readonly ColumnSpan[], lastUsedColumn: number): Map<number, number> {
  const widths = new Map<number, number>();
  for (const span of spans) {
    for (const column of numbersWithin([span], lastUsedColumn)) widths.set(column, span.width);
  }
  return widths;
}
