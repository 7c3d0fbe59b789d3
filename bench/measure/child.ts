/** Runs one task several times in a process of its own and prints what it measured. */
import type { Measurement, StepTime, Stopwatch } from './task.ts';
import { isTaskName, TASKS } from './tasks.ts';

const [name = '', path = '', runs = '1'] = process.argv.slice(2);
if (!isTaskName(name)) throw new Error(`no such task: ${name}`);
const { task } = await TASKS[name]();

const steps: Record<string, StepTime> = {};

const time: Stopwatch = async (step, work) => {
  const processor = process.cpuUsage();
  const start = performance.now();
  const made = await work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(processor);
  const spent = (user + system) / 1000;
  const before = steps[step];
  steps[step] = {
    warm: Math.min(before?.warm ?? spent, spent),
    fresh: before?.fresh ?? spent,
    clock: Math.min(before?.clock ?? clock, clock),
  };
  return made;
};

const atStart = process.memoryUsage.rss();
let produced = 0;
for (let run = 0; run < Number(runs); run++) {
  globalThis.gc?.();
  produced = await task(path, time);
}
const measured: Measurement = {
  steps,
  memory: process.resourceUsage().maxRSS * 1024 - atStart,
  produced,
};
console.log(JSON.stringify(measured));
