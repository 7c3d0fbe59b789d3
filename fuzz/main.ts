import { Worker } from 'node:worker_threads';
import { type PartCounts, sumOfParts } from './counts.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { PARTS } from './parts/parts.ts';
import { printCounts } from './printed.ts';
import { addToRecord, nextSeed } from './record.ts';
import type { Assignment, Round } from './run-cases.ts';

const LONGEST_CASE = 10_000;
const LOOK_EVERY = 500;
/** A case that needs more is a failure: mutated files are small. */
const MEMORY_MEGABYTES = 1024;

/** Runs cases in a thread of their own, so that one which never ends is noticed. */
function run(options: Options): Promise<readonly Round[]> {
  const now = new Int32Array(new SharedArrayBuffer(12));
  const worker = new Worker(new URL('run-cases.js', import.meta.url), {
    workerData: { options, now } satisfies Assignment,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
  });
  const rounds: Round[] = [];
  return new Promise((resolve, reject) => {
    const watch = watchFor(now, (hung) => {
      void worker.terminate();
      reject(new Error(`HANGS  npm run fuzz -- ${hung}`));
    });
    worker.on('message', (round: Round) => {
      rounds.push(round);
      if (options.isRecorded) addToRecord(round, new Date());
    });
    worker.on('error', (error) =>
      reject(new Error(`ENDED  npm run fuzz -- ${caseName(now)}`, { cause: error })),
    );
    worker.on('exit', () => {
      clearInterval(watch);
      resolve(rounds);
    });
  });
}

function watchFor(now: Int32Array, hangs: (which: string) => void): NodeJS.Timeout {
  let seen = '';
  let since = performance.now();
  return setInterval(() => {
    const name = caseName(now);
    if (name !== seen) {
      seen = name;
      since = performance.now();
    } else if (performance.now() - since > LONGEST_CASE) hangs(name);
  }, LOOK_EVERY);
}

function caseName(now: Int32Array): string {
  const [seed, part, number] = [0, 1, 2].map((index) => Atomics.load(now, index));
  return `--seed ${seed} --only ${PARTS[part ?? 0]?.name} --case ${number}`;
}

const options = readOptions(process.argv.slice(2), nextSeed());
if (!options) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const rounds = await run(options);
  const counts: readonly PartCounts[] = sumOfParts(rounds.map((round) => round.counts));
  printCounts(options.seed, rounds.length, counts);
  process.exitCode = counts.some(({ failures }) => failures > 0) ? 1 : 0;
}
