/** Width of a column that nobody changed, in pixels. */
export const DEFAULT_PIXELS = 100;
const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;

/** Pixels of a width in characters; the default for `null`. */
export function pixelsOf(characters: number | null): number {
  return characters === null
    ? DEFAULT_PIXELS
    : Math.round(characters * PIXELS_PER_CHARACTER) + PADDING;
}

/** A width in characters, or null for the default width. */
export function charactersOf(pixels: number): number | null {
  return pixels === DEFAULT_PIXELS ? null : (pixels - PADDING) / PIXELS_PER_CHARACTER;
}
