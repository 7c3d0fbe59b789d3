import { type HostMessage, message } from '../../../core/messages/message.ts';
import { damaged, UnreadableFile } from '../../package/unreadable.ts';
import {
  type Attributes,
  ForbiddenDoctype,
  MalformedXml,
  XmlTokenizer,
} from '../../xml/tokenizer.ts';

/** One element of a part, with the offsets of its text in the part. */
export interface XmlElement {
  /** As written, with its prefix, e.g. "x14:cfRule". */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  readonly attributes: Attributes;
  readonly selfClosing: boolean;
  /** Offsets: the element is [start, end), what stands inside its tags [contentStart, contentEnd). */
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
  readonly children: readonly XmlElement[];
  /** Text that stands directly inside, unescaped. */
  readonly text: string;
}

/** The tag that opens an element. */
export interface XmlTag {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly isSelfClosing: boolean;
}

/** What a walk over a part reports. Offsets are those of XmlElement. */
export interface XmlVisitor {
  open(tag: XmlTag, start: number, contentStart: number): void;
  close(tag: XmlTag, contentEnd: number, end: number): void;
  text(text: string): void;
  /** May pass over whole elements from `at`, where a tag begins. Returns where the walk goes on. */
  skip?(xml: string, at: number): number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface OpenElement extends Mutable<XmlElement> {
  children: XmlElement[];
}

/** Walks over a part once. Throws UnreadableFile where it isn't well-formed or declares a document type. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const tags: XmlTag[] = [];
  const tokenizer = new XmlTokenizer({
    open(name, attributes, start, end) {
      const tag = { name, attributes, isSelfClosing: xml.startsWith('/', end - 2) };
      tags.push(tag);
      visitor.open(tag, start, end);
    },
    text: (text) => visitor.text(text),
    close(_name, start, end) {
      const tag = tags.pop();
      if (tag) visitor.close(tag, start, end);
    },
    skim: (text, at) => visitor.skip?.(text, at) ?? at,
  });
  try {
    tokenizer.write(xml);
    tokenizer.close();
  } catch (error) {
    if (error instanceof MalformedXml) throw notWellFormed(error.fault);
    if (error instanceof ForbiddenDoctype) throw new UnreadableFile('forbidden-xml');
    throw error;
  }
}

/** Collects elements into trees; a visitor that can be fed with a part of a walk. */
export class TreeBuilder implements XmlVisitor {
  readonly #open: OpenElement[] = [];
  /** The last element that was closed with nothing open around it. */
  root: XmlElement | undefined;

  get depth(): number {
    return this.#open.length;
  }

  open(tag: XmlTag, start: number, contentStart: number): void {
    this.#open.push({
      name: tag.name,
      local: localName(tag.name),
      attributes: tag.attributes,
      selfClosing: tag.isSelfClosing,
      start,
      contentStart,
      contentEnd: contentStart,
      end: contentStart,
      children: [],
      text: '',
    });
  }

  close(_tag: XmlTag, contentEnd: number, end: number): void {
    const element = this.#open.pop();
    if (!element) throw notWellFormed(message('xml.no-start'));
    element.contentEnd = contentEnd;
    element.end = end;
    const parent = this.#open[this.#open.length - 1];
    if (parent) parent.children.push(element);
    else this.root = element;
  }

  text(text: string): void {
    const element = this.#open[this.#open.length - 1];
    if (element) element.text += text;
  }
}

/** The tree of a small part, or of one element cut out of a part. */
export function parseTree(xml: string): XmlElement {
  const builder = new TreeBuilder();
  walkXml(xml, builder);
  if (!builder.root) throw notWellFormed(message('xml.empty'));
  return builder.root;
}

function notWellFormed(fault: HostMessage): UnreadableFile {
  return damaged(message('fault.xml-of-a-part', { fault }));
}

/** "cfRule" for "x14:cfRule". */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** "x14:" for "x14:cfRule"; empty where there is no prefix. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** The first child of that local name. */
export function childOf(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((child) => child.local === local);
}

/** All children of that local name. */
export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}

/** All elements of that local name below an element, however deep, in document order. */
export function descendantsOf(element: XmlElement, local: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...descendantsOf(child, local),
  ]);
}
