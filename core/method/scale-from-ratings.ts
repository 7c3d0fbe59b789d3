import type { RatingCount } from './assessments.ts';
import { KNOWN_LADDERS, orderedByIntensity } from './known-ladders.ts';
import { ladderKey } from './ladder-key.ts';
import type { Scale, ScaleStep } from './risk-method.ts';
import { LARGEST_SCALE, SMALLEST_SCALE } from './scale-size.ts';

/** Scales that people use; a number just above one of them is more likely a slip than a step. */
const USUAL_MAXIMA = [3, 4, 5, 10];
const RARE_SHARE = 0.02;
const ENOUGH_TO_JUDGE = 20;
/** Share of the ratings that a usual scale must know. */
const COVERAGE = 0.9;
const MOST_CANDIDATES = 4;

/** The scales that the ratings themselves may be on, likeliest first; none where they don't tell. */
export function scalesFromRatings(counts: readonly RatingCount[]): readonly Scale[] {
  const total = sumOf(counts);
  const numbered = counts.filter(({ rating }) => rating.number !== undefined);
  if (total === 0) return [];
  if (sumOf(numbered) * 2 < total) {
    return scalesOfWords(counts.filter(({ rating }) => rating.number === undefined));
  }
  const steps = stepsOfNumbers(numbered);
  return steps ? [{ steps, from: 'ratings' }] : [];
}

function stepsOfNumbers(counts: readonly RatingCount[]): readonly ScaleStep[] | undefined {
  const tally = new Map<number, number>();
  for (const { rating, count } of counts) {
    const value = rating.number ?? 0;
    tally.set(value, (tally.get(value) ?? 0) + count);
  }
  const values = withoutOutliers(tally);
  const highest = values[values.length - 1];
  if (highest === undefined) return undefined;
  const steps = isCounting(values) ? countingUp(values[0] ?? 1, highest) : values;
  if (steps.length < SMALLEST_SCALE || steps.length > LARGEST_SCALE) return undefined;
  const labels = labelsByNumber(counts);
  return steps.map((value) => ({ value, label: labels.get(value) ?? '' }));
}

/** Whether the values are some of 0, 1, 2 ... 10, rather than a scale with gaps such as 1, 3, 9. */
function isCounting(values: readonly number[]): boolean {
  const highest = values[values.length - 1] ?? 0;
  if (!values.every(Number.isInteger) || highest > LARGEST_SCALE || (values[0] ?? -1) < 0) {
    return false;
  }
  return values.some((value, index) => index > 0 && value - (values[index - 1] ?? 0) === 1);
}

function countingUp(lowest: number, highest: number): readonly number[] {
  const first = lowest === 0 ? 0 : 1;
  const last = Math.max(highest, SMALLEST_SCALE + first - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Ascending values without those that are hardly ever given and stand beyond a usual scale. */
function withoutOutliers(tally: ReadonlyMap<number, number>): readonly number[] {
  const values = [...tally.keys()].sort((a, b) => a - b);
  const total = [...tally.values()].reduce((sum, count) => sum + count, 0);
  const isRare = (value: number) => (tally.get(value) ?? 0) <= Math.max(1, total * RARE_SHARE);
  if (total < ENOUGH_TO_JUDGE) return values;
  for (const maximum of USUAL_MAXIMA) {
    const inside = values.filter((value) => value <= maximum);
    const outside = values.filter((value) => value > maximum);
    const full = inside[inside.length - 1] === maximum;
    const beyond = outside.reduce((sum, value) => sum + (tally.get(value) ?? 0), 0);
    if (full && beyond <= total * 2 * RARE_SHARE && outside.every(isRare)) {
      return inside.filter((value) => value >= 1 || !isRare(value));
    }
  }
  return values;
}

function labelsByNumber(counts: readonly RatingCount[]): ReadonlyMap<number, string> {
  const best = new Map<number, RatingCount>();
  for (const entry of counts) {
    const { number, label } = entry.rating;
    if (number === undefined || label === '') continue;
    const former = best.get(number);
    if (!former || former.count < entry.count) best.set(number, entry);
  }
  return new Map([...best].map(([number, { rating }]) => [number, rating.label]));
}

function scalesOfWords(counts: readonly RatingCount[]): readonly Scale[] {
  const spellings = spellingsByKey(counts);
  const total = sumOf(counts);
  const covered = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + (spellings.get(key)?.count ?? 0), 0);
  const fitting = KNOWN_LADDERS.map((ladder) => ({ ladder, covers: covered(ladder.keys) }))
    .filter(({ covers }) => covers >= total * COVERAGE)
    .sort((a, b) => b.covers - a.covers || a.ladder.keys.length - b.ladder.keys.length);
  const scales = new Map<string, Scale>();
  for (const { ladder } of fitting) {
    const steps = ladder.words.map((word, index) => ({
      value: index + 1,
      label: spellings.get(ladder.keys[index] ?? '')?.label ?? word,
    }));
    const used = steps.filter((step) => spellings.has(ladderKey(step.label)));
    const meaning = used.map((step) => `${ladderKey(step.label)}=${step.value}`).join(' ');
    if (!scales.has(meaning)) scales.set(meaning, { steps, from: 'ratings' });
  }
  if (scales.size > 0) return [...scales.values()].slice(0, MOST_CANDIDATES);
  return scaleByIntensity([...spellings.values()].map(({ label }) => label));
}

function scaleByIntensity(labels: readonly string[]): readonly Scale[] {
  const ordered = orderedByIntensity(labels);
  if (!ordered || ordered.length < SMALLEST_SCALE || ordered.length > LARGEST_SCALE) return [];
  return [{ steps: ordered.map((label, index) => ({ value: index + 1, label })), from: 'ratings' }];
}

/** The commonest spelling of each label and how often the label is given in all its spellings. */
function spellingsByKey(
  counts: readonly RatingCount[],
): ReadonlyMap<string, { readonly label: string; readonly count: number }> {
  const spellings = new Map<string, { label: string; count: number; most: number }>();
  for (const { rating, count } of counts) {
    const key = ladderKey(rating.label);
    const entry = spellings.get(key);
    if (!entry) spellings.set(key, { label: rating.label, count, most: count });
    else {
      entry.count += count;
      if (count > entry.most) Object.assign(entry, { label: rating.label, most: count });
    }
  }
  return spellings;
}

function sumOf(counts: readonly RatingCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
