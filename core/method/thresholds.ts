import type { LevelBand } from './risk-method.ts';

/** How often a level was typed beside a score. */
export interface ScoredLevel {
  readonly score: number;
  /** Place of the level among the levels, 0-based, lowest first; -1 for none of them. */
  readonly level: number;
  readonly count: number;
}

/**
 * The bands, ascending, that disagree with the fewest rows. A level that gains less than
 * `costOfBand` rows gets no band. Each band starts at the lowest score seen in it.
 */
export function bestThresholds(
  scored: readonly ScoredLevel[],
  levels: readonly string[],
  costOfBand: number,
): readonly LevelBand[] {
  const { scores, counts } = tally(scored, levels.length);
  const path = bestPath(counts, levels.length, costOfBand);
  const bands: LevelBand[] = [];
  let former = -1;
  path.forEach((level, index) => {
    const score = scores[index];
    const label = levels[level];
    if (level !== former && score !== undefined && label !== undefined) {
      bands.push({ label, minimum: score });
    }
    former = level;
  });
  return bands;
}

function tally(scored: readonly ScoredLevel[], levels: number) {
  const byScore = new Map<number, number[]>();
  for (const { score, level, count } of scored) {
    let counts = byScore.get(score);
    if (!counts) {
      counts = new Array<number>(levels).fill(0);
      byScore.set(score, counts);
    }
    if (level >= 0) counts[level] = (counts[level] ?? 0) + count;
  }
  const scores = [...byScore.keys()].sort((a, b) => a - b);
  return { scores, counts: scores.map((score) => byScore.get(score) ?? []) };
}

/** For each score its level, never falling, so that most rows agree. */
function bestPath(
  counts: readonly (readonly number[])[],
  levels: number,
  costOfBand: number,
): readonly number[] {
  let gains = new Array<number>(levels).fill(-costOfBand);
  const origins: number[][] = [];
  for (const [index, count] of counts.entries()) {
    const next: number[] = [];
    const from: number[] = [];
    let best = { gain: Number.NEGATIVE_INFINITY, level: 0 };
    for (let level = 0; level < levels; level++) {
      const stay = gains[level] ?? 0;
      const rise = index === 0 ? Number.NEGATIVE_INFINITY : best.gain - costOfBand;
      from.push(rise > stay ? best.level : level);
      next.push(Math.max(stay, rise) + (count[level] ?? 0));
      if (stay > best.gain) best = { gain: stay, level };
    }
    origins.push(from);
    gains = next;
  }
  return traceBack(origins, gains.indexOf(Math.max(...gains)));
}

function traceBack(origins: readonly (readonly number[])[], last: number): readonly number[] {
  const path: number[] = [];
  let level = last;
  for (let index = origins.length - 1; index >= 0; index--) {
    path.push(level);
    level = origins[index]?.[level] ?? level;
  }
  return path.reverse();
}
