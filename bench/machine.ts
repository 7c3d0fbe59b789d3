import { availableParallelism, totalmem } from 'node:os';

const GIGABYTE = 2 ** 30;

/** What ran the bench, in general terms. */
export interface Machine {
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
}

export function describeMachine(): Machine {
  return {
    cores: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / GIGABYTE),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}
