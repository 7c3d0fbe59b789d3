import type { CellParser, Parsed } from './parsed.ts';

/** Longer texts hardly ever come twice. */
const LONGEST_REMEMBERED = 60;

/** The same parser, asking only once per text: columns repeat few words over many rows. */
export function remembering<T>(parse: CellParser<T>): CellParser<T> {
  const texts = new Map<string, Parsed<T>>();
  return (cell, text) => {
    if (cell.kind !== 'text' || text.length > LONGEST_REMEMBERED) return parse(cell, text);
    const known = texts.get(text);
    if (known !== undefined) return known;
    const parsed = parse(cell, text);
    texts.set(text, parsed);
    return parsed;
  };
}
