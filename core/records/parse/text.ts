import { isBlankMark, isEmptyMark, isNotApplicableMark } from './blank.ts';
import type { Parsed } from './parsed.ts';

/** Free text, trimmed. "n/a" is a text. */
export function parseText(_cell: unknown, text: string): Parsed<string> {
  return isBlankMark(text) ? 'blank' : { value: text.trim() };
}

/** A word of the team's own list, such as a status or a level, where "Open" is an answer. */
export function parseWord(_cell: unknown, text: string): Parsed<string> {
  return isEmptyMark(text) ? 'blank' : { value: oneLine(text) };
}

/** A person, an id or another short name. "n/a" names nobody: blank. */
export function parseName(_cell: unknown, text: string): Parsed<string> {
  if (isBlankMark(text) || isNotApplicableMark(text)) return 'blank';
  return { value: oneLine(text) };
}

/** Wide gaps, line breaks and other white space than a blank. */
const GAP = /\s{2}|[^\S ]/;

function oneLine(text: string): string {
  return (GAP.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
