import type { Model } from '@odoo/o-spreadsheet';
import { message } from '../../core/messages/message.ts';
import { ToldError } from '../../core/messages/told-error.ts';
import { parsePosition } from '../../core/workbook/address.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { type ChangeSet, isEmptyChangeSet, NO_CHANGES } from '../../core/workbook/change.ts';
import type { CommitOutcome, ReadRequest } from '../../core/workbook/host.ts';
import { merge } from '../../core/workbook/merge.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import type {
  CellPlace,
  OtherWorkbook,
  SharingHost,
  SidebarHost,
  WorkbookEdit,
} from '../../sidebar/host.ts';
import type { XlsxFileHost } from '../../xlsx/host.ts';
import { packageSharing } from '../../xlsx/package-sharing.ts';
import { readXlsx } from '../../xlsx/read.ts';
import { EditRecorder, sheetIdOf } from './edit-recorder.ts';

/** Where a workbook is shown. A new model is shown whenever the file itself changed. */
export interface SpreadsheetView {
  readonly model: Model;
  /** Resolves when what is shown is drawn, and has left the focus to who had it. */
  readonly isDrawn: Promise<void>;
  /** Shows the file anew, at the same place; returns the model of it. */
  show(bytes: Uint8Array): Model;
}

/** What the page around a workbook does for it. */
export interface HostPage {
  /** Hands a file to the user, under a name. */
  handOver(fileName: string, bytes: Uint8Array): void;
  /** Tells the user whether the workbook has changes that weren't saved. */
  showUnsaved(isUnsaved: boolean): void;
}

/**
 * A workbook in the browser. The file is the truth: what the user types is recorded as change sets,
 * and every commit is made in the file's own package, so nothing that nobody changed is touched.
 */
export class BrowserHost implements SidebarHost {
  readonly workbookName: string;
  readonly sharing: SharingHost;
  readonly #file: XlsxFileHost;
  readonly #page: HostPage;
  #view: SpreadsheetView | undefined;
  readonly #listeners = new Set<(edit: WorkbookEdit) => void>();
  #recorder: EditRecorder | undefined;
  #snapshot: Snapshot;
  /** What was typed since the file changed last. */
  #typed: ChangeSet = NO_CHANGES;
  /** What became different since the user saved last; nothing where it was taken back. */
  #unsaved: ChangeSet = NO_CHANGES;
  #isShowing = false;

  private constructor(
    workbookName: string,
    file: XlsxFileHost,
    snapshot: Snapshot,
    page: HostPage,
  ) {
    this.workbookName = workbookName;
    this.#page = page;
    this.sharing = packageSharing({
      appearance: () => file.appearance(),
      handOver(fileName, bytes) {
        page.handOver(fileName, bytes);
        return { kind: 'delivered' };
      },
    });
    this.#file = file;
    this.#snapshot = snapshot;
  }

  static async open(
    workbookName: string,
    file: XlsxFileHost,
    page: HostPage,
  ): Promise<BrowserHost> {
    return new BrowserHost(workbookName, file, await file.read(), page);
  }

  /** Shows the workbook in a spreadsheet, made of the bytes as they are now, and records what is typed there. */
  show(viewOf: (bytes: Uint8Array) => SpreadsheetView): void {
    this.#view = viewOf(this.#file.bytes());
    this.#recorder = this.#record(this.#view.model);
  }

  async read({ sheets }: ReadRequest): Promise<Snapshot> {
    this.#takeEdits();
    if (!sheets) return this.#snapshot;
    const asked = this.#snapshot.sheets.filter(({ name }) => sheets.includes(name));
    return { ...this.#snapshot, sheets: asked };
  }

  async commit(changes: ChangeSet): Promise<CommitOutcome> {
    this.#takeEdits();
    const applied = applyChanges(this.#snapshot, changes);
    if (applied.kind === 'stale') return { kind: 'conflict', stale: applied.places };
    const saved = await this.#saveTyped();
    if (saved) return saved;
    const outcome = await this.#file.commit(changes);
    if (outcome.kind !== 'committed') return outcome;
    this.#noteUnsaved(changes);
    await this.#showFile();
    return outcome;
  }

  /** Whether there is anything that the user didn't save. */
  get isUnsaved(): boolean {
    return !isEmptyChangeSet(this.#unsaved);
  }

  /** Hands the whole file to the user, with everything that was typed and committed. Throws what the file refuses. */
  async save(): Promise<void> {
    this.#takeEdits();
    const failed = await this.#saveTyped();
    if (failed?.kind === 'refused') throw new ToldError(failed.message);
    this.#page.handOver(this.workbookName, this.#file.bytes());
    this.#unsaved = NO_CHANGES;
    this.#page.showUnsaved(false);
  }

  async readOther(bytes: Uint8Array): Promise<OtherWorkbook> {
    return readXlsx(bytes);
  }

  async select({ sheet, cell }: CellPlace): Promise<void> {
    const model = this.#view?.model;
    if (!model) return;
    const sheetIdTo = sheetIdOf(model, sheet);
    const position = parsePosition(cell);
    if (sheetIdTo === undefined || !position) return;
    const sheetIdFrom = model.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetIdTo) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
    model.selection.selectCell(position.column - 1, position.row - 1);
  }

  onEdit(listener: (edit: WorkbookEdit) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Makes what was typed a part of the file; the outcome where that failed. */
  async #saveTyped(): Promise<Exclude<CommitOutcome, { kind: 'committed' }> | undefined> {
    if (isEmptyChangeSet(this.#typed)) return undefined;
    const outcome = await this.#file.commit(this.#typed);
    if (outcome.kind !== 'committed') return outcome;
    this.#typed = NO_CHANGES;
    return undefined;
  }

  /** Throws where the spreadsheet can't show the file; the file is as it was committed all the same. */
  async #showFile(): Promise<void> {
    this.#isShowing = true;
    this.#recorder?.end();
    this.#recorder = undefined;
    this.#snapshot = await this.#file.read();
    try {
      if (this.#view) {
        this.#recorder = this.#record(this.#view.show(this.#file.bytes()));
        await this.#view.isDrawn;
      }
    } catch (cause) {
      throw new ToldError(message('workbench.not-shown'), cause);
    } finally {
      this.#isShowing = false;
    }
  }

  #record(model: Model): EditRecorder {
    model.on('update', this, () => {
      if (!this.#isShowing) this.#tell(this.#takeEdits());
    });
    return new EditRecorder(model);
  }

  #takeEdits(): ChangeSet {
    const edits = this.#recorder?.take(this.#snapshot) ?? NO_CHANGES;
    if (isEmptyChangeSet(edits)) return edits;
    const applied = applyChanges(this.#snapshot, edits);
    if (applied.kind === 'stale') throw new Error('edits that were just read are stale');
    this.#snapshot = applied.snapshot;
    this.#typed = merge(this.#typed, edits);
    this.#noteUnsaved(edits);
    return edits;
  }

  #noteUnsaved(changes: ChangeSet): void {
    this.#unsaved = merge(this.#unsaved, changes);
    this.#page.showUnsaved(this.isUnsaved);
  }

  #tell(changes: ChangeSet): void {
    if (isEmptyChangeSet(changes)) return;
    for (const listener of this.#listeners) listener({ kind: 'cells', changes });
  }
}
