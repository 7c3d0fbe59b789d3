import type { XmlElement } from './tree.ts';

/** Attributes to write, in this order; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** One slice of a text that is replaced. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it stands between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);
}

/** Text as it stands in an attribute; line breaks survive. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

/** An element; without content it closes itself. `content` is markup already. */
export function markup(name: string, attributes: Attributes = {}, content = ''): string {
  const start = `<${name}${attributeMarkup(attributes)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element with text in it. */
export function textMarkup(name: string, text: string, attributes: Attributes = {}): string {
  return markup(name, attributes, escapeText(text));
}

/** The attributes, each with a space before it. True and false are written as 1 and 0. */
export function attributeMarkup(attributes: Attributes): string {
  let result = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    result += ` ${name}="${escapeAttribute(text)}"`;
  }
  return result;
}

/** The text of an element as it stands in its part. */
export function sliceOf(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.end);
}

/** What stands inside an element's tags. */
export function contentOf(xml: string, element: XmlElement): string {
  return xml.slice(element.contentStart, element.contentEnd);
}

/** The element with some attributes set (or, where undefined, removed) and other content. */
export function rewrite(element: XmlElement, changed: Attributes, content: string): string {
  return markup(element.name, { ...element.attributes, ...changed }, content);
}

/** A splice that changes attributes alone. */
export function attributeSplice(element: XmlElement, changed: Attributes): Splice {
  const attributes = attributeMarkup({ ...element.attributes, ...changed });
  const close = element.selfClosing ? '/>' : '>';
  return {
    start: element.start,
    end: element.contentStart,
    text: `<${element.name}${attributes}${close}`,
  };
}

/** A splice that puts markup behind the last thing inside an element, opening a closed tag. */
export function appendSplice(
  element: XmlElement,
  content: string,
  changed: Attributes = {},
): Splice[] {
  if (element.selfClosing) {
    return [{ start: element.start, end: element.end, text: rewrite(element, changed, content) }];
  }
  const added = { start: element.contentEnd, end: element.contentEnd, text: content };
  return Object.keys(changed).length > 0 ? [attributeSplice(element, changed), added] : [added];
}

/** A splice that takes an element away. */
export function removeSplice(element: XmlElement): Splice {
  return { start: element.start, end: element.end, text: '' };
}

/** The text with slices replaced. Throws where two of them overlap. */
export function splice(text: string, splices: readonly Splice[]): string {
  const sorted = splices
    .map((one, order) => ({ one, order }))
    .sort((a, b) => a.one.start - b.one.start || a.one.end - b.one.end || a.order - b.order);
  const pieces: string[] = [];
  let position = 0;
  for (const { one } of sorted) {
    if (one.start < position) throw new Error(`splices overlap at ${one.start}`);
    pieces.push(text.slice(position, one.start), one.text);
    position = one.end;
  }
  pieces.push(text.slice(position));
  return pieces.join('');
}
