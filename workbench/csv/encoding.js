/** Arguments that one call takes without danger. */
const CHUNK = 8192;
export const BYTE_ORDER_MARK = '\ufeff';
/** What Windows-1252 puts in the place of the control characters 80 to 9F; five stay what they are. */
const FIRST_SPECIAL = 0x80;
const FIRST_LATIN = 0xa0;
const SPECIALS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** UTF-16 where a mark says so, else UTF-8, else Windows-1252; undefined where it is no text at all. */
export function decodeText(bytes) {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be');
  if (bytes.includes(0)) return undefined;
  return decodeAs(bytes, 'utf-8') ?? decodeWindows1252(bytes);
}
/** The bytes of a text; undefined where the encoding has no byte for one of its characters. */
export function encodeText({ encoding, text }) {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'windows-1252':
      return encodeWindows1252(text);
    default:
      return encodeUtf16(text, encoding === 'utf-16le');
  }
}
function decodeAs(bytes, encoding) {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return { encoding, text: decoder.decode(bytes) };
  } catch {
    return undefined;
  }
}
function encodeUtf16(text, littleEndian) {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return bytes;
}
/** Done by hand: Node 20 decodes "windows-1252" as if it were Latin-1. */
function decodeWindows1252(bytes) {
  const specials = /[\u0080-\u009f]/g;
  const text = latin1Text(bytes).replace(specials, (control) =>
    SPECIALS.charAt(control.charCodeAt(0) - FIRST_SPECIAL),
  );
  return { encoding: 'windows-1252', text };
}
function latin1Text(bytes) {
  const pieces = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  }
  return pieces.join('');
}
function encodeWindows1252(text) {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const special = SPECIALS.indexOf(text.charAt(index));
    if (special !== -1) bytes[index] = FIRST_SPECIAL + special;
    else if (code < FIRST_SPECIAL || (code >= FIRST_LATIN && code <= 0xff)) bytes[index] = code;
    else return undefined;
  }
  return bytes;
}
