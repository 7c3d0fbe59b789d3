/** Characters that take the next one as it is: escaped, as wide as, repeated. */
const TAKES_NEXT = '\\_*';

/** Whether a number format code shows a date or a time: letters outside quotes, brackets, escapes. */
export function isDateFormatCode(code: string): boolean {
  for (let index = 0; index < code.length; index++) {
    const character = code.charAt(index);
    if (TAKES_NEXT.includes(character)) index++;
    else if (character === '"') index = skipTo(code, '"', index + 1);
    else if (character === '[') {
      const end = skipTo(code, ']', index + 1);
      if (isElapsedTime(code.slice(index + 1, end))) return true;
      index = end;
    } else if ('dmyhsDMYHS'.includes(character)) return true;
  }
  return false;
}

/** "[h]", "[mm]" and "[ss]" count hours, minutes or seconds; other brackets are colours and locales. */
function isElapsedTime(bracket: string): boolean {
  return /^(h+|m+|s+)$/i.test(bracket);
}

function skipTo(code: string, end: string, from: number): number {
  const found = code.indexOf(end, from);
  return found === -1 ? code.length : found;
}
