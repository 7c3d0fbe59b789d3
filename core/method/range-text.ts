import { decimal } from './step-text.ts';

/** Scores from and to, both included; open ends are absent. */
export interface ScoreRange {
  readonly minimum?: number;
  readonly maximum?: number;
}

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const TO = String.raw`\s*(?:-|–|—|to|bis|à|a|até|tot|do|до|έως|sampai|till|til)\s*`;
const BETWEEN = new RegExp(`(?:^|[^\\d.,])${NUMBER}${TO}${NUMBER}(?![\\d.,]*\\d)`, 'iu');
const AT_LEAST = new RegExp(`(?:≥|>=|=>)\\s*${NUMBER}|${NUMBER}\\s*\\+`, 'u');
const MORE_THAN = new RegExp(`>\\s*${NUMBER}`, 'u');
const AT_MOST = new RegExp(`(?:≤|<=|=<)\\s*${NUMBER}`, 'u');
const LESS_THAN = new RegExp(`<\\s*${NUMBER}`, 'u');

/** Reads "1-4", "5 to 9", "≥ 15", "15+", "> 12" (as from 13) or "≤ 4"; undefined for other texts. */
export function rangeInText(text: string): ScoreRange | undefined {
  const between = BETWEEN.exec(text);
  if (between?.[1] && between[2]) {
    const [minimum, maximum] = [decimal(between[1]), decimal(between[2])];
    return minimum <= maximum ? { minimum, maximum } : undefined;
  }
  const atLeast = AT_LEAST.exec(text);
  if (atLeast) return { minimum: decimal(atLeast[1] ?? atLeast[2] ?? '') };
  const more = MORE_THAN.exec(text);
  if (more?.[1]) return { minimum: decimal(more[1]) + 1 };
  const atMost = AT_MOST.exec(text);
  if (atMost?.[1]) return { maximum: decimal(atMost[1]) };
  const less = LESS_THAN.exec(text);
  return less?.[1] ? { maximum: decimal(less[1]) - 1 } : undefined;
}

/** The text without its range: "Low (1-5)" gives "Low". */
export function withoutRange(text: string): string {
  return text
    .replace(BETWEEN, ' ')
    .replace(/[\d.,]+|[≥≤<>=+()[\]:]/gu, ' ')
    .replace(/(?:^|\s)[-–—]+(?=\s|$)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
