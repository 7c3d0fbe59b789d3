import type { LanguageWords } from '../../registers/words/language-words.ts';
import { WORDS } from '../../registers/words/words.ts';
import { fold } from './fold.ts';

const NOT_APPLICABLE = foldedWords((words) => words.values.implementation['not-applicable']);
const NOT_YET = foldedWords((words) => words.values.notYet);

/** No mark is longer than this; saves folding most texts. */
const LONGEST_MARK = Math.max(...[...NOT_APPLICABLE, ...NOT_YET].map(({ length }) => length)) + 4;

/** "[Person/Team]", "<owner>", "{{name}}": the example text of a template. "[x]" is a ticked box. */
const PLACEHOLDER = /^(?:\[[^\]]{3,}\]|<[^>]{3,}>|\{+[^}]{3,}\}+|\[\s*\])$/;

/** Whether a text has no words at all, or only a template's: empty, dashes or dots alone, "[Name]". */
export function isEmptyMark(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || /^[-–—_.…?/\s]+$/.test(trimmed) || PLACEHOLDER.test(trimmed);
}

/** Whether a text says nothing yet: an empty mark, or words such as "TBD" and "offen". */
export function isBlankMark(text: string): boolean {
  if (isEmptyMark(text)) return true;
  if (!mayBeMark(text)) return false;
  const folded = fold(text);
  return NOT_YET.has(folded) && !NOT_APPLICABLE.has(folded);
}

/** Whether a text says "n/a": an answer about applicability, no answer to "who" or "when". */
export function isNotApplicableMark(text: string): boolean {
  return mayBeMark(text) && NOT_APPLICABLE.has(fold(text));
}

/** Whether folding a text is worth while: marks are short and have no digits. */
function mayBeMark(text: string): boolean {
  return text.length <= LONGEST_MARK && !/\d/.test(text);
}

function foldedWords(pick: (words: LanguageWords) => readonly string[]): ReadonlySet<string> {
  return new Set(Object.values(WORDS).flatMap((words) => pick(words).map(fold)));
}
