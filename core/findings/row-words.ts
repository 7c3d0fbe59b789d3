import { message } from '../messages/message.ts';
import type { Answer } from '../records/answer.ts';
import type { FindingValue } from './finding.ts';

/**
 * Whether any of the answers says something. Rows in which only a default or a number stands are not
 * begun, and nothing is asked of them.
 */
export function isStarted(...answers: readonly Answer<unknown>[]): boolean {
  return answers.some(({ state }) => state === 'value' || state === 'unreadable');
}

/** The first answer in words, cut to what fits in a sentence; the row's number where there is none. */
export function rowName(row: number, ...answers: readonly Answer<unknown>[]): FindingValue {
  for (const answer of answers) {
    if (answer.state === 'value') return shortened(answer.text.replace(/\s+/g, ' ').trim());
  }
  return rowNumber(row);
}

/** What a row is called that has no name. */
export function rowNumber(row: number): FindingValue {
  return message('findings.row', { row: String(row) });
}

const LONGEST_NAME = 60;

function shortened(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1).trim()}…`;
}
