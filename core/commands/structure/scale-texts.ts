import type { Scale, ScaleStep } from '../../method/risk-method.ts';
import { ratingValue } from '../../method/scoring.ts';
import { type Answer, answered } from '../../records/answer.ts';
import type { Rating } from '../../records/rating.ts';
import { shownValue } from '../../workbook/cell.ts';
import { cellAt } from '../../workbook/grid.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';

/** A text that stands for a value of a scale. */
export interface StepText {
  readonly text: string;
  readonly value: number;
}

/** How the team writes the steps of a scale into its cells. */
export interface WrittenScale {
  /** Every text that cells hold or a dropdown offers, by ascending value; none where cells hold bare numbers alone. */
  readonly texts: readonly StepText[];
  /** One text a step: what a dropdown offers. */
  readonly offered: readonly StepText[];
  /** Whether some cells hold bare numbers. */
  readonly hasNumbers: boolean;
}

/** A scale whose cells hold numbers. */
export const BARE_NUMBERS: WrittenScale = { texts: [], offered: [], hasNumbers: true };

const PATTERNS: readonly ((step: ScaleStep) => string)[] = [
  ({ label }) => label,
  ({ value, label }) => `${value} - ${label}`,
  ({ value, label }) => `${value} – ${label}`,
  ({ value, label }) => `${value}: ${label}`,
  ({ value, label }) => `${value}. ${label}`,
  ({ value, label }) => `${value} ${label}`,
  ({ value, label }) => `${label} (${value})`,
  ({ value, label }) => `${label} - ${value}`,
  ({ value }) => String(value),
];

/**
 * How the cells of these answers write a scale. Where one pattern ("3 - Possible") explains every
 * text, all steps follow it; otherwise only what really stands in cells is known.
 */
export function writtenScale(
  scale: Scale,
  answers: Iterable<Answer<Rating>>,
  sheet: SheetSnapshot,
): WrittenScale {
  const found = new Map<string, StepText>();
  let hasNumbers = false;
  for (const answer of answers) {
    const rating = answered(answer);
    const value = rating && ratingValue(scale, rating);
    if (value === undefined || answer.state !== 'value') continue;
    const cell = shownValue(cellAt(sheet.grid, answer.at));
    if (cell.kind === 'text') found.set(sameText(cell.text), { text: cell.text, value });
    else hasNumbers = true;
  }
  if (found.size === 0) return BARE_NUMBERS;
  const written = [...found.values()];
  const pattern = PATTERNS.find((write) => explains(write, scale, written));
  const steps = pattern
    ? scale.steps.map((step) => ({ text: pattern(step), value: step.value }))
    : written;
  for (const step of steps) found.set(sameText(step.text), step);
  return { texts: ascending([...found.values()]), offered: onePerStep(steps), hasNumbers };
}

/** Spreadsheets compare texts without regard to case. */
function sameText(text: string): string {
  return text.toLowerCase();
}

function explains(
  write: (step: ScaleStep) => string,
  scale: Scale,
  written: readonly StepText[],
): boolean {
  const texts = new Set(scale.steps.map((step) => sameText(write(step))));
  return !texts.has('') && written.every(({ text }) => texts.has(sameText(text.trim())));
}

function onePerStep(steps: readonly StepText[]): readonly StepText[] {
  const byValue = new Map<number, StepText>();
  for (const { text, value } of steps) {
    if (!byValue.has(value)) byValue.set(value, { text: text.trim(), value });
  }
  return ascending([...byValue.values()]);
}

function ascending(texts: readonly StepText[]): readonly StepText[] {
  return [...texts].sort((one, other) => one.value - other.value);
}
