import { headerWords } from './header-text.ts';

/** Beginnings of words for "maturity", folded, all languages. */
const MATURITY = [
  ...['matur', 'reifegrad', 'reife', 'madurez', 'volwassen', 'dojrzal', 'vyspel', 'zralost'],
  ...['ωριμοτ', 'зрелост', 'kematangan', 'mognad', 'modenhed'],
];
const TRUST = 0.9;

/**
 * Trusts a maturity level less as the state of a control: where both stand side by side, the state
 * is what the other column says.
 */
export function doubtMaturity(header: string, concepts: Map<string, number>): void {
  const isMaturity = headerWords(header).some((word) =>
    MATURITY.some((beginning) => word.startsWith(beginning)),
  );
  if (!isMaturity) return;
  for (const concept of ['implemented', 'compliance']) {
    const score = concepts.get(concept);
    if (score !== undefined) concepts.set(concept, TRUST * score);
  }
}
