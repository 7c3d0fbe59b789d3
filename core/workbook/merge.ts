import { overlaps } from './areas.ts';
import { cellsChange } from './cells-change.ts';
import type { Change, ChangeSet } from './change.ts';
import { sameValue } from './same.ts';

/**
 * One change set that does the first one and then the second one. What both change is changed once,
 * and not at all where it ends as it began.
 */
export function merge(first: ChangeSet, second: ChangeSet): ChangeSet {
  const changes: Change[] = [];
  for (const change of [...first.changes, ...second.changes]) append(changes, change);
  return { changes };
}

/** Joins a change to an earlier one of the same thing, unless one between them stands in the way. */
function append(changes: Change[], change: Change): void {
  for (let index = changes.length - 1; index >= 0; index--) {
    const earlier = changes[index];
    if (!earlier) continue;
    if (concernsSame(earlier, change)) {
      const joined = join(earlier, change);
      changes.splice(index, 1, ...(joined ? [joined] : []));
      return;
    }
    if (!commute(earlier, change)) break;
  }
  const effective = withoutEqualSides(change);
  if (effective) changes.push(effective);
}

/** Whether the later change takes up exactly what the earlier one left. */
function concernsSame(earlier: Change, later: Change): boolean {
  switch (later.kind) {
    case 'name':
      return earlier.kind === 'name' && earlier.name === later.name;
    case 'setting':
      return earlier.kind === 'setting' && earlier.key === later.key;
    case 'conditional-format':
      return (
        earlier.kind === 'conditional-format' &&
        earlier.sheet === later.sheet &&
        earlier.after !== null &&
        sameValue(earlier.after, later.before)
      );
    default:
      return earlier.kind === later.kind && sameValue(placeOf(earlier), placeOf(later));
  }
}

/** The fields that say where a change happens. */
function placeOf(change: Change): unknown {
  switch (change.kind) {
    case 'validation':
      return [change.sheet, change.area];
    case 'column-width':
      return [change.sheet, change.column];
    case 'table':
    case 'chart':
      return [change.sheet, change.name];
    case 'name':
      return change.name;
    case 'setting':
      return change.key;
    case 'sheet':
      return [change.sheet, change.index];
    default:
      return change.sheet;
  }
}

/** One change for two of the same place; undefined where nothing is left to do. */
function join(earlier: Change, later: Change): Change | undefined {
  if (earlier.kind === 'cells' && later.kind === 'cells') {
    return cellsChange(later.sheet, [...earlier.cells, ...later.cells]);
  }
  if (earlier.kind === 'cells' || later.kind === 'cells') return later;
  // Both are of one kind (see concernsSame), which the type checker can't know.
  return withoutEqualSides({ ...later, before: earlier.before } as Change);
}

function withoutEqualSides(change: Change): Change | undefined {
  if (change.kind === 'cells') return cellsChange(change.sheet, change.cells);
  return sameValue(change.before, change.after) ? undefined : change;
}

/**
 * Whether two changes of different places may trade places. A sheet's coming and going stays in
 * order with all on that sheet and with other sheets (tab numbers move), and so does protection.
 */
function commute(one: Change, other: Change): boolean {
  if (!hasSheet(one) || !hasSheet(other)) return true;
  if (one.kind === 'sheet' && other.kind === 'sheet') return false;
  if (one.sheet !== other.sheet) return true;
  if (isWholeSheet(one) || isWholeSheet(other)) return false;
  if (one.kind === 'validation' && other.kind === 'validation') {
    return !overlaps(one.area, other.area);
  }
  return true;
}

/** Whether a change is of one sheet, and not of the workbook. */
function hasSheet(change: Change): change is Extract<Change, { readonly sheet: unknown }> {
  return 'sheet' in change;
}

function isWholeSheet({ kind }: Change): boolean {
  return kind === 'sheet' || kind === 'protection';
}
