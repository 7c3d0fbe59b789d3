import { fieldId } from '../../registers/declaration.ts';
import { REGISTER_KINDS, type RegisterKind } from '../../registers/kinds.ts';
import { fieldOf, registerOf } from '../../registers/registers.ts';
import type { FieldState, RowState, RowStates } from './row-states.ts';

/** A field that says something else now. */
export interface FieldChange {
  readonly field: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** The method gives the same as before; only what stands in the cell is different. */
  readonly isOnlyWritten: boolean;
}

/** A row that came, went, was closed or says something else now. */
export interface RowChange {
  readonly kind: RegisterKind;
  readonly id: string;
  readonly name: string;
  readonly what: 'new' | 'gone' | 'closed' | 'changed';
  readonly fields: readonly FieldChange[];
}

/** Kinds of registers that only one of both workbooks has. */
export interface Comparison {
  readonly changes: readonly RowChange[];
  readonly onlyBefore: readonly RegisterKind[];
  readonly onlyAfter: readonly RegisterKind[];
}

/** What became different between two moments, kind by kind; rows as they stand now, then those gone. */
export function compareStates(before: RowStates, after: RowStates): Comparison {
  const both = REGISTER_KINDS.filter((kind) => before.has(kind) && after.has(kind));
  return {
    changes: both.flatMap((kind) =>
      rowChanges(kind, before.get(kind) ?? new Map(), after.get(kind) ?? new Map()),
    ),
    onlyBefore: REGISTER_KINDS.filter((kind) => before.has(kind) && !after.has(kind)),
    onlyAfter: REGISTER_KINDS.filter((kind) => after.has(kind) && !before.has(kind)),
  };
}

type Rows = ReadonlyMap<string, RowState>;

function rowChanges(kind: RegisterKind, before: Rows, after: Rows): readonly RowChange[] {
  const changes: RowChange[] = [];
  for (const [key, { id, name, fields, isClosed }] of after) {
    const former = before.get(key);
    if (!former) {
      changes.push({ kind, id, name, what: 'new', fields: [] });
      continue;
    }
    const different = fieldChanges(kind, former.fields, fields);
    if (different.length === 0) continue;
    const what = isClosed && !former.isClosed ? 'closed' : 'changed';
    changes.push({ kind, id, name, what, fields: different });
  }
  for (const [key, { id, name }] of before) {
    if (!after.has(key)) changes.push({ kind, id, name, what: 'gone', fields: [] });
  }
  return changes;
}

function fieldChanges(
  kind: RegisterKind,
  before: ReadonlyMap<string, FieldState>,
  after: ReadonlyMap<string, FieldState>,
): readonly FieldChange[] {
  const declaration = registerOf(kind);
  return [...after].flatMap(([field, now]) => {
    const former = before.get(field);
    if (!former) return [];
    const isOnlyWritten = former.compared === now.compared;
    if (isOnlyWritten && !isWrittenOtherwise(former, now)) return [];
    const title = (declaration && fieldOf(declaration, fieldId(field))?.title) ?? field;
    const said = (state: FieldState) => (isOnlyWritten ? (state.written ?? '') : state.text);
    return [{ field, title, before: said(former), after: said(now), isOnlyWritten }];
  });
}

function isWrittenOtherwise(
  { written: before }: FieldState,
  { written: after }: FieldState,
): boolean {
  return before !== undefined && after !== undefined && before !== after;
}
