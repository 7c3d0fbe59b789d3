const CODE_OF_A = 65;
const LETTERS = 26;
const ZERO = 48;
const NINE = 57;

/** More letters than any column has. */
const MOST_LETTERS = 3;

/** The 1-based column of a cell reference such as "F12"; 0 where it is none. */
export function columnOfReference(reference: string): number {
  let column = 0;
  let index = 0;
  for (; index < reference.length; index++) {
    const digit = (reference.charCodeAt(index) & ~32) - CODE_OF_A;
    if (digit < 0 || digit >= LETTERS) break;
    column = column * LETTERS + digit + 1;
  }
  return index <= MOST_LETTERS && isNumber(reference, index) ? column : 0;
}

function isNumber(text: string, start: number): boolean {
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < ZERO || code > NINE) return false;
  }
  return start < text.length;
}
