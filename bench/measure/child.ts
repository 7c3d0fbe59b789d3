/** Runs one task several times in a process of its own and prints what it measured. */
import { median } from './median.ts';
import type { Measurement, StepTime, Stopwatch } from './task.ts';
import { isTaskName, TASKS } from './tasks.ts';

const [name = '', path = '', runs = '1'] = process.argv.slice(2);
if (!isTaskName(name)) throw new Error(`no such task: ${name}`);
const { task } = await TASKS[name]();

interface Runs {
  readonly processor: number[];
  readonly clock: number[];
}

const runsOf = new Map<string, Runs>();

const time: Stopwatch = async (step, work) => {
  const processor = process.cpuUsage();
  const start = performance.now();
  const made = await work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(processor);
  const run = runsOf.get(step) ?? { processor: [], clock: [] };
  runsOf.set(step, run);
  run.processor.push((user + system) / 1000);
  run.clock.push(clock);
  return made;
};

/** By half of the runs at the latest, engines have compiled what they will. */
function warmed(figures: readonly number[]): number {
  return median(figures.slice(figures.length >> 1));
}

function stepTime({ processor, clock }: Runs): StepTime {
  return { warm: warmed(processor), fresh: processor[0] ?? Number.NaN, clock: warmed(clock) };
}

const atStart = process.memoryUsage.rss();
let produced = 0;
for (let run = 0; run < Number(runs); run++) {
  globalThis.gc?.();
  produced = await task(path, time);
}
const measured: Measurement = {
  steps: Object.fromEntries([...runsOf].map(([step, runs]) => [step, stepTime(runs)])),
  memory: process.resourceUsage().maxRSS * 1024 - atStart,
  produced,
};
console.log(JSON.stringify(measured));
