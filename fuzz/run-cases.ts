import { mkdirSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { counted, noCounts, type PartCounts } from './counts.ts';
import { caseSeed, Dice } from './dice.ts';
import type { Options } from './options.ts';
import { BrokenPromise, type CaseResult, type Part } from './part.ts';
import { PARTS } from './parts/parts.ts';

/** What the watching thread gives to the one that runs cases. */
export interface Assignment {
  readonly options: Options;
  /** The seed, the number of the part and the number of the case that run now, for the watcher. */
  readonly now: Int32Array;
}

/** What came of the cases of one seed. */
export interface Round {
  readonly seed: number;
  readonly counts: readonly PartCounts[];
}

const MOST_FAILURES = 10;
const FOLDER = 'out/fuzz';

const { options, now } = workerData as Assignment;
const parts = PARTS.filter(({ name }) => options.parts.includes(name));

if (options.only === undefined) await runRounds(Date.now() + options.minutes * 60_000);
else await runRound(options.seed, [options.only]);

/** Whole rounds only, so that a seed that is recorded has run all its cases. */
async function runRounds(deadline: number): Promise<void> {
  let failures = 0;
  for (let { seed } = options; Date.now() < deadline && failures < MOST_FAILURES; seed++) {
    const counts = await runRound(seed);
    failures += counts.reduce((sum, count) => sum + count.failures, 0);
  }
}

async function runRound(seed: number, only?: readonly number[]): Promise<readonly PartCounts[]> {
  const counts: PartCounts[] = [];
  for (const part of parts) {
    let count = noCounts(part.name, part.makes);
    for (const number of only ?? Array(part.perRound).keys()) {
      count = counted(count, await runCase(part, seed, number));
    }
    counts.push(count);
  }
  parentPort?.postMessage({ seed, counts } satisfies Round);
  return counts;
}

async function runCase(part: Part, seed: number, number: number): Promise<CaseResult | undefined> {
  [seed, PARTS.indexOf(part), number].forEach((value, index) => {
    Atomics.store(now, index, value);
  });
  try {
    return await part.run(new Dice(caseSeed(seed, part.name, number)));
  } catch (error) {
    report(part, seed, number, error);
    return undefined;
  }
}

function report(part: Part, seed: number, number: number, error: unknown): void {
  console.error(`FAILED  npm run fuzz -- --seed ${seed} --only ${part.name} --case ${number}`);
  console.error(error instanceof Error ? error.stack : error);
  if (!(error instanceof BrokenPromise) || !error.file) return;
  if (error.cause instanceof Error) console.error(error.cause.stack);
  mkdirSync(FOLDER, { recursive: true });
  const path = `${FOLDER}/${part.name}-${seed}-${number}.${error.file.ending}`;
  writeFileSync(path, error.file.bytes);
  console.error(`The file that fails: ${path}`);
}
