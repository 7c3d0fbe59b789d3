import { median } from './median.ts';

/** Times one step of a task, and hands on what the step gives. */
export type Stopwatch = <T>(step: string, work: () => T | Promise<T>) => Promise<T>;

/**
 * Work on a file, timed step by step. Gives a count of what it made, so that nobody can measure doing
 * nothing.
 */
export type Task = (path: string, time: Stopwatch) => Promise<number>;

/** What a step took, in milliseconds. */
export interface StepTime {
  /** Processor time of a run once the process is warm, garbage collection and compilation included. */
  readonly warm: number;
  /** Processor time of the first run in a process of its own, as a command line feels it. */
  readonly fresh: number;
  /** Time on the clock of a run once the process is warm. */
  readonly clock: number;
}

/** What one or more processes measured of a task. */
export interface Measurement {
  readonly steps: Readonly<Record<string, StepTime>>;
  /** The most memory that the process held, less what it held before it began. In bytes. */
  readonly memory: number;
  readonly produced: number;
}

/** The sum over the steps. */
export function total({ steps }: Measurement): StepTime {
  return Object.values(steps).reduce(
    (sum, step) => ({
      warm: sum.warm + step.warm,
      fresh: sum.fresh + step.fresh,
      clock: sum.clock + step.clock,
    }),
    { warm: 0, fresh: 0, clock: 0 },
  );
}

/** The medians over several measurements of one task, step by step. There must be at least one. */
export function typical(measurements: readonly Measurement[]): Measurement {
  const [first] = measurements;
  if (!first) throw new Error('nothing was measured');
  const steps = Object.keys(first.steps).map((name) => {
    const figure = (key: keyof StepTime): number =>
      median(measurements.map((measured) => measured.steps[name]?.[key] ?? Number.NaN));
    return [
      name,
      { warm: figure('warm'), fresh: figure('fresh'), clock: figure('clock') },
    ] as const;
  });
  return {
    steps: Object.fromEntries(steps),
    memory: median(measurements.map(({ memory }) => memory)),
    produced: first.produced,
  };
}
