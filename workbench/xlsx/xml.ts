import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { UnreadableFile } from './unreadable.ts';

/** Attribute values by name as written, prefixes included. Has no prototype. */
export type Attributes = Readonly<Record<string, string>>;

/** Element names come without their prefix: files differ in prefixes, and strict ones in namespaces. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  /** Text between tags; one run of text may come in several pieces. */
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * One parser that lives as long as the program. V8 throws away what it learnt about a kind of object
 * together with the last such object, and the next file would be read at half the speed.
 */
const kept: SaxesParser[] = [];

/**
 * Parses one XML part. Throws UnreadableFile where it isn't well-formed or contains a DOCTYPE; only
 * the five predefined entities are known.
 */
export function parseXml(
  pieces: Iterable<Uint8Array>,
  partName: string,
  handler: XmlHandler,
): void {
  if (kept.length === 0) kept.push(parserFor(partName, {}));
  const parser = parserFor(partName, handler);
  for (const piece of decodePieces(pieces, partName)) parser.write(piece);
  parser.close();
}

function parserFor(partName: string, handler: XmlHandler): SaxesParser {
  const { open = ignore, text = ignore, close = ignore } = handler;
  const localNames = new Map<string, string>();
  const localName = ({ name }: SaxesTagPlain): string => {
    let local = localNames.get(name);
    if (local === undefined) {
      local = name.slice(name.indexOf(':') + 1);
      localNames.set(name, local);
    }
    return local;
  };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw malformed(partName, error.message);
  });
  parser.on('doctype', () => {
    throw new UnreadableFile('forbidden-xml', `The part is ${partName}.`);
  });
  parser.on('opentag', (tag) => open.call(handler, localName(tag), tag.attributes));
  parser.on('text', (piece) => text.call(handler, piece));
  parser.on('cdata', (piece) => text.call(handler, piece));
  parser.on('closetag', (tag) => close.call(handler, localName(tag)));
  return parser;
}

function ignore(): void {}

/** The text of a whole part, without its byte order mark. Throws UnreadableFile on broken text. */
export function decodeXml(bytes: Uint8Array, partName: string): string {
  return [...decodePieces([bytes], partName)].join('');
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

function* decodePieces(pieces: Iterable<Uint8Array>, partName: string): Generator<string> {
  let decode: ((piece?: Uint8Array) => string) | undefined;
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    decode ??= decoderFor(encodingOf(piece), partName);
    yield decode(piece);
  }
  if (decode) yield decode();
}

function decoderFor(encoding: string, partName: string): (piece?: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece) => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      throw malformed(partName, 'it holds bytes that are no text');
    }
  };
}

function encodingOf(start: Uint8Array): string {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function malformed(partName: string, problem: string): UnreadableFile {
  return new UnreadableFile('damaged', `${partName} is not well-formed XML (${problem}).`);
}
