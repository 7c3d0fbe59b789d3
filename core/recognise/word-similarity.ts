/**
 * How alike two folded words are, 0 to 1: equal, abbreviated ("prob", "probability"), inflected
 * ("asset", "assets"), misspelt by a letter or two, or one the head of a compound of the other.
 */
export function wordSimilarity(word: string, known: string): number {
  if (word === known) return 1;
  const shorter = Math.min(word.length, known.length);
  const longer = Math.max(word.length, known.length);
  if (shorter < 3) return 0;
  if (known.startsWith(word)) return abbreviationSimilarity(shorter, longer);
  if (word.startsWith(known)) {
    if (longer - shorter <= 2 && shorter >= 4) return 0.94;
    return shorter >= 6 ? 0.55 : 0;
  }
  if (shorter < 5 || longer - shorter > 2 || word.charAt(0) !== known.charAt(0)) return 0;
  const allowed = longer >= 9 ? 2 : 1;
  return withinEdits(word, known, allowed) ? 0.85 : 0;
}

function abbreviationSimilarity(shorter: number, longer: number): number {
  if (shorter < 4) return 0.62;
  return longer - shorter <= 2 ? 0.94 : 0.8;
}

/** Whether `one` becomes `other` by at most `limit` insertions, deletions, changes or swaps of neighbours. */
export function withinEdits(one: string, other: string, limit: number): boolean {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= other.length; j++) {
      const cost = editCost({ one, other, i, j, before, previous, current });
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return false;
    before = previous;
    previous = current;
  }
  return (previous[other.length] ?? limit + 1) <= limit;
}

interface EditState {
  readonly one: string;
  readonly other: string;
  readonly i: number;
  readonly j: number;
  readonly before: readonly number[];
  readonly previous: readonly number[];
  readonly current: readonly number[];
}

function editCost({ one, other, i, j, before, previous, current }: EditState): number {
  const same = one[i - 1] === other[j - 1] ? 0 : 1;
  const change = (previous[j - 1] ?? 0) + same;
  const drop = (previous[j] ?? 0) + 1;
  const insert = (current[j - 1] ?? 0) + 1;
  const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
  return Math.min(change, drop, insert, swap);
}
