/**
 * Text as cells store it: what XML can't hold becomes "_xHHHH_", and text that only looks like
 * such an escape gets its underscore escaped (ST_Xstring).
 */
export function escapeCellText(text: string): string {
  let result = '';
  let plainFrom = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isSurrogatePair(text, index)) index++;
    else if (
      isIllegal(code) ||
      (code === UNDERSCORE && ESCAPE.test(text.slice(index, index + 7)))
    ) {
      result += text.slice(plainFrom, index) + hexadecimal(code);
      plainFrom = index + 1;
    }
  }
  return plainFrom === 0 ? text : result + text.slice(plainFrom);
}

/** Whether XML can hold the text as it is. */
export function isPlainXmlText(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (isSurrogatePair(text, index)) index++;
    else if (isIllegal(text.charCodeAt(index))) return false;
  }
  return true;
}

const UNDERSCORE = 0x5f;
const ESCAPE = /^_x[0-9A-Fa-f]{4}_/;
const TAB = 0x09;
const LINE_FEED = 0x0a;

function isSurrogatePair(text: string, index: number): boolean {
  const high = text.charCodeAt(index);
  const low = text.charCodeAt(index + 1);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/** Control characters (a carriage return would be read as a line feed), half pairs, non-characters. */
function isIllegal(code: number): boolean {
  return (
    (code < 0x20 && code !== TAB && code !== LINE_FEED) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code >= 0xfffe
  );
}

function hexadecimal(code: number): string {
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}
