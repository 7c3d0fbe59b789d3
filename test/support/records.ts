import type { RecognisedRegister } from '../../core/recognise/recognition.ts';
import type { Answer } from '../../core/records/answer.ts';
import { NO_COLUMN } from '../../core/records/answer.ts';
import type { Asset } from '../../core/records/asset.ts';
import type { Rating } from '../../core/records/rating.ts';
import type { RegisterRecords } from '../../core/records/register-records.ts';
import type { Risk } from '../../core/records/risk.ts';
import type { SoaEntry } from '../../core/records/soa-entry.ts';
import type { TreatmentAction } from '../../core/records/treatment-action.ts';
import { fieldId } from '../../core/registers/declaration.ts';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import { sheetName } from '../../core/workbook/address.ts';
import { type Cell, EMPTY, numberCell, textCell } from '../../core/workbook/cell.ts';
import { gridFromRows } from '../../core/workbook/grid.ts';
import { emptySheet, type SheetSnapshot } from '../../core/workbook/snapshot.ts';

/** A record's value as a test writes it; `null` is a blank cell, `unreadable(...)` an odd one. */
export type Written = unknown;

class Unreadable {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Something written that can't be read. */
export function unreadable(text: string): Unreadable {
  return new Unreadable(text);
}

/** A number, or words, as a rating. "3 - Possible" is both. */
export function rating(written: number | string): Rating {
  if (typeof written === 'number') return { number: written, label: '' };
  const match = /^(\d+) - (.*)$/.exec(written);
  return match ? { number: Number(match[1]), label: match[2]! } : { label: written };
}

/** Records of a kind, the register they stand in, and the sheet with their cells. */
export interface Built<R extends { readonly row: number }> extends RegisterRecords<R> {
  readonly sheet: SheetSnapshot;
}

const FIELDS = {
  'risk-register': [
    'id',
    'title',
    'description',
    'asset',
    'process',
    'threat',
    'vulnerability',
    'confidentiality',
    'integrity',
    'availability',
    'existingControls',
    'owner',
    'likelihood',
    'consequence',
    'score',
    'level',
    'treatment',
    'action',
    'controls',
    'residualLikelihood',
    'residualConsequence',
    'residualScore',
    'residualLevel',
    'acceptedBy',
    'acceptedUntil',
    'status',
    'due',
    'lastReview',
    'nextReview',
  ],
  assets: [
    'id',
    'asset',
    'type',
    'owner',
    'classification',
    'value',
    'confidentiality',
    'integrity',
    'availability',
  ],
  'treatment-plan': [
    'id',
    'risk',
    'action',
    'control',
    'owner',
    'due',
    'status',
    'completed',
    'effect',
    'approvedByOwner',
    'approvedByManagement',
  ],
  soa: [
    'control',
    'title',
    'applicable',
    'implemented',
    'justification',
    'justificationExclusion',
    'reasons',
    'reference',
    'owner',
    'due',
  ],
} as const;

const RATINGS = new Set([
  'likelihood',
  'consequence',
  'confidentiality',
  'integrity',
  'availability',
  'residualLikelihood',
  'residualConsequence',
  'value',
]);

/**
 * Builds a register whose columns are the keys of its first row, in that order, header in row 1.
 * Ratings are written as numbers or words; everything else as the record holds it.
 */
function build<R extends { readonly row: number }>(
  kind: keyof typeof FIELDS,
  sheet: string,
  rows: readonly Readonly<Record<string, Written>>[],
  columns: readonly string[] = Object.keys(rows[0] ?? {}),
): Built<R> {
  const name = sheetName(sheet);
  const headers = columns.map((column, index) => ({ column: index + 1, header: column }));
  const register: RecognisedRegister = {
    kind: kind as RegisterKind,
    sheet: name,
    headerRows: [1],
    headerRow: 1,
    firstRow: 2,
    lastRow: rows.length + 1,
    rows: rows.map((_, index) => index + 2),
    confidence: 1,
    language: 'en',
    columns: new Map(
      columns.map((column, index) => [
        fieldId(column),
        { column: index + 1, header: column, confidence: 1 },
      ]),
    ),
    unsure: [],
    alternatives: new Map(),
    headers,
  };
  const records = rows.map((written, index) => {
    const row = index + 2;
    const record: Record<string, unknown> = { row };
    for (const field of FIELDS[kind]) {
      const column = columns.indexOf(field) + 1;
      record[field] = column === 0 ? NO_COLUMN : answerOf(written[field], field, name, row, column);
    }
    return record as unknown as R;
  });
  const cells = [
    columns.map((column) => textCell(column)),
    ...rows.map((written) => columns.map((column) => cellOf(written[column]))),
  ];
  return { register, records, sheet: { ...emptySheet(name), grid: gridFromRows(cells) } };
}

export function risksOf(
  rows: readonly Readonly<Record<string, Written>>[],
  columns?: readonly string[],
  sheet = 'Risks',
): Built<Risk> {
  return build<Risk>('risk-register', sheet, rows, columns);
}

export function assetsOf(
  rows: readonly Readonly<Record<string, Written>>[],
  columns?: readonly string[],
): Built<Asset> {
  return build<Asset>('assets', 'Assets', rows, columns);
}

export function actionsOf(
  rows: readonly Readonly<Record<string, Written>>[],
  columns?: readonly string[],
): Built<TreatmentAction> {
  return build<TreatmentAction>('treatment-plan', 'Plan', rows, columns);
}

export function soaOf(
  rows: readonly Readonly<Record<string, Written>>[],
  columns?: readonly string[],
): Built<SoaEntry> {
  return build<SoaEntry>('soa', 'SoA', rows, columns);
}

function answerOf(
  written: Written,
  field: string,
  sheet: ReturnType<typeof sheetName>,
  row: number,
  column: number,
): Answer<unknown> {
  const at = { sheet, row, column };
  if (written === null || written === undefined) return { state: 'blank', at, text: '' };
  if (written instanceof Unreadable) return { state: 'unreadable', at, text: written.text };
  const isRating =
    RATINGS.has(field) && (typeof written === 'number' || typeof written === 'string');
  const value = isRating ? rating(written) : written;
  return { state: 'value', at, text: textOf(written), value };
}

function textOf(written: Written): string {
  if (Array.isArray(written)) return written.map(textOf).join(', ');
  if (typeof written === 'object' && written !== null && 'text' in written) {
    return String(written.text);
  }
  return String(written);
}

function cellOf(written: Written): Cell {
  if (written === null || written === undefined) return EMPTY;
  if (typeof written === 'number') return numberCell(written);
  return textCell(written instanceof Unreadable ? written.text : textOf(written));
}
