import { WORDS } from '../registers/words/words.ts';
import { ladderKey } from './ladder-key.ts';

/** A usual scale of some language, lowest step first. */
export interface KnownLadder {
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

/** The usual scales of all languages. */
export const KNOWN_LADDERS: readonly KnownLadder[] = Object.values(WORDS).flatMap((language) =>
  language.values.scales.map((words) => ({ words, keys: words.map(ladderKey) })),
);

const INTENSITIES = intensities();

/** How far up its scales a word usually stands, 0 (lowest) to 1; undefined for unknown words. */
export function wordIntensity(label: string): number | undefined {
  return INTENSITIES.get(ladderKey(label));
}

/** Words that stand no higher than this on usual scales are taken for a lowest step. */
const LOWEST_STEP = 0.35;

/** Whether a word may be the lowest of its scale: "Low" may, "Medium" has something below it. */
export function mayBeLowest(label: string): boolean {
  return (wordIntensity(label) ?? 0) <= LOWEST_STEP;
}

/** The shortest usual scale that has all these keys, or undefined. */
export function ladderWith(keys: readonly string[]): KnownLadder | undefined {
  let best: KnownLadder | undefined;
  for (const ladder of KNOWN_LADDERS) {
    if (best && best.keys.length <= ladder.keys.length) continue;
    if (keys.every((key) => ladder.keys.includes(key))) best = ladder;
  }
  return best;
}

/**
 * The labels lowest first, as far as usual words tell; undefined where some word is unknown or two
 * stand equally high.
 */
export function orderedByIntensity(labels: readonly string[]): readonly string[] | undefined {
  const ladder = ladderWith(labels.map(ladderKey));
  const height = (label: string) =>
    ladder ? ladder.keys.indexOf(ladderKey(label)) : wordIntensity(label);
  const placed = labels.map((label) => ({ label, height: height(label) }));
  const heights = new Set(placed.map((entry) => entry.height));
  if (heights.has(undefined) || heights.size < labels.length) return undefined;
  return placed.sort((a, b) => (a.height ?? 0) - (b.height ?? 0)).map((entry) => entry.label);
}

/** Whether a list of labels runs from high to low, judged by the words that are known. */
export function runsDownwards(labels: readonly string[]): boolean {
  const known = labels.map(wordIntensity).filter((height) => height !== undefined);
  const first = known[0];
  const last = known[known.length - 1];
  return first !== undefined && last !== undefined && first > last;
}

function intensities(): ReadonlyMap<string, number> {
  const heights = new Map<string, number[]>();
  for (const { keys } of KNOWN_LADDERS) {
    keys.forEach((key, index) => {
      const height = keys.length > 1 ? index / (keys.length - 1) : 0;
      heights.set(key, [...(heights.get(key) ?? []), height]);
    });
  }
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  return new Map([...heights].map(([key, values]) => [key, mean(values)]));
}
