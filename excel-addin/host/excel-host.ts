import { type HostMessage, message } from '../../core/messages/message.ts';
import { ToldError } from '../../core/messages/told-error.ts';
import type { SheetName } from '../../core/workbook/address.ts';
import { type ChangeSet, isEmptyChangeSet, NO_CHANGES } from '../../core/workbook/change.ts';
import type { CommitOutcome, ReadRequest } from '../../core/workbook/host.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import type {
  CellPlace,
  OtherWorkbook,
  SharingHost,
  SidebarHost,
  WorkbookEdit,
} from '../../sidebar/host.ts';
import { readXlsx } from '../../xlsx/read.ts';
import { commitChanges } from './commit.ts';
import { EditRecorder } from './edit-recorder.ts';
import type { BatchOptions, ExcelAccess } from './excel-access.ts';
import { failureCode } from './failure-code.ts';
import { answerOf } from './failure-message.ts';
import { readWorkbook } from './read/workbook.ts';
import { NEWER } from './requirement-sets.ts';
import { fitsIntoUndoGroup } from './undo-group.ts';

/** The workbook that is open in Excel. */
export class ExcelHost implements SidebarHost {
  readonly workbookName: string;
  readonly readOnly?: HostMessage;
  readonly sharing?: SharingHost;
  readonly #excel: ExcelAccess;
  readonly #edits: EditRecorder;

  private constructor(
    excel: ExcelAccess,
    { name, readOnly }: Excel.Workbook,
    sharing: SharingHost | undefined,
  ) {
    this.#excel = excel;
    this.#edits = new EditRecorder(excel);
    this.workbookName = name;
    if (sharing) this.sharing = sharing;
    if (readOnly) this.readOnly = message('excel.read-only');
  }

  /** Opens the workbook in front; copies for others are made where somebody makes them. */
  static open(excel: ExcelAccess, sharing?: SharingHost): Promise<ExcelHost> {
    return excel.run({}, async (context) => {
      const workbook = context.workbook.load('name,readOnly');
      await context.sync();
      return new ExcelHost(excel, workbook, sharing);
    });
  }

  /** Throws ToldError for what Excel can't answer at the moment. */
  async read({ sheets }: ReadRequest): Promise<Snapshot> {
    try {
      return await this.#excel.run({}, (context) => this.#read(context, sheets));
    } catch (error) {
      const answer = answerOf(error);
      throw answer ? new ToldError(answer.message, error) : error;
    }
  }

  async commit(changes: ChangeSet): Promise<CommitOutcome> {
    if (isEmptyChangeSet(changes)) return { kind: 'committed', undo: NO_CHANGES };
    try {
      const outcome = await this.#edits.withoutTelling(() => this.#commit(changes));
      if (outcome.kind === 'committed') this.#edits.apply(changes);
      return outcome;
    } catch (error) {
      const answer = answerOf(error);
      if (answer) return answer;
      throw error;
    }
  }

  async readOther(bytes: Uint8Array): Promise<OtherWorkbook> {
    return readXlsx(bytes);
  }

  select({ sheet, cell }: CellPlace): Promise<void> {
    return this.#excel.run({}, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
    });
  }

  onEdit(listener: (edit: WorkbookEdit) => void): () => void {
    return this.#edits.listen(listener);
  }

  /** In one step of Excel's own undo where this Excel groups steps and can undo all of it. */
  async #commit(changes: ChangeSet): Promise<CommitOutcome> {
    const mergeUndoGroup = fitsIntoUndoGroup(changes) && this.#excel.supports(NEWER.undoGroups);
    const commit = (options: BatchOptions) =>
      this.#excel.run(options, (context) => commitChanges(this.#excel, context, changes));
    try {
      return await commit({ mergeUndoGroup });
    } catch (error) {
      if (failureCode(error) !== 'UndoNotSupported') throw error;
      return commit({});
    }
  }

  async #read(
    context: Excel.RequestContext,
    sheets: readonly SheetName[] | undefined,
  ): Promise<Snapshot> {
    const scope = sheets && new Map(sheets.map((name) => [name, 'all' as const]));
    const { snapshot } = await readWorkbook(
      context,
      this.#excel.supports(NEWER.mergedCells),
      scope,
    );
    if (!sheets) {
      this.#edits.expect(snapshot);
      return snapshot;
    }
    const asked = snapshot.sheets.filter(({ name }) => sheets.includes(name));
    return { ...snapshot, sheets: asked };
  }
}
