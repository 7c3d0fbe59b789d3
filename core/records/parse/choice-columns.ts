import type {
  ActionStatus,
  Applicability,
  ImplementationStatus,
  InclusionReason,
  TreatmentOption,
} from '../../registers/choices.ts';
import type { ChoiceWords, WordsByLanguage } from '../../registers/words/kind-words.ts';
import { listed } from '../../registers/words/listed.ts';
import type { Scalar } from '../../workbook/cell.ts';
import { isBlankMark, isNotApplicableMark } from './blank.ts';
import { readChoice, readWholeChoice } from './choice.ts';
import type { ColumnParser, Parsed } from './parsed.ts';
import { type ChoiceList, vocabularies } from './vocabulary.ts';

const APPLICABILITY = vocabularies<Applicability>(({ applicability, yes, no }) => [
  ['not-applicable', applicability['not-applicable']],
  ['applicable', applicability.applicable],
  ['applicable', yes],
  ['not-applicable', no],
]);

const IMPLEMENTATION = vocabularies<ImplementationStatus>(({ implementation, yes, no }) => [
  ...entriesOf(implementation),
  ['implemented', yes],
  ['not-implemented', no],
]);

const TREATMENT = vocabularies<TreatmentOption>(({ treatment }) => entriesOf(treatment));
const ACTION_STATUS = vocabularies<ActionStatus>(({ actionStatus }) => entriesOf(actionStatus));
const REASON = vocabularies<InclusionReason>(({ reason }) => entriesOf(reason));

export const applicabilityColumn = choiceColumn(APPLICABILITY);
export const treatmentColumn = choiceColumn(TREATMENT);
export const actionStatusColumn = choiceColumn(ACTION_STATUS);

/** Also shares of completion: 0.75 or "75 %" is partly implemented. */
export const implementationColumn: ColumnParser<ImplementationStatus> = (column) => {
  const words = choiceColumn(IMPLEMENTATION)(column);
  return (cell, text) => (isPart(cell) ? { value: 'partly' } : words(cell, text));
};

/** Reasons of one cell, each once: "LR, RRA". Unreadable where any of them is. */
export const reasonsColumn: ColumnParser<readonly InclusionReason[]> = ({ language }) => {
  const words = REASON(language);
  return (_cell, text) => {
    if (isBlankMark(text) || isNotApplicableMark(text)) return 'blank';
    const whole = readWholeChoice(text, words);
    if (whole !== undefined) return { value: [whole] };
    const parts = text.split(/[,;/+&|\n]+/).filter((part) => part.trim() !== '');
    const reasons = parts.map((part) => readChoice(part, words));
    const known = reasons.filter((reason) => reason !== undefined);
    return known.length === reasons.length ? { value: [...new Set(known)] } : 'unreadable';
  };
};

const YES_NO = vocabularies<boolean>(({ yes, no }) => [
  [true, yes],
  [false, no],
]);

/** "Yes", "x", "✓" are true; "No" is false. */
export const yesNoColumn = choiceColumn(YES_NO);

/** The parser of a choice field that brings its own words. */
export function choiceColumnOf<Choice extends string>(
  words: ChoiceWords<Choice>,
): ColumnParser<Choice> {
  const choices = Object.entries<WordsByLanguage>(words);
  return choiceColumn(
    vocabularies<Choice>((_values, language) =>
      choices.map(([choice, own]) => [choice as Choice, listed(own[language] ?? '')] as const),
    ),
  );
}

function choiceColumn<Choice>(
  vocabulary: ReturnType<typeof vocabularies<Choice>>,
): ColumnParser<Choice> {
  return ({ language }) => {
    const words = vocabulary(language);
    return (_cell, text): Parsed<Choice> => {
      const value = readChoice(text, words);
      if (value !== undefined) return { value };
      return isBlankMark(text) || isNotApplicableMark(text) ? 'blank' : 'unreadable';
    };
  };
}

function isPart(cell: Scalar): boolean {
  if (cell.kind === 'number') return cell.number > 0 && cell.number < 1;
  const percent = cell.kind === 'text' ? /^(\d{1,2})\s*%$/.exec(cell.text.trim()) : null;
  return percent !== null && Number(percent[1]) > 0;
}

function entriesOf<Choice extends string>(
  lists: Readonly<Record<Choice, readonly string[]>>,
): ChoiceList<Choice> {
  return Object.entries<readonly string[]>(lists).map(
    ([choice, words]) => [choice as Choice, words] as const,
  );
}
