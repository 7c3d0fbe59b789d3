import type { PartDraft } from './parts/draft.ts';
import { type Attributes, attributeMarkup, markup } from './parts/markup.ts';
import { parseTree } from './parts/tree.ts';

interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly attributes: Attributes;
}

/** In characters, where a sheet says nothing of a column. */
const USUAL_WIDTH = 8.43;

/** The format that a column gives to cells that aren't stored, from the markup of <cols>. */
export function columnFormats(cols: string | undefined): (column: number) => number | undefined {
  const spans = spansOf(cols);
  return (column) => {
    const style = spans.find(({ first, last }) => column >= first && column <= last)?.attributes
      .style;
    return style === undefined ? undefined : Number(style);
  };
}

/** The width of a column in characters, from what it gets or else the markup of <cols>. */
export function columnWidths(
  cols: string | undefined,
  newWidths: ReadonlyMap<number, number | null>,
): (column: number) => number {
  const spans = spansOf(cols);
  return (column) => {
    const width = newWidths.get(column);
    if (width !== undefined) return width ?? USUAL_WIDTH;
    const span = spans.find(({ first, last }) => column >= first && column <= last);
    return Number(span?.attributes.width ?? USUAL_WIDTH);
  };
}

/** Sets one column's width (in characters), or takes it away, splitting the span it stands in. */
export function editColumnWidth(draft: PartDraft, column: number, width: number | null): void {
  const spans = spansOf(draft.get('cols'));
  const edited: ColumnSpan[] = [];
  let old: Attributes = {};
  for (const span of spans) {
    if (column < span.first || column > span.last) {
      edited.push(span);
      continue;
    }
    old = span.attributes;
    if (span.first < column) edited.push({ ...span, last: column - 1 });
    if (span.last > column) edited.push({ ...span, first: column + 1 });
  }
  const attributes = {
    ...old,
    width: width ?? undefined,
    customWidth: width === null ? undefined : 1,
    bestFit: undefined,
  };
  const saysAnything = Object.values(attributes).some((value) => value !== undefined);
  if (saysAnything) edited.push({ first: column, last: column, attributes });
  edited.sort((a, b) => a.first - b.first);
  draft.set('cols', columnsMarkup(draft.prefix, edited));
}

/** The markup of <cols>; undefined where no column says anything. */
function columnsMarkup(prefix: string, spans: readonly ColumnSpan[]): string | undefined {
  if (spans.length === 0) return undefined;
  const columns = spans.map(
    ({ first, last, attributes }) =>
      `<${prefix}col${attributeMarkup({ min: first, max: last, ...attributes })}/>`,
  );
  return markup(`${prefix}cols`, {}, columns.join(''));
}

function spansOf(cols: string | undefined): ColumnSpan[] {
  if (cols === undefined) return [];
  return parseTree(cols).children.map(({ attributes: { min, max, ...attributes } }) => ({
    first: Number(min),
    last: Number(max),
    attributes,
  }));
}
