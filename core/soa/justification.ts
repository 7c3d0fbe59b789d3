import type { Answer } from '../records/answer.ts';
import { fold } from '../records/parse/fold.ts';
import { LANGUAGES } from '../registers/declaration.ts';
import { WORDS } from '../registers/words/words.ts';
import { findControl } from '../standard/controls.ts';
import { findControl2013 } from '../standard/controls-2013.ts';
import type { StatementRow } from './statement.ts';

/** Words that answer "whether" or "how far", not "why". */
const VERDICTS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => {
    const { yes, no, applicability, implementation } = WORDS[language].values;
    const lists = [...Object.values(applicability), ...Object.values(implementation)];
    return [yes, no, ...lists].flatMap((words) => words.map(fold));
  }),
);
const FEWEST_LETTERS = 3;

/**
 * The answer to "why" that counts for a row: the exclusion's own column where the control is
 * excluded and that column says something, else the justification, else the reason codes of an
 * included control. `no-column` where the table asks nothing of the kind.
 */
export function justificationOf({ entry, applicability }: StatementRow): Answer<unknown> {
  const excluded = applicability === 'not-applicable';
  const candidates = excluded
    ? [entry.justificationExclusion, entry.justification]
    : [entry.justification, entry.reasons];
  return (
    candidates.find(({ state }) => state === 'value' || state === 'unreadable') ??
    candidates.find((answer) => answer.state === 'blank' && hasLetters(answer.text)) ??
    candidates.find(({ state }) => state === 'blank') ?? { state: 'no-column' }
  );
}

/** Whether a justification is only there to fill the cell: "n/a", "TBD", "yes", or the control's title. */
export function isPlaceholder(row: StatementRow, answer: Answer<unknown>): boolean {
  if (answer.state === 'no-column' || answer === row.entry.reasons) return false;
  if (answer.state === 'blank') return hasLetters(answer.text);
  const text = fold(answer.text);
  return letterCount(text) < FEWEST_LETTERS || VERDICTS.has(text) || titlesOf(row).includes(text);
}

function titlesOf({ id, entry }: StatementRow): readonly string[] {
  const own = entry.title.state === 'value' ? [entry.title.value] : [];
  const standard = findControl(id)?.title ?? findControl2013(id)?.title;
  return [...own, ...(standard === undefined ? [] : [standard])].map(fold);
}

function hasLetters(text: string): boolean {
  return letterCount(text) > 0;
}

function letterCount(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length;
}
