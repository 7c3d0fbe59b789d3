import { type Colour, SIDES, type SideLines } from '../../core/workbook/style.ts';
import { markup } from '../edit/parts/markup.ts';

/** Thin lines of one colour on all four sides; none without a colour. */
export function everySide(colour: Colour | undefined): SideLines {
  if (!colour) return {};
  return Object.fromEntries(SIDES.map((side) => [side, { line: 'thin', colour }]));
}

/** The <border> with these lines. */
export function borderMarkup(prefix: string, lines: SideLines): string {
  const sides = SIDES.map((side) => {
    const { line, colour } = lines[side] ?? {};
    if (!line) return markup(prefix + side);
    return markup(prefix + side, { style: line }, markup(`${prefix}color`, { rgb: `FF${colour}` }));
  });
  return markup(`${prefix}border`, {}, sides.join('') + markup(`${prefix}diagonal`));
}
