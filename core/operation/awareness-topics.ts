import { foldText } from '../recognise/fold.ts';

/** What people have to be aware of (7.3), and stems of words that say so in the languages we know best. */
const TOPICS: readonly (readonly [name: string, stems: RegExp])[] = [
  ['the policy', /polic|leitlin|richtlin|politi[qck]|politik|beleid/],
  [
    'their own contribution',
    /contribut|beitrag|own part|own role|responsib|verantwort|aufgabe|role|rolle|rol |part in|aport|contributo|bijdrage|wklad|obowiaz|behav|verhalten/,
  ],
  [
    'what follows from not conforming',
    /conform|consequen|konsequen|folgen|sanction|sanktion|disciplin|disziplin|consecuen|conseguen|gevolg|konsekwenc|violation|verstoss|breach|incumpl/,
  ],
];

/** The topics that no text speaks of; none where no text can be judged. */
export function missingTopics(texts: readonly string[]): readonly string[] {
  const all = foldText(texts.join(' | '));
  return TOPICS.filter(([, stems]) => !stems.test(all)).map(([name]) => name);
}
