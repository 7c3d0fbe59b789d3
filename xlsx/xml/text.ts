const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LAST_CHARACTER = 0x10ffff;

/** Characters that no XML 1.0 document holds; surrogates without their other half among them. */
const REFUSED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const NAME = /^[\p{L}_:][\p{L}\p{N}_:.\-\u00b7\p{M}]*$/u;
const knownNames = new Set<string>();
const MOST_KNOWN = 10_000;

/** A character of the text that XML doesn't allow, as "U+0000"; undefined where there is none. */
export function refusedCharacter(text: string): string | undefined {
  const [found] = REFUSED.exec(text) ?? [];
  return found === undefined ? undefined : codeName(found.charCodeAt(0));
}

/** Whether a text can be the name of an element or attribute. */
export function isName(text: string): boolean {
  if (text.length === 1 && text >= 'a' && text <= 'z') return true;
  if (knownNames.has(text)) return true;
  if (!NAME.test(text)) return false;
  if (knownNames.size < MOST_KNOWN) knownNames.add(text);
  return true;
}

/** The text with its predefined and numeric entities decoded; undefined where it holds another one. */
export function decodeEntities(raw: string): string | undefined {
  let isKnown = true;
  const text = raw.replace(/&([^;&]*)(;?)/g, (_, body: string, end: string) => {
    const decoded = end === '' ? undefined : decodeEntity(body);
    if (decoded === undefined) isKnown = false;
    return decoded ?? '';
  });
  return isKnown ? text : undefined;
}

function decodeEntity(body: string): string | undefined {
  const named = ENTITIES.get(body);
  if (named !== undefined) return named;
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(body) ?? [];
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal ?? Number.NaN);
  if (!(code > 0 && code <= LAST_CHARACTER) || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const character = String.fromCodePoint(code);
  return REFUSED.test(character) ? undefined : character;
}

function codeName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
