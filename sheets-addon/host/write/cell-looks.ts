import type { Area, Position } from '../../../core/workbook/address.ts';
import type { CellChange } from '../../../core/workbook/change.ts';
import { rectanglesOf } from '../../../core/workbook/rectangles.ts';
import type { StyleIntent } from '../../../core/workbook/style.ts';
import { rangeOf } from '../areas.ts';
import type { Sheet } from '../services.ts';
import { groupBy, rangesOf } from './grouped.ts';
import { type Look, lookOf, writeBorder, writeLook } from './looks.ts';

/** A cell that gets a look. */
interface Styled extends Position {
  readonly intent: StyleIntent;
}

interface Copied extends Position {
  readonly source: Position;
}

/** Gives cells the looks that their changes ask for; no look at all is the default one. */
export function writeCellLooks(sheet: Sheet, cells: readonly CellChange[]): void {
  const styled = cells.flatMap(({ row, column, style }): readonly Styled[] =>
    style ? [{ row, column, intent: style.after ?? PLAIN }] : [],
  );
  const copied = styled.flatMap(({ intent, ...place }) =>
    intent.kind === 'like'
      ? [{ ...place, source: { row: intent.row, column: intent.column } }]
      : [],
  );
  for (const group of groupBy(styled, ({ intent }) => JSON.stringify(intent))) {
    const [first] = group;
    if (first && first.intent.kind !== 'like') writeIntent(sheet, group, first.intent);
  }
  copyLooks(sheet, copied);
}

const PLAIN: StyleIntent = { kind: 'described', style: {} };

function writeIntent(
  sheet: Sheet,
  places: readonly Position[],
  intent: Exclude<StyleIntent, { readonly kind: 'like' }>,
): void {
  const ranges = rangesOf(sheet, places);
  if (intent.kind === 'kept') {
    const look: Look = JSON.parse(intent.reference);
    writeLook(ranges, look);
    return;
  }
  writeLook(ranges, lookOf(intent.style));
  writeBorder(ranges, intent.style);
}

/**
 * Copies looks, either from one cell to many or from an area to one of its shape, whichever takes
 * fewer calls.
 */
function copyLooks(sheet: Sheet, copied: readonly Copied[]): void {
  const bySource = groupBy(copied, ({ source }) => `${source.row} ${source.column}`);
  const byOffset = groupBy(copied, ({ row, column, source }) => {
    return `${row - source.row} ${column - source.column}`;
  });
  const groups = countRectangles(bySource) < countRectangles(byOffset) ? bySource : byOffset;
  const isShifted = groups === byOffset;
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    for (const area of rectanglesOf(group)) {
      copyLook(sheet, isShifted ? sourceArea(area, first) : cellArea(first.source), area);
    }
  }
}

function countRectangles(groups: readonly (readonly Position[])[]): number {
  return groups.reduce((sum, group) => sum + rectanglesOf(group).length, 0);
}

function copyLook(sheet: Sheet, from: Area, to: Area): void {
  const { PASTE_FORMAT } = SpreadsheetApp.CopyPasteType;
  rangeOf(sheet, from).copyTo(rangeOf(sheet, to), PASTE_FORMAT, false);
}

/** The area that lies to another one as a cell's source lies to the cell. */
function sourceArea(area: Area, { row, column, source }: Copied): Area {
  const [down, across] = [source.row - row, source.column - column];
  return {
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + across,
    right: area.right + across,
  };
}

function cellArea({ row, column }: Position): Area {
  return { top: row, bottom: row, left: column, right: column };
}
