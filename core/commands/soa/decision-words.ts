import type { Answer } from '../../records/answer.ts';
import { WORDS } from '../../registers/words/words.ts';
import { isIncluded, type Statement } from '../../soa/statement.ts';
import type { DecisionWords } from './proposals.ts';
import { REASON_TITLES } from './reason-titles.ts';

/** The words that a statement itself uses for "applies" and "because of a risk"; else its language's. */
export function decisionWords({ registers, rows }: Statement): DecisionWords {
  const { language } = registers[0];
  const { yes } = WORDS[language].values;
  const included = rows.filter(isIncluded).map(({ entry }) => entry);
  const forRisks = included.filter(
    ({ reasons }) => reasons.state === 'value' && reasons.value.join() === 'risk',
  );
  return {
    language,
    applicable: commonest(included.map(({ applicable }) => applicable)) ?? yes[0] ?? 'Yes',
    reason: commonest(forRisks.map(({ reasons }) => reasons)) ?? REASON_TITLES.risk,
  };
}

function commonest(answers: readonly Answer<unknown>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const answer of answers) {
    if (answer.state !== 'value') continue;
    const text = answer.text.trim();
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [first] = [...counts].sort((one, other) => other[1] - one[1]);
  return first?.[0];
}
