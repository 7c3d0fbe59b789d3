import type { HostTold } from '../../core/messages/told-error.ts';
import type { ServerFunctions } from '../server/functions.ts';

export type FunctionName = keyof ServerFunctions;

/** A call of one of the script's functions by the page. */
export interface ServerCall {
  readonly name: FunctionName;
  readonly argument: unknown;
}

/** What became of a call. */
export type ServerAnswer =
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'failure'; readonly message: HostTold };
