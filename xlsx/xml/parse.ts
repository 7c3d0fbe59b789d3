import { type HostMessage, message } from '../../core/messages/message.ts';
import { damaged, UnreadableFile } from '../package/unreadable.ts';
import { decodePieces } from './decode.ts';
import {
  type Attributes,
  ForbiddenDoctype,
  MalformedXml,
  type TokenHandler,
  XmlTokenizer,
} from './tokenizer.ts';

export type { Attributes } from './tokenizer.ts';

/** Element names come without their prefix: files differ in prefixes, and strict ones in namespaces. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  /** Text between tags; one run of text may come in several pieces. */
  text?(text: string): void;
  close?(name: string): void;
  /**
   * Reads whole elements that it knows at a glance, from `at`, where a tag begins. Returns where the
   * first other thing begins; `at` itself where it knows nothing. What it takes must be well-formed.
   */
  skim?(text: string, at: number): number;
}

/**
 * Parses one XML part. Throws UnreadableFile where it isn't well-formed or contains a DOCTYPE; only
 * the five predefined entities are known.
 */
export function parseXml(
  pieces: Iterable<Uint8Array>,
  partName: string,
  handler: XmlHandler,
): void {
  const tokenizer = new XmlTokenizer(withLocalNames(handler));
  try {
    for (const piece of decodePart(pieces, partName)) tokenizer.write(piece);
    tokenizer.close();
  } catch (error) {
    if (error instanceof MalformedXml) throw malformed(partName, error.fault);
    if (error instanceof ForbiddenDoctype) {
      throw new UnreadableFile(
        'forbidden-xml',
        message('file.forbidden-xml-in', { part: partName }),
      );
    }
    throw error;
  }
}

function withLocalNames(handler: XmlHandler): TokenHandler {
  const open = handler.open?.bind(handler) ?? ignore;
  const text = handler.text?.bind(handler) ?? ignore;
  const close = handler.close?.bind(handler) ?? ignore;
  const skim = handler.skim?.bind(handler);
  return {
    open: (name, attributes) => open(localName(name), attributes),
    text,
    close: (name) => close(localName(name)),
    ...(skim ? { skim } : {}),
  };
}

function localName(name: string): string {
  return name.length === 1 ? name : name.slice(name.indexOf(':') + 1);
}

function ignore(): void {}

/** The text of a whole part, without its byte order mark. Throws UnreadableFile on broken text. */
export function decodeXml(bytes: Uint8Array, partName: string): string {
  return [...decodePart([bytes], partName)].join('');
}

/** The attribute with that local name in some other namespace, e.g. the "id" of "r:id". */
export function prefixedAttribute(attributes: Attributes, localName: string): string | undefined {
  const suffix = `:${localName}`;
  for (const name in attributes) if (name.endsWith(suffix)) return attributes[name];
  return undefined;
}

/** An XML boolean; `missing` where the attribute isn't there. */
export function booleanAttribute(value: string | undefined, missing: boolean): boolean {
  return value === undefined ? missing : value === '1' || value === 'true' || value === 'on';
}

function* decodePart(pieces: Iterable<Uint8Array>, partName: string): Generator<string> {
  const texts = decodePieces(pieces);
  for (;;) {
    const next = nextText(texts, partName);
    if (next.done) return;
    yield next.value;
  }
}

function nextText(texts: Iterator<string>, partName: string): IteratorResult<string> {
  try {
    return texts.next();
  } catch (error) {
    if (error instanceof TypeError) throw malformed(partName, message('xml.no-text'));
    throw error;
  }
}

function malformed(part: string, fault: HostMessage): UnreadableFile {
  return damaged(message('fault.xml', { part, fault }));
}
