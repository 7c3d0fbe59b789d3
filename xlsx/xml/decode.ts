const NOTHING = new Uint8Array(0);
const LONGEST_CHARACTER = 4;
const GREATER = 62;

/**
 * Decodes the pieces of a text by its byte order mark, UTF-8 where there is none. Throws a TypeError
 * where the bytes are no text.
 */
export function* decodePieces(pieces: Iterable<Uint8Array>): Generator<string> {
  let decode: ((piece?: Uint8Array) => string) | undefined;
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    decode ??= decoderFor(piece);
    yield decode(piece);
  }
  if (decode) yield decode();
}

function decoderFor([first, second]: Uint8Array): (piece?: Uint8Array) => string {
  if (first === 0xff && second === 0xfe) return streamingDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return streamingDecoder('utf-16be');
  return utf8Decoder();
}

function streamingDecoder(encoding: string): (piece?: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece) => decoder.decode(piece, { stream: piece !== undefined });
}

/**
 * Cuts behind a tag where there is one, so that hardly any tag comes in two halves, and never within
 * a character: engines decode a whole text quicker than a stream, and keep it in half the memory where
 * it is ASCII.
 */
function utf8Decoder(): (piece?: Uint8Array) => string {
  let decoder = new TextDecoder('utf-8', { fatal: true });
  let rest: Uint8Array = NOTHING;
  return (piece = NOTHING) => {
    const bytes = rest.length > 0 ? joined(rest, piece) : piece;
    const end = piece.length === 0 ? bytes.length : endOfTags(bytes);
    const text = decoder.decode(bytes.subarray(0, end));
    rest = bytes.slice(end);
    // Only in front of the text is it a mark; later on it is a character.
    if (end > 0) decoder = WITHIN_TEXT;
    return text;
  };
}

const WITHIN_TEXT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function endOfTags(bytes: Uint8Array): number {
  return bytes.lastIndexOf(GREATER) + 1 || endOfCharacters(bytes);
}

/** Where the last character begins if it may go on behind these bytes, else their end. */
function endOfCharacters(bytes: Uint8Array): number {
  const first = Math.max(0, bytes.length - LONGEST_CHARACTER);
  for (let at = bytes.length - 1; at >= first; at--) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return at;
  }
  return bytes.length;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
