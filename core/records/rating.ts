/**
 * A step of a team's own scale as one cell says it: "3", "3 - Possible", "Hoch", "sehr hoch (5)".
 * The number is there only where the cell itself has one; a word becomes a number through the
 * team's scale (see risk/method).
 */
export interface Rating {
  readonly number?: number;
  /** The words without the number, trimmed; empty where the cell is a bare number. */
  readonly label: string;
}
