import { orderedByIntensity } from './known-ladders.ts';
import { ladderKey } from './ladder-key.ts';

/** A level word that the team uses, in its commonest spelling. */
export interface UsedLevel {
  readonly label: string;
  readonly count: number;
  /** The middle score of its rows, where scores are known. */
  readonly middle: number | undefined;
}

/** One typed level with the score of its row. */
export interface LevelSample {
  readonly level: string;
  readonly score: number | undefined;
  readonly count: number;
}

const MOST_LEVELS = 10;
const ENOUGH_TO_JUDGE = 10;

/**
 * The levels in use, lowest first: as usual words stand, else as the team's criteria list them,
 * else by the middle of their scores. Undefined where the column holds no levels (too many
 * different words) or their order can't be told.
 */
export function orderedLevels(
  samples: readonly LevelSample[],
  written: readonly string[],
): readonly string[] | undefined {
  const used = usedLevels(samples);
  if (used.length === 0 || used.length > MOST_LEVELS) return undefined;
  const place = (label: string) => written.findIndex((one) => ladderKey(one) === ladderKey(label));
  if (written.length > 0 && used.every(({ label }) => place(label) >= 0)) return written;
  const trusted = withoutSlips(used);
  const known = orderedByIntensity(trusted.map(({ label }) => label));
  if (known) return known;
  if (trusted.some(({ middle }) => middle === undefined)) return undefined;
  return [...trusted].sort((a, b) => (a.middle ?? 0) - (b.middle ?? 0)).map(({ label }) => label);
}

/** Labels without those written once that are no usual level word among levels that are. */
function withoutSlips(used: readonly UsedLevel[]): readonly UsedLevel[] {
  const total = used.reduce((sum, { count }) => sum + count, 0);
  if (total < ENOUGH_TO_JUDGE) return used;
  const frequent = used.filter(({ count }) => count > 1);
  if (frequent.length < 2) return used;
  const fits = ({ label }: UsedLevel) =>
    orderedByIntensity([...frequent.map((level) => level.label), label]) !== undefined;
  return used.filter((level) => level.count > 1 || fits(level));
}

function usedLevels(samples: readonly LevelSample[]): readonly UsedLevel[] {
  const levels = new Map<string, LevelSample[]>();
  for (const sample of samples) {
    const key = ladderKey(sample.level);
    if (key === '') continue;
    const same = levels.get(key);
    if (same) same.push(sample);
    else if (levels.size <= MOST_LEVELS) levels.set(key, [sample]);
  }
  return [...levels.values()].map((same) => ({
    label: commonestSpelling(same),
    count: same.reduce((sum, { count }) => sum + count, 0),
    middle: middleScore(same),
  }));
}

function commonestSpelling(samples: readonly LevelSample[]): string {
  const counts = new Map<string, number>();
  for (const { level, count } of samples) counts.set(level, (counts.get(level) ?? 0) + count);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

function middleScore(samples: readonly LevelSample[]): number | undefined {
  const scores = samples
    .flatMap(({ score, count }) => (score === undefined ? [] : [{ score, count }]))
    .sort((a, b) => a.score - b.score);
  const half = scores.reduce((sum, { count }) => sum + count, 0) / 2;
  let passed = 0;
  for (const { score, count } of scores) {
    passed += count;
    if (passed >= half) return score;
  }
  return undefined;
}
