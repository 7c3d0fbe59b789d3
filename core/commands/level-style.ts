import { type CellStyle, type Colour, colour } from '../workbook/style.ts';

/** Fill and font of a level of risk. */
export type LevelStyle = Required<Pick<CellStyle, 'fill' | 'fontColour'>>;

/** From lowest to highest; font on fill has a contrast of at least 7 to 1. */
const LADDER: readonly LevelStyle[] = [
  { fill: colour('CFE8D5'), fontColour: colour('14432A') },
  { fill: colour('FBF0C4'), fontColour: colour('4F3F00') },
  { fill: colour('F8D2AE'), fontColour: colour('5A2B00') },
  { fill: colour('EFB0AC'), fontColour: colour('5C0E0A') },
  { fill: colour('A61C1C'), fontColour: colour('FFFFFF') },
];

/** Positions on the ladder for registers with one to five levels; lowest first. */
const STEPS: readonly (readonly number[])[] = [
  [0],
  [0],
  [0, 3],
  [0, 1, 3],
  [0, 1, 2, 3],
  [0, 1, 2, 3, 4],
];

/** The look of a level, 0-based from the lowest of `count`. */
export function levelStyle(index: number, count: number): LevelStyle {
  const steps = STEPS[count];
  const place = steps
    ? steps[index]
    : Math.round((index / Math.max(1, count - 1)) * (LADDER.length - 1));
  const style = LADDER[place ?? 0];
  if (!style) throw new RangeError(`no level ${index} of ${count}`);
  return style;
}

/** The solid colour of a level in charts, 0-based from the lowest of `count`. */
export function levelChartColour(index: number, count: number): Colour {
  const solid = ['5BA47A', 'E2C044', 'E08E45', 'C8504B', '8B1A1A'];
  const steps = STEPS[count];
  const place = steps
    ? steps[index]
    : Math.round((index / Math.max(1, count - 1)) * (solid.length - 1));
  return colour(solid[place ?? 0] ?? '5BA47A');
}
