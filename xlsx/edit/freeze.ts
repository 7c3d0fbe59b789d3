import { formatPosition } from '../../core/workbook/address.ts';
import type { Freeze } from '../../core/workbook/sheet-features.ts';
import type { PartDraft } from './parts/draft.ts';
import { markup, rewrite, sliceOf, splice } from './parts/markup.ts';
import { childOf, childrenOf, parseTree, type XmlElement } from './parts/tree.ts';

/** Freezes the first rows and columns in all views of the sheet; null and zeros freeze nothing. */
export function editFreeze(draft: PartDraft, freeze: Freeze | null): void {
  const { prefix } = draft;
  const xml =
    draft.get('sheetViews') ??
    markup(`${prefix}sheetViews`, {}, markup(`${prefix}sheetView`, { workbookViewId: 0 }));
  const splices = childrenOf(parseTree(xml), 'sheetView').map((view) => ({
    start: view.start,
    end: view.end,
    text: frozenView(prefix, xml, view, freeze ?? { rows: 0, columns: 0 }),
  }));
  draft.set('sheetViews', splice(xml, splices));
}

/** The pane and selection markup of a view that freezes rows and columns. */
export function frozenPane(
  prefix: string,
  { rows, columns }: Freeze,
  selected: XmlElement['attributes'] = {},
): string {
  if (rows === 0 && columns === 0)
    return markup(`${prefix}selection`, { ...selected, pane: undefined });
  const activePane = paneOf(rows, columns);
  const topLeftCell = formatPosition({ row: rows + 1, column: columns + 1 });
  const pane = markup(`${prefix}pane`, {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell,
    activePane,
    state: 'frozen',
  });
  const { activeCell = topLeftCell, sqref = activeCell, ...more } = selected;
  const selection = { ...more, pane: activePane, activeCell, sqref };
  return pane + markup(`${prefix}selection`, selection);
}

function paneOf(rows: number, columns: number): string {
  if (columns === 0) return 'bottomLeft';
  return rows === 0 ? 'topRight' : 'bottomRight';
}

/** The scroll position of the view goes: rows scrolled away can't be frozen in view. */
function frozenView(prefix: string, xml: string, view: XmlElement, freeze: Freeze): string {
  const active = childOf(view, 'pane')?.attributes.activePane;
  const selections = childrenOf(view, 'selection');
  const selected = selections.find(({ attributes }) => attributes.pane === active) ?? selections[0];
  const others = view.children.filter(({ local }) => local !== 'pane' && local !== 'selection');
  const content =
    selected || freeze.rows > 0 || freeze.columns > 0
      ? frozenPane(prefix, freeze, selected?.attributes)
      : '';
  return rewrite(
    view,
    { topLeftCell: undefined },
    content + others.map((other) => sliceOf(xml, other)).join(''),
  );
}
