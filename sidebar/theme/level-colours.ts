/** Fills from lowest to highest level, with text on them at a contrast of at least 4.5. */
const RAMP: readonly LevelColour[] = [
  { fill: '#cfe8d5', text: '#14361f' },
  { fill: '#f7ecb5', text: '#3d3200' },
  { fill: '#f8cfa0', text: '#4a2600' },
  { fill: '#eda39b', text: '#4d0f0a' },
  { fill: '#b3352b', text: '#ffffff' },
];

export interface LevelColour {
  readonly fill: string;
  readonly text: string;
}

/** The colour of a level, 0-based from the lowest, of so many; undefined where no level is known. */
export function levelColour(level: number | undefined, levels: number): LevelColour | undefined {
  if (level === undefined) return undefined;
  const last = Math.min(Math.max(levels, 2), RAMP.length) - 1;
  return RAMP[Math.round((level / Math.max(levels - 1, 1)) * last)];
}
