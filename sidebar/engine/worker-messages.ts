import type { HostTold } from '../../core/messages/told-error.ts';
import type { Engine } from './engine.ts';

type Method = keyof Engine;

/** A call to an engine in a worker. */
export interface EngineCall {
  readonly id: number;
  readonly method: Method;
  readonly parameters: readonly unknown[];
}

/** What became of the call of the same id. */
export type EngineAnswer =
  | { readonly id: number; readonly kind: 'result'; readonly result: unknown }
  | { readonly id: number; readonly kind: 'failure'; readonly message: HostTold };
