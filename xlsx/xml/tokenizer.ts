import { type HostMessage, message } from '../../core/messages/message.ts';
import { decodeEntities, isName, refusedCharacter } from './text.ts';

/** Attribute values by name as written, prefixes included. Has no prototype. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * What a tokenizer tells of a document. Names are as written, prefixes included. A tag is
 * [start, end), 0-based offsets in the document; an element that closes itself has an empty closing
 * tag where its only tag ends.
 */
export interface TokenHandler {
  open(name: string, attributes: Attributes, start: number, end: number): void;
  /** Text between tags; one run of text may come in several pieces. */
  text(text: string): void;
  close(name: string, start: number, end: number): void;
  /** May read whole elements itself from `at`, where a tag begins. Returns where it stopped. */
  skim?(text: string, at: number): number;
}

/** Something that no well-formed document of ours holds. */
export class MalformedXml extends Error {
  readonly fault: HostMessage;

  constructor(fault: HostMessage) {
    super(fault.id);
    this.fault = fault;
  }
}

/** The document has a DOCTYPE, which could declare entities. */
export class ForbiddenDoctype extends Error {}

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const BRACKET = 93;
const EQUALS = 61;
const GREATER = 62;

/** Nothing can be told before more of the document has come. */
const INCOMPLETE = -1;

/** Objects of one shape without a prototype: quick, and safe from names such as "constructor". */
const Bag = function Bag() {} as unknown as new () => Record<string, string>;
Bag.prototype = Object.create(null);
const NO_ATTRIBUTES: Attributes = new Bag();

/**
 * Splits a document into tags and text, piece by piece. It knows what workbook parts are made of:
 * elements, attributes, text, the five predefined and numeric entities, CDATA, comments and
 * processing instructions. Throws MalformedXml or ForbiddenDoctype at anything else.
 */
export class XmlTokenizer {
  readonly #handler: TokenHandler;
  readonly #path: string[] = [];
  #carry = '';
  /** Where in the document the text begins that is being consumed. */
  #offset = 0;
  #hasRoot = false;

  constructor(handler: TokenHandler) {
    this.#handler = handler;
  }

  /** Takes the next piece of the document. */
  write(piece: string): void {
    const text = this.#carry === '' ? piece : this.#carry + piece;
    const refused = refusedCharacter(piece);
    if (refused !== undefined)
      throw new MalformedXml(message('xml.character', { character: refused }));
    const end = this.#consume(text);
    this.#carry = text.slice(end);
    this.#offset += end;
  }

  /** Ends the document. */
  close(): void {
    const rest = this.#carry.trim();
    if (rest !== '' || this.#path.length > 0) throw new MalformedXml(message('xml.early-end'));
    if (!this.#hasRoot) throw new MalformedXml(message('xml.no-element'));
  }

  /** Tells of all that is complete. Returns where the rest begins. */
  #consume(text: string): number {
    let at = 0;
    while (at < text.length) {
      const next =
        text.charCodeAt(at) === LESS ? this.#markup(text, at) : this.#characters(text, at);
      if (next === INCOMPLETE) return at;
      at = next;
    }
    return at;
  }

  #characters(text: string, start: number): number {
    const tag = text.indexOf('<', start);
    let end = tag < 0 ? text.length : tag;
    if (tag < 0) {
      const entity = text.lastIndexOf('&');
      if (entity >= start && !text.includes(';', entity)) end = entity;
      // "]]" may be the begin of "]]>", which must not stand there, and "\r" that of "\r\n".
      while (end > start && mayGoOn(text.charCodeAt(end - 1))) end--;
      if (end <= start) return INCOMPLETE;
    }
    const raw = text.slice(start, end);
    if (this.#path.length > 0) {
      if (raw.includes(']]>')) throw new MalformedXml(message('xml.end-of-cdata'));
      this.#handler.text(decoded(withPlainLines(raw)));
    } else if (raw.trim() !== '') throw new MalformedXml(message('xml.text-outside'));
    return end;
  }

  #markup(text: string, start: number): number {
    if (this.#handler.skim && this.#path.length > 0) {
      const end = this.#handler.skim(text, start);
      if (end > start) return end;
    }
    const code = text.charCodeAt(start + 1);
    if (code === SLASH) return this.#closingTag(text, start);
    if (text.startsWith('<!', start)) return this.#declaration(text, start);
    if (text.startsWith('<?', start)) return after(text, '?>', start + 2);
    return Number.isNaN(code) ? INCOMPLETE : this.#openingTag(text, start);
  }

  #closingTag(text: string, start: number): number {
    const end = text.indexOf('>', start);
    if (end < 0) return INCOMPLETE;
    const name = this.#path.pop() ?? '';
    const nameEnd = start + 2 + name.length;
    const isSame = text.startsWith(name, start + 2) && name !== '';
    if (!isSame || (nameEnd !== end && text.slice(nameEnd, end).trim() !== '')) {
      throw new MalformedXml(
        message('xml.other-end', { tag: text.slice(start, end + 1), element: name }),
      );
    }
    this.#handler.close(name, this.#offset + start, this.#offset + end + 1);
    return end + 1;
  }

  /** A comment, CDATA or DOCTYPE. */
  #declaration(text: string, start: number): number {
    if (text.startsWith('<!--', start)) return this.#comment(text, start);
    if (text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start);
      if (end < 0) return INCOMPLETE;
      if (this.#path.length === 0) throw new MalformedXml(message('xml.text-outside'));
      this.#handler.text(withPlainLines(text.slice(start + 9, end)));
      return end + 3;
    }
    if (text.startsWith('<!DOCTYPE', start)) throw new ForbiddenDoctype();
    if (text.length - start < 9) return INCOMPLETE;
    throw new MalformedXml(message('xml.declaration'));
  }

  #comment(text: string, start: number): number {
    const dashes = text.indexOf('--', start + 4);
    if (dashes < 0 || dashes + 2 >= text.length) return INCOMPLETE;
    if (text.charCodeAt(dashes + 2) !== GREATER) throw new MalformedXml(message('xml.comment'));
    return dashes + 3;
  }

  #openingTag(text: string, start: number): number {
    const nameEnd = endOfName(text, start + 1);
    if (nameEnd === text.length) return INCOMPLETE;
    const name = text.slice(start + 1, nameEnd);
    if (!isName(name)) throw new MalformedXml(message('xml.element-name', { element: name }));
    const tag: Tag = { attributes: NO_ATTRIBUTES, at: nameEnd };
    if (!readAttributes(text, tag)) return INCOMPLETE;
    const isEmpty = text.charCodeAt(tag.at) === SLASH;
    if (isEmpty && tag.at + 1 === text.length) return INCOMPLETE;
    if (isEmpty && text.charCodeAt(tag.at + 1) !== GREATER) {
      throw new MalformedXml(message('xml.open-tag', { element: name }));
    }
    const end = tag.at + (isEmpty ? 2 : 1);
    this.#begin(name, tag.attributes, start, end);
    if (isEmpty) this.#handler.close(name, this.#offset + end, this.#offset + end);
    else this.#path.push(name);
    return end;
  }

  #begin(name: string, attributes: Attributes, start: number, end: number): void {
    if (this.#path.length === 0) {
      if (this.#hasRoot) throw new MalformedXml(message('xml.second-root'));
      this.#hasRoot = true;
    }
    this.#handler.open(name, attributes, this.#offset + start, this.#offset + end);
  }
}

/** A tag that is being read: `at` is where reading goes on. */
interface Tag {
  attributes: Attributes;
  at: number;
}

/** Reads attributes up to the end of the tag; false where the tag isn't complete yet. */
function readAttributes(text: string, tag: Tag): boolean {
  let found: Record<string, string> | undefined;
  for (;;) {
    const at = afterSpace(text, tag.at);
    if (at === text.length) return false;
    const code = text.charCodeAt(at);
    if (code === GREATER || code === SLASH) {
      if (found) tag.attributes = found;
      tag.at = at;
      return true;
    }
    if (at === tag.at) throw new MalformedXml(message('xml.no-space'));
    found ??= new Bag();
    const end = readAttribute(text, at, found);
    if (end === INCOMPLETE) return false;
    tag.at = end;
  }
}

/** Reads one attribute. Returns where it ends, or INCOMPLETE. */
function readAttribute(text: string, start: number, found: Record<string, string>): number {
  const nameEnd = endOfName(text, start);
  const equals = afterSpace(text, nameEnd);
  if (equals === text.length) return INCOMPLETE;
  const name = text.slice(start, nameEnd);
  if (!isName(name) || text.charCodeAt(equals) !== EQUALS) {
    throw new MalformedXml(message('xml.no-value'));
  }
  const quote = afterSpace(text, equals + 1);
  if (quote === text.length) return INCOMPLETE;
  const code = text.charCodeAt(quote);
  if (code !== QUOTE && code !== APOSTROPHE)
    throw new MalformedXml(message('xml.no-quotes', { attribute: name }));
  if (found[name] !== undefined)
    throw new MalformedXml(message('xml.attribute-twice', { attribute: name }));
  return readValue(text, quote, name, found);
}

/** Reads a value in quotes. Returns where it ends, or INCOMPLETE. */
function readValue(
  text: string,
  start: number,
  name: string,
  found: Record<string, string>,
): number {
  const quote = text.charCodeAt(start);
  let isPlain = true;
  let end = start + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === quote) break;
    if (code === LESS) throw new MalformedXml(message('xml.less-than'));
    if (code === AMPERSAND || code < SPACE) isPlain = false;
  }
  if (end === text.length) return INCOMPLETE;
  const raw = text.slice(start + 1, end);
  found[name] = isPlain ? raw : decoded(raw.replace(/\r\n?|[\n\t]/g, ' '));
  return end + 1;
}

/** Whether text that ends with this may mean something else once more of it has come. */
function mayGoOn(code: number): boolean {
  return code === BRACKET || code === RETURN;
}

/** A line ends with \n, however it was written. */
function withPlainLines(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}

function decoded(raw: string): string {
  if (!raw.includes('&')) return raw;
  const text = decodeEntities(raw);
  if (text === undefined) throw new MalformedXml(message('xml.entity'));
  return text;
}

function endOfName(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER || code === SLASH || code === EQUALS || isSpace(code)) break;
  }
  return at;
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === RETURN;
}

function after(text: string, mark: string, start: number): number {
  const found = text.indexOf(mark, start);
  return found < 0 ? INCOMPLETE : found + mark.length;
}
