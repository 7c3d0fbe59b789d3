import { PARTS } from './parts/parts.ts';

/** What a run shall do. */
export interface Options {
  readonly minutes: number;
  /** The first seed; rounds with the seeds that follow come after it. */
  readonly seed: number;
  /** Names of the parts to run. */
  readonly parts: readonly string[];
  /** One case of the first seed to run again, instead of as many rounds as fit into the minutes. */
  readonly only: number | undefined;
  /** Whether each round is added to the record. */
  readonly isRecorded: boolean;
}

export const USAGE = `Usage: npm run fuzz -- --minutes N [--seed S] [--only PART[,PART]] [--case NUMBER] [--record]
Parts: ${PARTS.map(({ name }) => name).join(', ')}
Without a seed it goes on after the last recorded one.`;

/** The options on the command line, or undefined where they say nothing that can be done. */
export function readOptions(words: readonly string[], nextSeed: number): Options | undefined {
  const worded = (name: string) => {
    const place = words.indexOf(`--${name}`);
    return place === -1 ? undefined : words[place + 1];
  };
  const known = PARTS.map(({ name }) => name);
  const parts = worded('only')?.split(',') ?? known;
  const only = worded('case');
  const options = {
    minutes: Number(worded('minutes') ?? 1),
    seed: Number(worded('seed') ?? nextSeed),
    parts,
    only: only === undefined ? undefined : Number(only),
    isRecorded: words.includes('--record'),
  };
  const isSound =
    options.minutes > 0 &&
    Number.isInteger(options.seed) &&
    (only === undefined || (Number.isInteger(options.only) && parts.length === 1)) &&
    !(options.isRecorded && parts.length < known.length) &&
    parts.every((name) => known.includes(name));
  return isSound ? options : undefined;
}
