import { accuracy, type PartCounts } from './counts.ts';

/** Prints what a run came to. */
export function printCounts(seed: number, rounds: number, counts: readonly PartCounts[]): void {
  const last = seed + Math.max(rounds, 1) - 1;
  console.log(last === seed ? `Seed ${seed}` : `Seeds ${seed} to ${last}`);
  console.log(`${totals(counts).join('\n')}\n\n${table(counts)}`);
}

/** One line for each kind of thing that the parts make. */
export function totals(counts: readonly PartCounts[]): readonly string[] {
  return [...new Set(counts.map(({ makes }) => makes))].map((makes) => {
    const cases = counts
      .filter((part) => part.makes === makes)
      .reduce((sum, part) => sum + part.cases, 0);
    return `- ${makes}s: ${cases.toLocaleString('en')}`;
  });
}

/** One row for each part. */
export function table(counts: readonly PartCounts[]): string {
  const rows = counts.map((part) => {
    const shares = accuracy(part.fields);
    const found = shares
      ? `precision ${shares.precision.toFixed(4)}, F1 ${shares.f1.toFixed(4)} over ${(part.fields.right + part.fields.missed).toLocaleString('en')} fields`
      : '';
    const outcomes = Object.entries(part.outcomes)
      .sort(([, one], [, other]) => other - one)
      .map(([outcome, count]) => `${outcome} ${count.toLocaleString('en')}`);
    return `| ${part.part} | ${part.cases.toLocaleString('en')} | ${part.failures} | ${outcomes.join('; ')} | ${found} |`;
  });
  return `| part | cases | failures | how they ended | recognition |\n| --- | ---: | ---: | --- | --- |\n${rows.join('\n')}`;
}
