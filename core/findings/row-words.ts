import type { Answer } from '../records/answer.ts';

/**
 * Whether any of the answers says something. Rows in which only a default or a number stands are not
 * begun, and nothing is asked of them.
 */
export function isStarted(...answers: readonly Answer<unknown>[]): boolean {
  return answers.some(({ state }) => state === 'value' || state === 'unreadable');
}

/** The first answer in words, cut to what fits in a sentence; the row's number where there is none. */
export function rowName(row: number, ...answers: readonly Answer<unknown>[]): string {
  for (const answer of answers) {
    if (answer.state === 'value') return shortened(answer.text.replace(/\s+/g, ' ').trim());
  }
  return `row ${row}`;
}

const LONGEST_NAME = 60;

function shortened(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1).trim()}…`;
}
