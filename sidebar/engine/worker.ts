import { toldBy } from '../../core/messages/told-error.ts';
import { LocalEngine } from './local-engine.ts';
import type { EngineAnswer, EngineCall } from './worker-messages.ts';

/** The page's end of a worker, as far as it is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<EngineCall>) => void) | null;
  postMessage(answer: EngineAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;
const engine = new LocalEngine();

scope.onmessage = async ({ data: { id, method, parameters } }) => {
  try {
    const run = engine[method] as (...given: unknown[]) => Promise<unknown>;
    scope.postMessage({ id, kind: 'result', result: await run.apply(engine, [...parameters]) });
  } catch (error) {
    scope.postMessage({ id, kind: 'failure', message: toldBy(error) });
  }
};
