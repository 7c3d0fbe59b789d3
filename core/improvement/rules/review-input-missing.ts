import { findingOf, headerCell, type RuleHead } from '../../findings/register-rule.ts';
import type { Rule } from '../../findings/rule.ts';
import type { ReviewItem } from '../../records/kinds/management-review.ts';
import type { RegisterRecords } from '../../records/register-records.ts';
import { absentInputs, heldItems, yearBefore } from '../review-coverage.ts';
import { LANGUAGES_OF_INPUTS } from '../review-input-words.ts';

const HEAD: RuleHead = {
  id: 'review-input-missing',
  severity: 'error',
  clause: '9.3.2',
  needs: ['management-review'],
};

/** Rows whose meeting may have been at any time. */
function ofUnreadableDates(reviews: readonly RegisterRecords<ReviewItem>[]): readonly ReviewItem[] {
  return reviews.flatMap(({ records }) =>
    records.filter(({ date }) => date.state === 'unreadable'),
  );
}

/**
 * Inputs that no meeting of the last twelve months looked at, told once for all registers together.
 * While a topic is in a language whose words we lack, nobody can tell.
 */
export const REVIEW_INPUT_MISSING: Rule = {
  ...HEAD,
  find({ records, today }) {
    const reviews = records['management-review'];
    const since = yearBefore(today);
    const recent = reviews
      .map((review) => ({
        register: review.register,
        items: heldItems(review, today).filter(
          ({ item, held }) => held > since && item.input.state === 'value',
        ),
      }))
      .filter(({ items }) => items.length > 0);
    const [first] = recent;
    if (!first) return [];
    if (recent.some(({ register }) => !LANGUAGES_OF_INPUTS.has(register.language))) return [];
    const items = recent.flatMap((review) => review.items.map(({ item }) => item));
    const absent = absentInputs([...items, ...ofUnreadableDates(reviews)]);
    if (absent.length === 0) return [];
    const found = { at: headerCell(first.register), parameters: { inputs: { clauses: absent } } };
    return [findingOf(HEAD, first.register, found)];
  },
};
