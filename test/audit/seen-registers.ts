import { recognise } from '../../core/recognise/recognise.ts';
import type { RegisterKind } from '../../core/registers/kinds.ts';
import { sheetName } from '../../core/workbook/address.ts';
import { EMPTY, numberCell, textCell } from '../../core/workbook/cell.ts';
import { gridFromRows } from '../../core/workbook/grid.ts';
import { emptySheet, type Snapshot } from '../../core/workbook/snapshot.ts';

export type WrittenRow = readonly (string | number)[];

/** "kind: column=field ..." of each register that is recognised on a sheet, in column order. */
export function seenRegisters(sheet: string, rows: readonly WrittenRow[]): readonly string[] {
  const grid = gridFromRows(rows.map((row) => row.map(cell)));
  const snapshot: Snapshot = {
    dateSystem: 1900,
    names: new Map(),
    settings: new Map(),
    sheets: [{ ...emptySheet(sheetName(sheet)), grid }],
  };
  return recognise(snapshot).registers.map(({ kind, columns }) => {
    const fields = [...columns].map(([field, { column }]) => [column, field] as const);
    return line(
      kind,
      fields.sort(([one], [other]) => one - other),
    );
  });
}

/** The same of one register whose columns hold these fields; empty for a column that holds none. */
export function registerLine(kind: RegisterKind, fields: readonly string[]): string {
  return line(
    kind,
    fields.flatMap((field, index) => (field === '' ? [] : [[index + 1, field] as const])),
  );
}

function line(kind: RegisterKind, fields: readonly (readonly [number, string])[]): string {
  return `${kind}: ${fields.map(([column, field]) => `${column}=${field}`).join(' ')}`;
}

function cell(written: string | number) {
  if (written === '') return EMPTY;
  return typeof written === 'number' ? numberCell(written) : textCell(written);
}
