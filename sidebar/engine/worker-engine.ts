import { errorOf } from '../../core/messages/told-error.ts';
import type { SharingChoices, SharingProposal } from '../../core/sharing/sharing-choices.ts';
import type { SheetAppearance } from '../../core/workbook/appearance.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import type { CalendarDate } from '../../core/workbook/date.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { painted } from '../painted.ts';
import type { UiLanguage } from '../texts/languages.ts';
import type { Engine, PlanRequest } from './engine.ts';
import type { CopyCheckView, Preview, SharingPreview, WorkbookView } from './views.ts';
import type { EngineAnswer, EngineCall } from './worker-messages.ts';

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** An engine in a worker: the page stays responsive while it thinks. */
export class WorkerEngine implements Engine {
  readonly #start: () => Worker;
  #worker: Worker | undefined;
  #isClosed = false;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  /** The worker is started by the first call, or once the page has been painted: it takes its time. */
  constructor(start: () => Worker) {
    this.#start = start;
    void painted().then(() => this.#isClosed || this.#started());
  }

  /** Starts the worker now, where there is more to do before it is called. */
  start(): void {
    this.#started();
  }

  /** Ends the worker; who still waits never hears. */
  close(): void {
    this.#isClosed = true;
    this.#worker?.terminate();
  }

  open(snapshot: Snapshot, today: CalendarDate, language: UiLanguage): Promise<WorkbookView> {
    return this.#call('open', [snapshot, today, language]) as Promise<WorkbookView>;
  }

  update(changes: ChangeSet): Promise<WorkbookView | undefined> {
    return this.#call('update', [changes]) as Promise<WorkbookView | undefined>;
  }

  proposeSharing(): Promise<SharingProposal> {
    return this.#call('proposeSharing', []) as Promise<SharingProposal>;
  }

  planSharing(
    choices: SharingChoices,
    appearance: readonly SheetAppearance[],
  ): Promise<SharingPreview | undefined> {
    const planned = this.#call('planSharing', [choices, appearance]);
    return planned as Promise<SharingPreview | undefined>;
  }

  verifyCopy(copy: Snapshot): Promise<CopyCheckView> {
    return this.#call('verifyCopy', [copy]) as Promise<CopyCheckView>;
  }

  plan(request: PlanRequest): Promise<Preview> {
    return this.#call('plan', [request]) as Promise<Preview>;
  }

  #call(method: EngineCall['method'], parameters: readonly unknown[]): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#started().postMessage({ id, method, parameters } satisfies EngineCall);
    });
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => this.#hear(data));
    worker.addEventListener('error', ({ message }) => this.#fail(message));
    this.#worker = worker;
    return worker;
  }

  #hear(answer: EngineAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.kind === 'result') waiting?.resolve(answer.result);
    else waiting?.reject(errorOf(answer.message));
  }

  /** The worker itself failed: nobody who waits would ever hear. */
  #fail(message: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(message));
    this.#waiting.clear();
  }
}
