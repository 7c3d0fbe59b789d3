/**
 * The 0-based index behind the bracket that closes the one at the start, as in "Risks[[#All],[Score]]";
 * an apostrophe escapes the character after it. The end of the formula where none closes it.
 */
export function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let index = start; index < formula.length; index++) {
    const character = formula.charAt(index);
    if (character === "'") index++;
    else if (character === '[') depth++;
    else if (character === ']') depth--;
    if (depth === 0) return index + 1;
  }
  return formula.length;
}
