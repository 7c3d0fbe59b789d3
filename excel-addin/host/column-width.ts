/** Points a character of the default font takes, with the padding that a file's widths contain. */
const POINTS_PER_CHARACTER = 5.25;
/** The width of columns that nobody made wider or narrower, in points. */
const STANDARD_POINTS = 48;

/** The width in characters of a column that is `points` wide; undefined for the standard width. */
export function charactersOf(points: number): number | undefined {
  return points === STANDARD_POINTS ? undefined : points / POINTS_PER_CHARACTER;
}

export function pointsOf(characters: number): number {
  return characters * POINTS_PER_CHARACTER;
}
