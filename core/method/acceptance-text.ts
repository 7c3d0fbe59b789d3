import { foldPhrase } from '../recognise/fold.ts';
import { WORDS } from '../registers/words/words.ts';
import { ABOVE, ACCEPT, AT_LEAST, AT_MOST, BELOW, NOT_ACCEPT, TREAT } from './acceptance-words.ts';

/** What a sentence about acceptance names as its limit, and on which side of it risks are accepted. */
export interface AcceptanceStatement {
  readonly limit: number | string;
  /** Whether a risk exactly at the limit is accepted. */
  readonly includesLimit: boolean;
}

const LONGEST_SENTENCE = 300;
const LONGEST_NAME = 60;

/** "Accept", "Retain the risk": an option in a list of options, which says nothing about a level. */
const OPTIONS = new Set(
  Object.values(WORDS).flatMap(({ values }) => values.treatment.accept.map(foldPhrase)),
);

/**
 * Reads what a text says about acceptance: "Acceptance: ≤ 6", "Risiken über Mittel müssen behandelt
 * werden", "scores of 8 or more must be treated". Undefined where it says nothing, or two things.
 */
export function acceptanceIn(
  text: string,
  levels: readonly string[],
): AcceptanceStatement | undefined {
  if (text.length > LONGEST_SENTENCE) return undefined;
  const folded = simplified(text);
  if (!ACCEPT.test(folded) && !TREAT.test(folded)) return undefined;
  if (isOption(text)) return undefined;
  const limit = limitIn(folded, levels);
  if (limit === undefined) return undefined;
  if (AT_LEAST.test(folded)) return { limit, includesLimit: false };
  if (AT_MOST.test(folded)) return { limit, includesLimit: true };
  if (ABOVE.test(folded)) return { limit, includesLimit: true };
  if (BELOW.test(folded)) return { limit, includesLimit: !ACCEPT.test(folded) };
  const named = ACCEPT.test(folded) && !NOT_ACCEPT.test(folded) && !TREAT.test(folded);
  return named ? { limit, includesLimit: true } : undefined;
}

/** Whether a text is only the name of the acceptance level, its value standing beside it. */
export function namesAcceptance(text: string): boolean {
  const folded = simplified(text);
  return (
    text.length <= LONGEST_NAME &&
    ACCEPT.test(folded) &&
    !NOT_ACCEPT.test(folded) &&
    !isOption(text)
  );
}

/** Whether an action for a level is to accept its risks without more. */
export function acceptsLevel(action: string): boolean {
  const folded = simplified(action);
  return ACCEPT.test(folded) && !NOT_ACCEPT.test(folded) && !TREAT.test(folded);
}

/** Whether a text is an option alone, numbered or not. */
function isOption(text: string): boolean {
  return OPTIONS.has(foldPhrase(text.replace(/\d+/g, ' ')));
}

/** Lower case without accents on Latin letters, hyphens as blanks; signs such as "≤" stay. */
function simplified(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[\p{Script=Latin}\p{M}]+/gu, (word) => word.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[-'’_]/g, ' ')
    .replace(/\s+/g, ' ');
}

/** The only number, or else the only level, that a text names. */
function limitIn(folded: string, levels: readonly string[]): number | string | undefined {
  const numbers = folded.match(/\d+(?:[.,]\d+)?/g) ?? [];
  if (numbers.length > 1) return undefined;
  if (numbers[0] !== undefined) return Number(numbers[0].replace(',', '.'));
  const padded = ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const named = levels.filter((level) => padded.includes(` ${simplified(level).trim()} `));
  const longest = named.filter(
    (level) =>
      !named.some((other) => other !== level && simplified(other).includes(simplified(level))),
  );
  return longest.length === 1 ? longest[0] : undefined;
}
