import { type CoreMessage, message } from '../messages/message.ts';
import { foldPhrase } from '../recognise/fold.ts';

/** What people have to be aware of (7.3), and folded words that speak of it. */
const TOPICS: readonly (readonly [name: CoreMessage, words: RegExp])[] = [
  [
    message('findings.topic-policy'),
    /polic(?:y|ies)|leitlinie|richtlinie|politi[qck]|politik|beleid|polityk/,
  ],
  [
    message('findings.topic-contribution'),
    /contribu|beitrag|beitragen|verantwort|responsab|responsib|verantwoordelijk|odpowiedzialn|bijdrage|wklad|obowiazk|behavio|verhalten|comportement|comporta|gedrag|zachowan|\b(?:own|your|everyday|eigenen?|propio|proprio) (?:role|part|work|rolle|rol|aufgaben?|papel|ruolo)\b|\baport(?:e|acion)/,
  ],
  [
    message('findings.topic-consequences'),
    /conformit|not conform|non conform|non ?complian|consequen|konsequen|\bfolgen\b|sanction|sanktion|sancion|sanzion|sankcj|disciplin|disziplin|consecuen|conseguen|gevolg|konsekwenc|violat|verstoss|verstosse|incumpl|inadempi|nichteinhalt|niet nale|nieprzestrzeg|naruszen/,
  ],
];

/** The topics that none of the texts speaks of, in the order of the standard. */
export function missingTopics(texts: readonly string[]): readonly CoreMessage[] {
  const all = texts.map(foldPhrase).join(' | ');
  return TOPICS.filter(([, words]) => !words.test(all)).map(([name]) => name);
}
