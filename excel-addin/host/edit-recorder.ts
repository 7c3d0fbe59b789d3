import { type Area, type SheetName, sheetName } from '../../core/workbook/address.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import type { CellChange, ChangeSet } from '../../core/workbook/change.ts';
import { cellAt, usedArea } from '../../core/workbook/grid.ts';
import { sameValue } from '../../core/workbook/same.ts';
import { findSheet, type SheetSnapshot, type Snapshot } from '../../core/workbook/snapshot.ts';
import type { WorkbookEdit } from '../../sidebar/host.ts';
import type { ExcelAccess } from './excel-access.ts';
import { localArea } from './local-area.ts';
import { readWorkbook } from './read/workbook.ts';
import { NEWER } from './requirement-sets.ts';

type Listener = (edit: WorkbookEdit) => void;

/** Edits that touch rows of more cells are told as "anything": reading all again costs no more. */
const MOST_CELLS = 5_000;
const WHEN_NOBODY_TYPES = { delayForCellEdit: true };

/**
 * Tells what people type, as changes of what was read before. The rows of an edit are read, since
 * the formulas beside it say something else afterwards; formulas of other rows are read with the
 * whole workbook only.
 */
export class EditRecorder {
  readonly #excel: ExcelAccess;
  readonly #listeners = new Set<Listener>();
  #snapshot: Snapshot | undefined;
  #isSilent = false;
  #listening: Promise<void> | undefined;
  #told: Promise<void> = Promise.resolve();

  constructor(excel: ExcelAccess) {
    this.#excel = excel;
  }

  /** What the workbook holds as far as the listeners know. */
  expect(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    this.#hearFromExcel();
  }

  /** Our own changes were written. */
  apply(changes: ChangeSet): void {
    if (!this.#snapshot) return;
    const applied = applyChanges(this.#snapshot, changes);
    this.#snapshot = applied.kind === 'applied' ? applied.snapshot : undefined;
  }

  /** Does work whose edits are our own. */
  async withoutTelling<T>(work: () => Promise<T>): Promise<T> {
    this.#isSilent = true;
    try {
      return await work();
    } finally {
      this.#isSilent = false;
    }
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    this.#hearFromExcel();
    return () => this.#listeners.delete(listener);
  }

  /** Begins to hear of edits; where Excel is too busy for it, the next reading tries again. */
  #hearFromExcel(): void {
    if (this.#listeners.size === 0 || this.#listening) return;
    this.#listening = this.#register().catch(() => {
      this.#listening = undefined;
    });
  }

  #register(): Promise<void> {
    return this.#excel.run(WHEN_NOBODY_TYPES, async (context) => {
      context.workbook.worksheets.onChanged.add((event) => this.#hear(event));
      await context.sync();
    });
  }

  /** Tells of one edit after the other. */
  #hear(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (!this.#isSilent) this.#told = this.#told.then(() => this.#tell(event));
    return this.#told;
  }

  async #tell(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    const edit = await this.#editOf(event).catch((): WorkbookEdit => ANYTHING);
    if (!edit) return;
    if (edit.kind === 'cells') this.apply(edit.changes);
    for (const listener of this.#listeners) listener(edit);
  }

  /** What changed in the rows that an event names; undefined where they are as they were. */
  async #editOf({
    changeType,
    address,
    worksheetId,
  }: Excel.WorksheetChangedEventArgs): Promise<WorkbookEdit | undefined> {
    const snapshot = this.#snapshot;
    if (changeType !== 'RangeEdited' || !snapshot) return ANYTHING;
    const name = await this.#nameOf(worksheetId);
    const before = findSheet(snapshot, name);
    const area = before && wholeRows(before, localArea(address));
    if (!area || cellCount(area) > MOST_CELLS) return ANYTHING;
    const after = await this.#readSheet(name, area);
    const cells = differences(before, after, area);
    if (cells.length === 0) return undefined;
    return { kind: 'cells', changes: { changes: [{ kind: 'cells', sheet: name, cells }] } };
  }

  #nameOf(worksheetId: string): Promise<SheetName> {
    return this.#excel.run(WHEN_NOBODY_TYPES, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(worksheetId).load('name');
      await context.sync();
      return sheetName(worksheet.name);
    });
  }

  async #readSheet(name: SheetName, area: Area): Promise<SheetSnapshot> {
    const scope = new Map([[name, [area]]]);
    const hasMerges = this.#excel.supports(NEWER.mergedCells);
    const { snapshot } = await this.#excel.run(WHEN_NOBODY_TYPES, (context) =>
      readWorkbook(context, hasMerges, scope),
    );
    const sheet = findSheet(snapshot, name);
    if (!sheet) throw new Error(`the sheet ${name} is gone`);
    return sheet;
  }
}

const ANYTHING: WorkbookEdit = { kind: 'anything' };

/** An area over the full width of what stands on the sheet. */
function wholeRows({ grid }: SheetSnapshot, { top, left, bottom, right }: Area): Area {
  const used = usedArea(grid) ?? { left, right };
  return { top, bottom, left: Math.min(left, used.left), right: Math.max(right, used.right) };
}

/** Cells that hold or show something else than before. */
function differences(
  before: SheetSnapshot,
  after: SheetSnapshot,
  { top, left, bottom, right }: Area,
): readonly CellChange[] {
  const cells: CellChange[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const place = { row, column };
      const [was, is] = [cellAt(before.grid, place), cellAt(after.grid, place)];
      if (!sameValue(was, is)) cells.push({ ...place, before: was, after: is });
    }
  }
  return cells;
}

function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
