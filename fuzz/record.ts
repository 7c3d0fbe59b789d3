import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type PartCounts, sumOfParts } from './counts.ts';
import { table, totals } from './printed.ts';
import type { Round } from './run-cases.ts';

/** Every seed that was recorded, and what its cases came to. */
interface FuzzRecord {
  /** Seeds that ran one after the other on one day. */
  readonly runs: readonly {
    readonly date: string;
    readonly firstSeed: number;
    readonly lastSeed: number;
    readonly failures: number;
  }[];
  readonly parts: readonly PartCounts[];
}

const DATA = 'fuzz/record.json';
const PAGE = 'fuzz/record.md';

/** The first seed that no recorded run has used. */
export function nextSeed(): number {
  return 1 + Math.max(0, ...readRecord().runs.map(({ lastSeed }) => lastSeed));
}

/** Adds a round to the record. */
export function addToRecord({ seed, counts }: Round, today: Date): void {
  const { runs, parts } = readRecord();
  const date = today.toISOString().slice(0, 10);
  const failures = counts.reduce((sum, part) => sum + part.failures, 0);
  const run = runs.find((one) => one.date === date && one.lastSeed === seed - 1);
  const longer = run && { ...run, lastSeed: seed, failures: run.failures + failures };
  const record: FuzzRecord = {
    runs: longer
      ? runs.map((one) => (one === run ? longer : one))
      : [...runs, { date, firstSeed: seed, lastSeed: seed, failures }],
    parts: sumOfParts([parts, counts]),
  };
  writeFileSync(DATA, `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync(PAGE, page(record));
}

function readRecord(): FuzzRecord {
  return existsSync(DATA)
    ? (JSON.parse(readFileSync(DATA, 'utf8')) as FuzzRecord)
    : { runs: [], parts: [] };
}

function page({ runs, parts }: FuzzRecord): string {
  const rows = runs.map(
    ({ date, firstSeed, lastSeed, failures }) =>
      `| ${date} | ${firstSeed} | ${lastSeed} | ${failures} |`,
  );
  return `# What was fuzzed

Every round that was recorded with \`npm run fuzz -- --minutes N --record\`, added up. A round is all
cases of one seed; the same seed makes the same cases as long as the parts stay as they are. What
failed was mended and is a test since, see [security](../docs/security.md#fuzzing-and-faults).

${totals(parts).join('\n')}

${table(parts)}

| date | first seed | last seed | failures |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
`;
}
