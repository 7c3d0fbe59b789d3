import { contextOf } from '../../core/check/make-context.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import type { RecognisedRegister } from '../../core/recognise/recognition.ts';
import { fieldId, type Language } from '../../core/registers/declaration.ts';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import { sheetName } from '../../core/workbook/address.ts';
import { booleanCell, type Cell, EMPTY, numberCell, textCell } from '../../core/workbook/cell.ts';
import type { CalendarDate } from '../../core/workbook/date.ts';
import { GridBuilder } from '../../core/workbook/grid.ts';
import { emptySheet, type SheetSnapshot, type Snapshot } from '../../core/workbook/snapshot.ts';

/** A cell as a test writes it; null is an empty one. */
export type Written = string | number | boolean | null | Cell;

/** A register as a test writes it: field ids as headers in `headerRow`, rows below. */
export interface Table {
  readonly kind: RegisterKind;
  readonly sheet: string;
  readonly fields: readonly string[];
  readonly rows: readonly (readonly Written[])[];
  readonly headerRow?: number;
  readonly language?: Language;
  /** Further cells, by row and column. */
  readonly around?: readonly (readonly [row: number, column: number, written: Written])[];
  readonly features?: Partial<SheetSnapshot>;
}

/** The recognised register of a table, every field sure of its column. */
export function registerOfTable(table: Table): RecognisedRegister {
  const { kind, sheet, fields, rows, headerRow = 1, language = 'en' } = table;
  const headers = fields.map((header, index) => ({ column: index + 1, header }));
  return {
    kind,
    sheet: sheetName(sheet),
    headerRows: [headerRow],
    headerRow,
    firstRow: headerRow + 1,
    lastRow: headerRow + rows.length,
    rows: rows.map((_, index) => headerRow + 1 + index),
    confidence: 1,
    language,
    columns: new Map(headers.map((place) => [fieldId(place.header), { ...place, confidence: 1 }])),
    unsure: [],
    alternatives: new Map(),
    headers,
  };
}

/** A workbook with one sheet per table. */
export function workbookOf(...tables: readonly Table[]): Snapshot {
  return { dateSystem: 1900, names: new Map(), settings: new Map(), sheets: tables.map(sheetOf) };
}

/** The context of a workbook with these tables, all of them recognised. */
export function contextOfTables(...tables: readonly Table[]): CheckContext {
  const recognition = { registers: tables.map(registerOfTable), unrecognised: [] };
  return contextOf(workbookOf(...tables), recognition, '2026-06-30' as CalendarDate);
}

function sheetOf({ sheet, fields, rows, headerRow = 1, around = [], features }: Table) {
  const builder = new GridBuilder();
  [fields, ...rows].forEach((row, down) => {
    row.forEach((written, across) => {
      builder.set(headerRow + down, across + 1, cellOf(written));
    });
  });
  for (const [row, column, written] of around) builder.set(row, column, cellOf(written));
  return { ...emptySheet(sheetName(sheet)), grid: builder.build(), ...features };
}

function cellOf(written: Written): Cell {
  if (written === null) return EMPTY;
  if (typeof written === 'string') return textCell(written);
  if (typeof written === 'number') return numberCell(written);
  return typeof written === 'boolean' ? booleanCell(written) : written;
}
