import { type Area, formatArea, type SheetName } from '../../../core/workbook/address.ts';
import { overlaps } from '../../../core/workbook/areas.ts';
import type { ChangeSet } from '../../../core/workbook/change.ts';
import { columnSpans } from '../column-spans.ts';
import { LOOK_PROPERTIES, tidyLook } from '../kept-look.ts';
import { hasConditionalFormat, lookModels } from '../look-models.ts';
import { keyOf } from './sheet-cells.ts';
import type { ReadWorkbook } from './workbook.ts';

/** How cells look, by sheet and place. Those that look like cells of a new sheet are not in it. */
export type Looks = ReadonlyMap<SheetName, ReadonlyMap<number, Excel.SettableCellProperties>>;

/** The look of a cell takes some 400 bytes, and an answer may have 5 MB. */
const CELLS_AT_ONCE = 8_000;

/** Cells of one column whose look is to be read. */
interface Span {
  readonly sheet: SheetName;
  readonly area: Area;
}

/**
 * Reads how the cells look whose style changes, and those they shall look like where Excel must not
 * copy it: in no sync where nothing was formatted there, in one for some thousand cells.
 */
export async function readLooks(
  context: Excel.RequestContext,
  read: ReadWorkbook,
  changes: ChangeSet,
): Promise<Looks> {
  const looks = new Map<SheetName, Map<number, Excel.SettableCellProperties>>();
  for (const group of groupsOf(spansOf(read, changes))) {
    const answers = group.map(({ sheet, area }) =>
      context.workbook.worksheets
        .getItem(sheet)
        .getRange(formatArea(area))
        .getCellProperties(LOOK_PROPERTIES),
    );
    await context.sync();
    group.forEach(({ sheet, area }, index) => {
      const ofSheet = looks.get(sheet) ?? new Map<number, Excel.SettableCellProperties>();
      looks.set(sheet, ofSheet);
      answers[index]?.value.forEach(([look], down) => {
        if (look) ofSheet.set(keyOf(area.top + down, area.left), tidyLook(look));
      });
    });
  }
  return looks;
}

/** The spans of all sheets that reach into cells that are formatted, cut to fit into one answer. */
function spansOf(read: ReadWorkbook, { changes }: ChangeSet): readonly Span[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'cells') return [];
    const { sheet } = change;
    const known = read.formatted.get(sheet);
    const models = lookModels(change).filter((model) => hasConditionalFormat(read, sheet, model));
    return [...columnSpans(change.cells.filter(({ style }) => style)), ...columnSpans(models)]
      .filter((area) => known && overlaps(known, area))
      .flatMap(cut)
      .map((area) => ({ sheet, area }));
  });
}

function cut({ top, bottom, ...column }: Area): readonly Area[] {
  const parts: Area[] = [];
  for (let row = top; row <= bottom; row += CELLS_AT_ONCE) {
    parts.push({ ...column, top: row, bottom: Math.min(bottom, row + CELLS_AT_ONCE - 1) });
  }
  return parts;
}

function groupsOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const groups: Span[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    const count = span.area.bottom - span.area.top + 1;
    if (cells + count > CELLS_AT_ONCE) {
      groups.push([]);
      cells = 0;
    }
    groups[groups.length - 1]?.push(span);
    cells += count;
  }
  return groups;
}
