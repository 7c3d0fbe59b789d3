/** What most ids look like: "R-007" is "R-" and a number of three digits. */
interface IdPattern {
  readonly prefix: string;
  readonly digits: number;
  readonly highest: number;
}

const NUMBERED = /^(.*?)(\d{1,9})$/;

/** Two ids are the same whatever their case and blanks. */
export function idKey(id: string): string {
  return id.replace(/\s+/g, '').toLowerCase();
}

/**
 * Gives new ids in the pattern of most of the given ones, counting on from the highest; each call
 * gives the next one. Undefined where the ids follow no pattern.
 */
export function idSeries(ids: readonly string[]): (() => string) | undefined {
  const patterns = new Map<string, IdPattern & { count: number }>();
  for (const id of ids) {
    const match = NUMBERED.exec(id.trim());
    if (!match || match[1] === undefined || match[2] === undefined) continue;
    const former = patterns.get(match[1]);
    patterns.set(match[1], {
      prefix: match[1],
      digits: former?.digits ?? match[2].length,
      highest: Math.max(former?.highest ?? 0, Number(match[2])),
      count: (former?.count ?? 0) + 1,
    });
  }
  const commonest = [...patterns.values()].sort((a, b) => b.count - a.count)[0];
  if (!commonest) return undefined;
  let last = commonest.highest;
  return () => `${commonest.prefix}${String(++last).padStart(commonest.digits, '0')}`;
}
