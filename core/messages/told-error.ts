import type { HostMessage } from './message.ts';

/** What a host tells, or the own text of an error that is none of ours. */
export type HostTold = HostMessage | string;

/** An error that tells people something: what happened, what is lost or not, and what to do next. */
export class ToldError extends Error {
  // Declared, not defined: the constructor sets them, and the script at Google needs no helper.
  declare readonly told: HostMessage;
  declare readonly cause: unknown;

  /** `cause` is for whoever looks for a fault of ours. */
  constructor(told: HostMessage, cause?: unknown) {
    super(told.id);
    this.name = 'ToldError';
    this.told = told;
    this.cause = cause;
  }
}

/** What an error tells; services of Google throw errors that are no `Error` of the script's own. */
export function toldBy(error: unknown): HostTold {
  if (error instanceof ToldError) return error.told;
  const message: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : undefined;
  return typeof message === 'string' ? message : String(error);
}

/** The error that was told at the other end of a wire. */
export function errorOf(told: HostTold): Error {
  return typeof told === 'string' ? new Error(told) : new ToldError(told);
}
