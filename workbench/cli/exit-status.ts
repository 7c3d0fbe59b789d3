/** What the process returns to its caller. */
export const EXIT = {
  /** Done; a check found no errors. */
  ok: 0,
  /** A check found errors. */
  errorsFound: 1,
  /** A file could not be read or written, or the call was wrong. Nothing was written. */
  failed: 2,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** An expected failure of the command line: printed without a stack, exit status 2. */
export class CliFailure extends Error {}
