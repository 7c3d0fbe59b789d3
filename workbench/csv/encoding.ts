export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly encoding: CsvEncoding;
  /** With its byte order mark, if it has one, so that encoding gives the same bytes again. */
  readonly text: string;
}

export const BYTE_ORDER_MARK = '\ufeff';

const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);

/** UTF-16 where a mark says so, else UTF-8, else Windows-1252; undefined where it is no text at all. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be');
  if (bytes.includes(0)) return undefined;
  return decodeAs(bytes, 'utf-8') ?? decodeAs(bytes, 'windows-1252');
}

/** The bytes of a text; undefined where the encoding has no byte for one of its characters. */
export function encodeText({ encoding, text }: DecodedText): Uint8Array | undefined {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'windows-1252':
      return encodeWindows1252(text);
    default:
      return encodeUtf16(text, encoding === 'utf-16le');
  }
}

function decodeAs(bytes: Uint8Array, encoding: CsvEncoding): DecodedText | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return { encoding, text: decoder.decode(bytes) };
  } catch {
    return undefined;
  }
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return bytes;
}

function encodeWindows1252(text: string): Uint8Array | undefined {
  const characters = new TextDecoder('windows-1252').decode(ALL_BYTES);
  const byteOf = new Map([...characters].map((character, byte) => [character, byte]));
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = byteOf.get(text.charAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}
