import type { ImplementationStatus } from '../registers/choices.ts';

/** Where requirements stand. What nobody has judged, or what can't be read, is open: never done. */
export type Readiness = Readonly<Record<ImplementationStatus | 'open', number>>;

/** The share that is met of what applies, from 0 to 1; undefined where nothing applies. */
export function shareMet(readiness: Readiness): number | undefined {
  const { implemented, partly, planned, open } = readiness;
  const total = implemented + partly + planned + readiness['not-implemented'] + open;
  return total === 0 ? undefined : implemented / total;
}
