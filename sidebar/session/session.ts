import { toldBy } from '../../core/messages/told-error.ts';
import type { SharingChoices } from '../../core/sharing/sharing-choices.ts';
import { type ChangeSet, isEmptyChangeSet } from '../../core/workbook/change.ts';
import type { CalendarDate } from '../../core/workbook/date.ts';
import type { CommitOutcome } from '../../core/workbook/host.ts';
import { onlyAdds } from '../../core/workbook/only-adds.ts';
import type { Engine, PlanRequest } from '../engine/engine.ts';
import type { Preview, WorkbookView } from '../engine/views.ts';
import type { CellPlace, SidebarHost, WorkbookEdit } from '../host.ts';
import type { UiLanguage } from '../texts/languages.ts';
import { changeCount } from './change-count.ts';
import type { Notice, SessionState, Task } from './session-state.ts';

/** What a session needs of the world around it. */
export interface SessionParts {
  readonly host: SidebarHost;
  readonly engine: Engine;
  today(): CalendarDate;
}

type Ready = Extract<SessionState, { phase: 'ready' }>;

/**
 * One open workbook and what the user does with it. Everything that is asked for happens in order;
 * listeners hear of each new state.
 */
export class Session {
  readonly #parts: SessionParts;
  readonly #listeners = new Set<() => void>();
  #state: SessionState = { phase: 'reading' };
  #language: UiLanguage;
  #queue: Promise<void> = Promise.resolve();
  /** Grows whenever somebody gives up waiting: what comes later belongs to nobody. */
  #givenUp = 0;

  constructor(parts: SessionParts, language: UiLanguage) {
    this.#parts = parts;
    this.#language = language;
    parts.host.onEdit((edit) => void this.#afterEdit(edit));
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Calls back at each new state. Returns what ends the calls. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Reads the whole workbook anew, in a language if one is given. What was written last can still be
   * taken back.
   */
  read(language: UiLanguage = this.#language): Promise<void> {
    this.#language = language;
    if (this.#state.phase !== 'ready') this.#set({ phase: 'reading' });
    return this.#inOrder(async () => {
      const givenUp = this.#givenUp;
      try {
        const view = await this.#readView();
        if (givenUp === this.#givenUp)
          this.#set({ ...newsOf(this.#state), phase: 'ready', view, task: NO_TASK });
      } catch (error) {
        if (givenUp === this.#givenUp) this.#set({ phase: 'failed', message: toldBy(error) });
      }
    });
  }

  /** Plans something and shows what it would change. */
  preview(request: PlanRequest): Promise<void> {
    return this.#plan(request, () => false);
  }

  /**
   * Plans something and writes it at once where it adds to the workbook and nothing has to be said
   * of it; otherwise shows what it would change.
   */
  carryOut(request: PlanRequest): Promise<void> {
    const isReadOnly = this.#parts.host.readOnly !== undefined;
    return this.#plan(
      request,
      ({ changes, notes }) => !isReadOnly && onlyAdds(changes) && notes.length === 0,
    );
  }

  /** Stops waiting for the workbook, or closes the preview; nothing was written. */
  cancel(): void {
    if (this.#state.phase !== 'reading') {
      this.closePreview();
      return;
    }
    this.#givenUp += 1;
    this.#set({ phase: 'stopped' });
  }

  /** Asks what is being written to stop; everything will be as it was. */
  stopWriting(): void {
    const state = this.#state;
    if (state.phase !== 'ready' || state.task.kind !== 'writing') return;
    this.#parts.host.stopCommit?.();
    this.#set({ ...state, task: { ...state.task, isStopping: true } });
  }

  /** Closes the preview, or stops waiting for it; nothing was written. */
  closePreview(): void {
    const state = this.#state;
    if (state.phase !== 'ready' || !LEFT_AT_WILL.has(state.task.kind)) return;
    this.#givenUp += 1;
    this.#set({ ...state, task: NO_TASK });
  }

  /** Writes what the preview shows. */
  apply(): Promise<void> {
    return this.#task(async (ready) => {
      if (ready.task.kind !== 'preview') return;
      const { title, changes } = ready.task.preview;
      await this.#commit(ready, title, changes, 'written');
    });
  }

  /** Plans and writes in one go, for changes that were shown already where they are asked for. */
  run(request: PlanRequest): Promise<void> {
    return this.#task(async (ready) => {
      const { title, changes, notes } = await this.#parts.engine.plan(request);
      if (isEmptyChangeSet(changes)) this.#finish(ready, { kind: 'nothing-to-do', title, notes });
      else await this.#commit(ready, title, changes, 'written');
    });
  }

  /** Takes back what was written last. */
  undo(): Promise<void> {
    return this.#task(async (ready) => {
      if (ready.undo) await this.#commit(ready, ready.undo.title, ready.undo.changes, 'undone');
    });
  }

  /** Plans a copy for an auditor and shows what it would hold. */
  previewSharing(choices: SharingChoices): Promise<void> {
    return this.#task(async (ready) => {
      const { host, engine } = this.#parts;
      if (!host.sharing) return;
      const givenUp = this.#givenUp;
      this.#set({ ...withoutNotice(ready), task: { kind: 'planning' } });
      const copy = await engine.planSharing(choices, await host.sharing.appearance());
      if (givenUp !== this.#givenUp) return;
      const task: Task = copy ? { kind: 'sharing', copy } : NO_TASK;
      this.#set({ ...withoutNotice(ready), task });
    });
  }

  /**
   * Hands over the copy that is shown, and writes it into the list of shared copies; `title` is what
   * an undo of the latter is called.
   */
  share(title: string): Promise<void> {
    return this.#task(async (ready) => {
      const { sharing } = this.#parts.host;
      if (!sharing || ready.task.kind !== 'sharing') return;
      const { fileName, workbook, record } = ready.task.copy;
      this.#set({ ...withoutNotice(ready), task: { kind: 'delivering', fileName } });
      const delivery = await sharing.deliver(workbook, fileName);
      if (delivery.kind === 'not-delivered') {
        this.#finish(ready, { kind: 'refused', message: delivery.message });
        return;
      }
      const unsaved = delivery.isUnsaved ? { isUnsaved: delivery.isUnsaved } : {};
      await this.#list(ready, title, { kind: 'shared', fileName, ...unsaved }, record);
    });
  }

  /** Asks what changes nothing, after everything that was asked for before. */
  async ask<Answer>(question: (engine: Engine) => Promise<Answer>): Promise<Answer> {
    await this.#queue;
    return question(this.#parts.engine);
  }

  dismissNotice(): void {
    if (this.#state.phase === 'ready') this.#set(withoutNotice(this.#state));
  }

  select(place: CellPlace): Promise<void> {
    return this.#task(async () => this.#parts.host.select(place));
  }

  #plan(request: PlanRequest, needsNoPreview: (plan: Preview) => boolean): Promise<void> {
    return this.#task(async (ready) => {
      const givenUp = this.#givenUp;
      this.#set({ ...withoutNotice(ready), task: { kind: 'planning' } });
      const preview = await this.#parts.engine.plan(request);
      if (givenUp !== this.#givenUp) return;
      const { title, notes, summary, changes } = preview;
      if (isEmptyChangeSet(changes) && summary.length === 0) {
        this.#finish(ready, { kind: 'nothing-to-do', title, notes });
      } else if (needsNoPreview(preview)) await this.#commit(ready, title, changes, 'written');
      else this.#set({ ...withoutNotice(ready), task: { kind: 'preview', preview } });
    });
  }

  async #commit(
    ready: Ready,
    title: string,
    changes: ChangeSet,
    kind: 'written' | 'undone',
  ): Promise<void> {
    this.#set({ ...withoutNotice(ready), task: { kind: 'writing', title } });
    const outcome = await this.#committed(title, changes);
    if (outcome.kind === 'lost') {
      await this.#reread({ notice: outcome });
      return;
    }
    if (outcome.kind !== 'committed') {
      await this.#reread({ notice: noticeOf(outcome), ...undoOf(ready) });
      return;
    }
    const undo = kind === 'written' ? { undo: { title, changes: outcome.undo } } : {};
    const notice: Notice =
      kind === 'written' ? { kind, title, count: changeCount(changes) } : { kind, title };
    await this.#show(changes, { notice, ...undo });
  }

  /** Writes down that a copy was handed over, which it was whatever comes of this. */
  async #list(
    ready: Ready,
    title: string,
    notice: Omit<Extract<Notice, { kind: 'shared' }>, 'isListed'>,
    record: ChangeSet,
  ): Promise<void> {
    if (this.#parts.host.readOnly !== undefined) {
      this.#finish(ready, { ...notice, isListed: false });
      return;
    }
    const outcome = await this.#committed(title, record);
    if (outcome.kind !== 'committed') {
      await this.#reread({ notice: { ...notice, isListed: false }, ...undoOf(ready) });
      return;
    }
    const undo = { title, changes: outcome.undo };
    await this.#show(record, { notice: { ...notice, isListed: true }, undo });
  }

  /** Shows the workbook after what was written. */
  async #show(written: ChangeSet, rest: Pick<Ready, 'notice' | 'undo'>): Promise<void> {
    const view = await this.#parts.engine.update(written);
    if (view) this.#set({ phase: 'ready', view, task: NO_TASK, ...rest });
    else await this.#reread(rest);
  }

  async #committed(
    title: string,
    changes: ChangeSet,
  ): Promise<CommitOutcome | Extract<Notice, { kind: 'lost' }>> {
    try {
      return await this.#parts.host.commit(changes);
    } catch (error) {
      return { kind: 'lost', title, message: toldBy(error) };
    }
  }

  async #reread(rest: Partial<Pick<Ready, 'notice' | 'undo'>>): Promise<void> {
    this.#set({ phase: 'ready', view: await this.#readView(), task: NO_TASK, ...rest });
  }

  async #readView(): Promise<WorkbookView> {
    const snapshot = await this.#parts.host.read({});
    return this.#parts.engine.open(snapshot, this.#parts.today(), this.#language);
  }

  #afterEdit(edit: WorkbookEdit): Promise<void> {
    return this.#task(async (ready) => {
      const view =
        edit.kind === 'cells' ? await this.#parts.engine.update(edit.changes) : undefined;
      if (view) this.#set({ ...ready, view });
      else await this.#reread(newsOf(ready));
    });
  }

  #finish(ready: Ready, notice: Notice): void {
    this.#set({ ...ready, task: NO_TASK, notice });
  }

  /** Runs work on an open workbook, after what was asked before; a bug or lost host is told. */
  #task(work: (ready: Ready) => Promise<void>): Promise<void> {
    return this.#inOrder(async () => {
      if (this.#state.phase !== 'ready') return;
      const ready = this.#state;
      try {
        await work(ready);
      } catch (error) {
        this.#finish(ready, { kind: 'failed', message: toldBy(error) });
      }
    });
  }

  #inOrder(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(work);
    return this.#queue;
  }

  #set(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

const NO_TASK: Task = { kind: 'none' };

/** Nothing was written or handed over yet. */
const LEFT_AT_WILL: ReadonlySet<Task['kind']> = new Set(['planning', 'preview', 'sharing']);

function withoutNotice({ notice: _, ...rest }: Ready): Ready {
  return rest;
}

/** What is told of an open workbook besides what it is. */
function newsOf(state: SessionState): Pick<Ready, 'notice' | 'undo'> {
  if (state.phase !== 'ready') return {};
  return { ...(state.notice ? { notice: state.notice } : {}), ...undoOf(state) };
}

function undoOf({ undo }: Ready): Pick<Ready, 'undo'> | object {
  return undo ? { undo } : {};
}

function noticeOf(outcome: Exclude<CommitOutcome, { kind: 'committed' }>): Notice {
  return outcome.kind === 'conflict'
    ? { kind: 'conflict', stale: outcome.stale }
    : { kind: 'refused', message: outcome.message };
}
