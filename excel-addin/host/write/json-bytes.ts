const ESCAPED = new Set(['"', '\\']);
const FIRST_PRINTABLE = 0x20;

/** How many bytes the characters of a text take in JSON, or some more. */
export function jsonBytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < FIRST_PRINTABLE) bytes += 6;
    else if (code < 0x80) bytes += ESCAPED.has(text.charAt(index)) ? 2 : 1;
    else bytes += code < 0x800 ? 2 : 3;
  }
  return bytes;
}
