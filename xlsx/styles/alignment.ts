import type { CellStyle } from '../../core/workbook/style.ts';
import { type Attributes, markup } from '../edit/parts/markup.ts';

const ALIGNMENT_PROPERTIES = ['horizontal', 'vertical', 'wrap', 'indent'] as const;

type Alignment = Pick<CellStyle, (typeof ALIGNMENT_PROPERTIES)[number]>;

/** Whether a style says anything about where text stands in its cell. */
export function changesAlignment(style: Alignment): boolean {
  return ALIGNMENT_PROPERTIES.some((property) => style[property] !== undefined);
}

/** The <alignment> with what the style says; what it doesn't say stays as in `old`. */
export function alignmentMarkup(
  prefix: string,
  old: Attributes | undefined,
  { horizontal, vertical, wrap, indent }: Alignment,
): string {
  return markup(`${prefix}alignment`, {
    ...old,
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(wrap !== undefined && { wrapText: wrap ? 1 : undefined }),
    ...(indent !== undefined && { indent }),
  });
}
