import { ladderKey } from '../../method/ladder-key.ts';
import { type FunctionValue, isBlank } from '../function-value.ts';
import { ratingOf, textOf } from '../read-value.ts';

/**
 * Whether two cells name the same step or level: by their words, case and accents aside, where both
 * have some ("High" and "3 - HIGH"), else by their numbers.
 */
export function isSameStep(one: FunctionValue, other: FunctionValue): boolean {
  if (isBlank(one) || isBlank(other)) return false;
  const [first, second] = [ratingOf(one), ratingOf(other)];
  if (!first || !second) return textOf(one) === textOf(other);
  if (first.label && second.label) return ladderKey(first.label) === ladderKey(second.label);
  return first.number !== undefined && first.number === second.number;
}
