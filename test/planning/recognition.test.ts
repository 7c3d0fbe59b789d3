import { describe, expect, it } from 'vitest';
import { recognise } from '../../core/recognise/recognise.ts';
import type { RegisterDeclaration } from '../../core/registers/declaration.ts';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import { registerOf } from '../../core/registers/registers.ts';
import { sheetName } from '../../core/workbook/address.ts';
import { EMPTY, numberCell, textCell } from '../../core/workbook/cell.ts';
import { gridFromRows } from '../../core/workbook/grid.ts';
import { emptySheet, type Snapshot } from '../../core/workbook/snapshot.ts';
import { FOREIGN_REGISTERS } from './foreign.ts';
import { SOUND_PLANNING } from './sound.ts';

type Row = readonly (string | number)[];

/** "kind: field field ..." of each register that is recognised, fields in column order. */
function seenIn(name: string, rows: readonly Row[]): readonly string[] {
  const snapshot: Snapshot = {
    dateSystem: 1900,
    names: new Map(),
    settings: new Map(),
    sheets: [
      { ...emptySheet(sheetName(name)), grid: gridFromRows(rows.map((row) => row.map(cell))) },
    ],
  };
  return recognise(snapshot).registers.map(({ kind, columns }) => {
    const fields = [...columns].sort((one, other) => one[1].column - other[1].column);
    return `${kind}: ${fields.map(([field, { column }]) => `${column}=${field}`).join(' ')}`;
  });
}

function cell(written: string | number) {
  if (written === '') return EMPTY;
  return typeof written === 'number' ? numberCell(written) : textCell(written);
}

function expected(kind: RegisterKind, fields: readonly string[]): readonly string[] {
  const places = fields.flatMap((field, index) => (field === '' ? [] : [`${index + 1}=${field}`]));
  return [`${kind}: ${places.join(' ')}`];
}

function declared(kind: RegisterKind): RegisterDeclaration {
  return registerOf(kind)!;
}

describe.each(SOUND_PLANNING)('$kind', ({ kind, rows }) => {
  const { title, fields, example } = declared(kind);
  const ids = fields.map(({ id }) => id);
  const headers = fields.map((field) => field.title);
  const rowOf = (record: Readonly<Record<string, string | number>>) =>
    ids.map((id) => record[id] ?? '');

  it.each([
    ['a header alone', [headers]],
    ['a header and the example', [headers, rowOf(example ?? {})]],
    ['a filled template', [headers, rowOf(example ?? {}), ...rows.map(rowOf)]],
  ])('recognises %s', (_, table) => {
    expect(seenIn(title, table)).toEqual(expected(kind, ids));
  });

  it('knows a filled template on a sheet without a telling name, unless it could be anything', () => {
    // Steps with owners and dates are any project's plan.
    const seen = kind === 'roadmap' ? [] : expected(kind, ids);
    expect(seenIn('Sheet1', [headers, ...rows.map(rowOf)])).toEqual(seen);
  });
});

it.each(FOREIGN_REGISTERS)('recognises $kind on the sheet "$sheet"', (foreign) => {
  const { kind, sheet, above, headers, fields, rows } = foreign;
  expect(seenIn(sheet, [...above, headers, ...rows])).toEqual(expected(kind, fields));
});
