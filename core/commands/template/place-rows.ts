import type { RecognisedRegister } from '../../recognise/recognition.ts';
import type { RegisterDeclaration } from '../../registers/declaration.ts';
import type { Change } from '../../workbook/change.ts';
import { findSheet, type Snapshot } from '../../workbook/snapshot.ts';
import { appendRows, type NewRow } from './append-rows.ts';
import { freeSheetName } from './free-sheet-name.ts';
import { registerReference, registerSheet } from './register-sheet.ts';
import { templateRangeName, templateSheetName } from './template-layout.ts';

/** Puts rows below a register, or on a new sheet where the workbook has no such register. */
export function placeRows(
  snapshot: Snapshot,
  declaration: RegisterDeclaration,
  register: RecognisedRegister | undefined,
  rows: readonly NewRow[],
): readonly Change[] {
  const sheet = register && findSheet(snapshot, register.sheet);
  if (register && sheet) return appendRows(sheet, register, rows);
  return rows.length === 0 ? [] : newRegister(snapshot, declaration, rows);
}

/** A register of our own on a new sheet, with its name. */
export function newRegister(
  snapshot: Snapshot,
  declaration: RegisterDeclaration,
  rows: readonly NewRow[],
): readonly Change[] {
  const name = freeSheetName(snapshot, templateSheetName(declaration));
  const names = new Set(snapshot.names.keys());
  const { dateSystem } = snapshot;
  const after = registerSheet(declaration, { dateSystem, names, rows, name });
  const range = templateRangeName(declaration);
  const named: readonly Change[] = snapshot.names.has(range)
    ? []
    : [{ kind: 'name', name: range, before: null, after: registerReference(declaration, name) }];
  const index = snapshot.sheets.length;
  return [{ kind: 'sheet', sheet: name, index, before: null, after }, ...named];
}
