import { isBlankMark, isNotApplicableMark } from './blank.ts';
import type { Parsed } from './parsed.ts';

/** A part longer than this is a phrase with a comma in it, no name of a list. */
const LONGEST_NAME = 40;

/**
 * Names of one cell. New lines, semicolons and bars separate names; commas do where all parts are
 * short, since "Servers, racks and the rest of the machine room in Berlin" is one name.
 */
export function parseNames(_cell: unknown, text: string): Parsed<readonly string[]> {
  if (isBlankMark(text) || isNotApplicableMark(text)) return 'blank';
  const lines = split(text, /[\n;|]/);
  const parts = lines.flatMap((line) => split(line, /,\s/));
  const value = parts.every((part) => part.length <= LONGEST_NAME) ? parts : lines;
  return value.length > 0 ? { value } : 'unreadable';
}

/** Ids of one cell: as names, and blanks separate where each word has a digit ("R-001 R-003"). */
export function parseIds(cell: unknown, text: string): Parsed<readonly string[]> {
  const names = parseNames(cell, text);
  if (typeof names === 'string') return names;
  const value = names.value.flatMap((name) => {
    const words = split(name, /[\s,/&+]+/);
    return words.every((word) => /\d/.test(word)) ? words : [name];
  });
  return { value };
}

function split(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}
