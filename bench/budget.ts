import { readFileSync } from 'node:fs';
import { ratio } from './format.ts';
import type { MeasuredPart } from './results.ts';

const FILE = 'bench/budget.json';

/** What the ratios may be. */
export interface Budget {
  /** How much worse than its figure a ratio may get, as a part of it: machines are never quiet. */
  readonly margin: number;
  /** The accepted figures by ratio id. */
  readonly ratios: Readonly<Record<string, number>>;
}

export function readBudget(): Budget {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** A sentence for each ratio that is beyond the budget, or that it doesn't know. */
export function overBudget(budget: Budget, parts: readonly MeasuredPart[]): readonly string[] {
  return parts.flatMap(({ ratios }) =>
    ratios.flatMap(({ id, what, value }) => {
      const accepted = budget.ratios[id];
      if (accepted === undefined) return [`${id} is not in ${FILE}.`];
      const most = accepted * (1 + budget.margin);
      if (value <= most) return [];
      return [`${what}: ${ratio(value)}, but at most ${ratio(most)} is accepted.`];
    }),
  );
}
