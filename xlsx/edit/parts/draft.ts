import { placeInOrder } from './schema-order.ts';
import { localName, parseTree, prefixOf, walkXml, type XmlVisitor } from './tree.ts';

interface DraftChild {
  /** Local name; for an alternative, the name of what it offers first. */
  readonly name: string;
  readonly xml: string;
  /** What stands between the child before and this one: white space, comments. */
  readonly gap: string;
}

/**
 * A part whose root element's children are replaced, added and removed one by one, as text. What
 * isn't touched stays as it was, to the byte.
 */
export class PartDraft {
  /** The namespace prefix of the root, e.g. "x:" or "". New elements take it. */
  readonly prefix: string;
  readonly #order: readonly string[];
  readonly #head: string;
  readonly #tail: string;
  #children: DraftChild[];

  constructor(order: readonly string[], outline: PartOutline) {
    this.#order = order;
    this.prefix = prefixOf(outline.rootName);
    this.#head = outline.head;
    this.#tail = outline.tail;
    this.#children = [...outline.children];
  }

  /** The markup of the first child of that local name. */
  get(name: string): string | undefined {
    return this.#children.find((child) => child.name === name)?.xml;
  }

  /** The markup of all children of that local name. */
  getAll(name: string): readonly string[] {
    return this.#children.filter((child) => child.name === name).map((child) => child.xml);
  }

  /** Replaces all children of that name by these; new ones come where the schema wants them. */
  setAll(name: string, markups: readonly string[]): void {
    const slots = this.#children.flatMap((child, index) => (child.name === name ? [index] : []));
    const children: DraftChild[] = [];
    let used = 0;
    for (const child of this.#children) {
      if (child.name !== name) children.push(child);
      else {
        const xml = markups[used++];
        if (xml !== undefined) children.push(xml === child.xml ? child : { ...child, xml });
      }
    }
    const names = children.map((child) => child.name);
    const place = placeInOrder(this.#order, names, name);
    const added = markups.slice(slots.length).map((xml) => ({ name, xml, gap: '' }));
    children.splice(place, 0, ...added);
    this.#children = children;
  }

  /** Sets the one child of that name, or removes it where there is no markup. */
  set(name: string, xml: string | undefined): void {
    this.setAll(name, xml === undefined ? [] : [xml]);
  }

  /** The local names of the children, in order. */
  names(): readonly string[] {
    return this.#children.map((child) => child.name);
  }

  /** The whole part. */
  toXml(): string {
    const children = this.#children.map((child) => child.gap + child.xml);
    return this.#head + children.join('') + this.#tail;
  }
}

/** A part cut into its root's children. */
export interface PartOutline {
  readonly rootName: string;
  readonly head: string;
  readonly tail: string;
  readonly children: readonly DraftChild[];
}

/** Cuts a part up while it is walked over; `inner` sees everything inside the root. */
export class OutlineBuilder implements XmlVisitor {
  readonly #xml: string;
  readonly #inner: XmlVisitor | undefined;
  readonly #children: DraftChild[] = [];
  #rootName = '';
  #head = '';
  #tail = '';
  #depth = 0;
  #childStart = 0;
  #childEnd = 0;

  constructor(xml: string, inner?: XmlVisitor) {
    this.#xml = xml;
    this.#inner = inner;
  }

  open(...parameters: Parameters<XmlVisitor['open']>): void {
    const [tag, start, contentStart] = parameters;
    if (this.#depth === 0) {
      this.#rootName = tag.name;
      this.#head = this.#headUntil(contentStart, tag.isSelfClosing);
      this.#childEnd = contentStart;
    }
    if (this.#depth === 1) this.#childStart = start;
    if (this.#depth >= 1) this.#inner?.open(...parameters);
    this.#depth++;
  }

  close(...parameters: Parameters<XmlVisitor['close']>): void {
    const [tag, contentEnd, end] = parameters;
    this.#depth--;
    if (this.#depth >= 1) this.#inner?.close(...parameters);
    if (this.#depth === 1) this.#addChild(tag.name, end);
    if (this.#depth === 0) this.#tail = this.#tailFrom(tag, contentEnd);
  }

  text(text: string): void {
    if (this.#depth >= 2) this.#inner?.text(text);
  }

  skip(xml: string, at: number): number {
    return this.#inner?.skip?.(xml, at) ?? at;
  }

  outline(): PartOutline {
    return {
      rootName: this.#rootName,
      head: this.#head,
      tail: this.#tail,
      children: this.#children,
    };
  }

  #addChild(name: string, end: number): void {
    const xml = this.#xml.slice(this.#childStart, end);
    const gap = this.#xml.slice(this.#childEnd, this.#childStart);
    this.#children.push({ name: effectiveName(name, xml), xml, gap });
    this.#childEnd = end;
  }

  /** A root that closes itself is opened, so that it can take children. */
  #headUntil(contentStart: number, selfClosing: boolean): string {
    const head = this.#xml.slice(0, contentStart);
    return selfClosing ? `${head.slice(0, -2)}>` : head;
  }

  #tailFrom(tag: { name: string; isSelfClosing: boolean }, contentEnd: number): string {
    if (tag.isSelfClosing) return `</${tag.name}>${this.#xml.slice(contentEnd)}`;
    return this.#xml.slice(this.#childEnd);
  }
}

/** A draft of a small part. */
export function draftOf(xml: string, order: readonly string[]): PartDraft {
  const builder = new OutlineBuilder(xml);
  walkXml(xml, builder);
  return new PartDraft(order, builder.outline());
}

function effectiveName(name: string, xml: string): string {
  const local = localName(name);
  if (local !== 'AlternateContent') return local;
  const first = parseTree(xml).children[0]?.children[0];
  return first?.local ?? local;
}
