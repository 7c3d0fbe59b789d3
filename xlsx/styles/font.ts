import type { CellStyle } from '../../core/workbook/style.ts';
import { markup, sliceOf } from '../edit/parts/markup.ts';
import { parseTree, prefixOf } from '../edit/parts/tree.ts';

/** Children of <font> in the order in which Excel writes them. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

const FONT_PROPERTIES = [
  'fontColour',
  'fontSize',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'font',
] as const;

type FontStyle = Pick<CellStyle, (typeof FONT_PROPERTIES)[number]>;

/** Whether a style says anything about the font. */
export function changesFont(style: FontStyle): boolean {
  return FONT_PROPERTIES.some((property) => style[property] !== undefined);
}

/** The <font> with what the style says; what it doesn't say stays. */
export function editFont(font: string, style: FontStyle): string {
  const element = parseTree(font);
  const prefix = prefixOf(element.name);
  const children = new Map<string, string | undefined>(
    element.children.map((child) => [child.local, sliceOf(font, child)]),
  );
  const flag = (name: string, on: boolean | undefined) => {
    if (on !== undefined) children.set(name, on ? markup(prefix + name) : undefined);
  };
  flag('b', style.bold);
  flag('i', style.italic);
  flag('u', style.underline);
  flag('strike', style.strikethrough);
  if (style.font !== undefined) {
    children.set('name', markup(`${prefix}name`, { val: style.font }));
    // They would name the font of before.
    for (const other of ['family', 'charset', 'scheme']) children.delete(other);
  }
  if (style.fontSize !== undefined) {
    children.set('sz', markup(`${prefix}sz`, { val: style.fontSize }));
  }
  if (style.fontColour) {
    children.set('color', markup(`${prefix}color`, { rgb: `FF${style.fontColour}` }));
  }
  const names = [...children.keys()].sort((a, b) => FONT_ORDER.indexOf(a) - FONT_ORDER.indexOf(b));
  return markup(element.name, element.attributes, names.map((name) => children.get(name)).join(''));
}
