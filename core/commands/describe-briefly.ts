import { filled } from '../messages/filled.ts';
import { columnLetters, formatArea } from '../workbook/address.ts';
import type { CellChange, CellsChange, ChangeSet } from '../workbook/change.ts';
import type { DateSystem } from '../workbook/date.ts';
import { type ChangeWording, PLAIN_ENGLISH } from './change-words.ts';
import { describeCell, describeChange, type PreviewLine } from './describe-change.ts';

/**
 * A change set as lines that a person can read, none left out: like `describeChanges`, but cells of
 * one column that get the same formula, or only a look, share a line.
 */
export function describeBriefly(
  { changes }: ChangeSet,
  dateSystem: DateSystem,
  wording: ChangeWording = PLAIN_ENGLISH,
): readonly PreviewLine[] {
  return changes.flatMap((change) =>
    change.kind === 'cells'
      ? describeCells(change, dateSystem, wording)
      : [describeChange(change, wording)],
  );
}

function describeCells(
  { sheet, cells }: CellsChange,
  dateSystem: DateSystem,
  wording: ChangeWording,
): readonly PreviewLine[] {
  const groups = new Map<string, CellChange[]>();
  for (const cell of cells) {
    const key = `${cell.column} ${sharedContent(cell) ?? cell.row}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const befores = new Set(group.map(({ before }) => describeCell(before, dateSystem, wording)));
    return [
      {
        place: `${sheet}!${placeOf(group, first, wording)}`,
        before: befores.size === 1 ? [...befores].join() : wording.words.typed,
        after: afterOf(first, dateSystem, wording),
      },
    ];
  });
}

/** What cells of a column may have in common: a formula, each in terms of its own row, or nothing but a look. */
function sharedContent({ row, before, after }: CellChange): string | undefined {
  if (after.kind === 'formula') {
    return `=${after.formula.replace(new RegExp(`([A-Z])${row}\\b`, 'g'), '$1#')}`;
  }
  return before.kind === 'empty' && after.kind === 'empty' ? '(look)' : undefined;
}

function placeOf(
  group: readonly CellChange[],
  { row, column }: CellChange,
  wording: ChangeWording,
): string {
  const last = group[group.length - 1]?.row ?? row;
  const area = formatArea({ top: row, bottom: last, left: column, right: column });
  if (last - row + 1 === group.length) return area;
  return filled(wording.words.cells, { area, count: group.length }, wording);
}

function afterOf(
  { after, style }: CellChange,
  dateSystem: DateSystem,
  wording: ChangeWording,
): string {
  const look = style?.after;
  if (after.kind !== 'empty' || look?.kind !== 'like') {
    return describeCell(after, dateSystem, wording);
  }
  return filled(wording.words.look, { column: columnLetters(look.column) }, wording);
}
