import type { CaseResult, FieldCounts, Part } from './part.ts';

/** What the cases of one part came to. */
export interface PartCounts {
  readonly part: string;
  readonly makes: Part['makes'];
  readonly cases: number;
  readonly failures: number;
  /** Cases by the word that says how they ended. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly fields: FieldCounts;
}

export function noCounts(part: string, makes: Part['makes']): PartCounts {
  const fields = { right: 0, wrong: 0, missed: 0 };
  return { part, makes, cases: 0, failures: 0, outcomes: {}, fields };
}

/** The counts with one more case; a failed one has no result. */
export function counted(counts: PartCounts, result: CaseResult | undefined): PartCounts {
  return together(counts, {
    ...noCounts(counts.part, counts.makes),
    cases: 1,
    failures: result ? 0 : 1,
    outcomes: result ? { [result.outcome]: 1 } : {},
    ...(result?.fields ? { fields: result.fields } : {}),
  });
}

/** The counts of several rounds, added up by part. */
export function sumOfParts(rounds: readonly (readonly PartCounts[])[]): readonly PartCounts[] {
  const sums = new Map<string, PartCounts>();
  for (const counts of rounds.flat()) {
    const before = sums.get(counts.part) ?? noCounts(counts.part, counts.makes);
    sums.set(counts.part, together(before, counts));
  }
  return [...sums.values()];
}

function together(one: PartCounts, other: PartCounts): PartCounts {
  const outcomes = { ...one.outcomes };
  for (const [outcome, count] of Object.entries(other.outcomes)) {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
  }
  return {
    part: one.part,
    makes: one.makes,
    cases: one.cases + other.cases,
    failures: one.failures + other.failures,
    outcomes,
    fields: {
      right: one.fields.right + other.fields.right,
      wrong: one.fields.wrong + other.fields.wrong,
      missed: one.fields.missed + other.fields.missed,
    },
  };
}

/** Precision and F1 of recognised fields, as the score script reckons them; undefined without any. */
export function accuracy({ right, wrong, missed }: FieldCounts) {
  if (right === 0) return undefined;
  return { precision: right / (right + wrong), f1: (2 * right) / (2 * right + wrong + missed) };
}
