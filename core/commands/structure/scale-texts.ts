import type { Scale, ScaleStep } from '../../method/risk-method.ts';
import { ratingValue } from '../../method/scoring.ts';
import { type Answer, answered } from '../../records/answer.ts';
import type { Rating } from '../../records/rating.ts';

/** How the team writes the steps of a scale into its cells: each text with its value, by ascending value. */
export type ScaleTexts = readonly { readonly text: string; readonly value: number }[];

const PATTERNS: readonly ((step: ScaleStep) => string)[] = [
  ({ label }) => label,
  ({ value, label }) => `${value} - ${label}`,
  ({ value, label }) => `${value} – ${label}`,
  ({ value, label }) => `${value}: ${label}`,
  ({ value, label }) => `${value}. ${label}`,
  ({ value, label }) => `${value} ${label}`,
  ({ value, label }) => `${label} (${value})`,
  ({ value, label }) => `${label} - ${value}`,
];

/**
 * The texts of a scale as its cells hold them. Where one pattern ("3 - Possible") explains every
 * cell, all steps follow it; otherwise only what really stands in cells is listed. Empty where
 * cells hold bare numbers alone.
 */
export function scaleTexts(scale: Scale, answers: Iterable<Answer<Rating>>): ScaleTexts {
  const written = new Map<string, number>();
  for (const answer of answers) {
    const rating = answered(answer);
    if (!rating || rating.label === '' || answer.state !== 'value') continue;
    const value = ratingValue(scale, rating);
    if (value !== undefined) written.set(answer.text.trim(), value);
  }
  if (written.size === 0) return [];
  const pattern = PATTERNS.find((write) => explains(write, scale, written));
  const texts = pattern
    ? scale.steps.map((step) => ({ text: pattern(step), value: step.value }))
    : [...written].map(([text, value]) => ({ text, value }));
  return texts.sort((one, other) => one.value - other.value);
}

function explains(
  write: (step: ScaleStep) => string,
  scale: Scale,
  written: ReadonlyMap<string, number>,
): boolean {
  const texts = new Set(scale.steps.map(write));
  return (
    scale.steps.every(({ label }) => label !== '') &&
    [...written.keys()].every((text) => texts.has(text))
  );
}
