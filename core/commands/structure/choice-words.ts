import {
  actionStatusColumn,
  applicabilityColumn,
  implementationColumn,
  treatmentColumn,
} from '../../records/parse/choice-columns.ts';
import type { ColumnParser } from '../../records/parse/parsed.ts';
import {
  ACTION_STATUS_CHOICES,
  APPLICABILITY_CHOICES,
  IMPLEMENTATION_CHOICES,
  TREATMENT_CHOICES,
} from '../../registers/choice-lists.ts';
import type { Choice, Language } from '../../registers/declaration.ts';
import type { ValueWords } from '../../registers/words/language-words.ts';
import { WORDS } from '../../registers/words/words.ts';

interface ChoiceWords {
  readonly choices: readonly Choice[];
  readonly words: (values: ValueWords) => Readonly<Record<string, readonly string[]>>;
  readonly parser: ColumnParser<string>;
}

const LISTS: readonly ChoiceWords[] = [
  { choices: TREATMENT_CHOICES, words: ({ treatment }) => treatment, parser: treatmentColumn },
  {
    choices: ACTION_STATUS_CHOICES,
    words: ({ actionStatus }) => actionStatus,
    parser: actionStatusColumn,
  },
  {
    choices: IMPLEMENTATION_CHOICES,
    words: ({ implementation }) => implementation,
    parser: implementationColumn,
  },
  {
    choices: APPLICABILITY_CHOICES,
    words: ({ yes, no }) => ({ applicable: yes, 'not-applicable': no }),
    parser: applicabilityColumn,
  },
];

/** The words of a choice list in a sheet's language; none where they are not known. */
export function choiceWords(choices: readonly Choice[], language: Language): readonly string[] {
  if (language === 'en') return choices.map(({ title }) => title);
  const list = LISTS.find((one) => one.choices === choices);
  const words = list?.words(WORDS[language].values);
  const translated = choices.map(({ id }) => capitalised(words?.[id]?.[0] ?? ''));
  return translated.every((word) => word !== '') ? translated : [];
}

/**
 * The team's own words, and the declared one for each choice that it has no word for, so that
 * "Open" can be chosen where all is done so far. Treatment options are the team's own alone: few
 * teams tell all of them apart.
 */
export function completedWords(
  own: readonly string[],
  choices: readonly Choice[],
  language: Language,
): readonly string[] {
  const list = LISTS.find((one) => one.choices === choices);
  const declared = choiceWords(choices, language);
  if (!list || choices === TREATMENT_CHOICES || declared.length === 0) return own;
  const parse = list.parser({ language, dateSystem: 1900, ask: (question) => question(own) });
  const meanings = own.map((text) => {
    const parsed = parse({ kind: 'text', text }, text);
    return typeof parsed === 'string' ? undefined : parsed.value;
  });
  if (meanings.every((meaning) => meaning === undefined)) return own;
  const byChoice = choices.flatMap(({ id }, index) => {
    const words = own.filter((_, place) => meanings[place] === id);
    return words.length > 0 ? words : [declared[index] ?? ''];
  });
  return [...byChoice, ...own.filter((_, place) => meanings[place] === undefined)];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
