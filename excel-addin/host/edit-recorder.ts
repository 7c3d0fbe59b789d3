import { type Area, sheetName } from '../../core/workbook/address.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { cellsChange } from '../../core/workbook/cells-change.ts';
import type { CellChange, ChangeSet } from '../../core/workbook/change.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import { findSheet, type SheetSnapshot, type Snapshot } from '../../core/workbook/snapshot.ts';
import type { WorkbookEdit } from '../../sidebar/host.ts';
import { NEWER_API } from './commit.ts';
import type { ExcelAccess } from './excel-access.ts';
import { localArea } from './local-area.ts';
import { readWorkbook } from './read/workbook.ts';

type Listener = (edit: WorkbookEdit) => void;

/** Edits of more cells than these are told as "anything": reading all again costs no more. */
const MOST_CELLS = 5_000;

/** Tells what people type, as changes of the cells that were read before. */
export class EditRecorder {
  readonly #excel: ExcelAccess;
  readonly #listeners = new Set<Listener>();
  #snapshot: Snapshot | undefined;
  #isSilent = false;
  #isListening = false;

  constructor(excel: ExcelAccess) {
    this.#excel = excel;
  }

  /** What the workbook holds as far as the listeners know. */
  expect(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
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
    if (!this.#isListening) void this.#begin();
    return () => this.#listeners.delete(listener);
  }

  async #begin(): Promise<void> {
    this.#isListening = true;
    await this.#excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => this.#hear(event));
      await context.sync();
    });
  }

  async #hear(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (this.#isSilent) return;
    const edit = await this.#editOf(event);
    if (!edit) return;
    if (edit.kind === 'cells') this.apply(edit.changes);
    for (const listener of this.#listeners) listener(edit);
  }

  /** What changed in the cells that an event names; undefined where they are as they were. */
  async #editOf({
    changeType,
    address,
    worksheetId,
  }: Excel.WorksheetChangedEventArgs): Promise<WorkbookEdit | undefined> {
    const area = changeType === 'RangeEdited' ? localArea(address) : undefined;
    if (!area || cellCount(area) > MOST_CELLS || !this.#snapshot) return { kind: 'anything' };
    const name = await this.#nameOf(worksheetId);
    const before = findSheet(this.#snapshot, name);
    const after = before && (await this.#readSheet(before, area));
    if (!before || !after) return { kind: 'anything' };
    const change = cellsChange(name, differences(before, after, area));
    return change && { kind: 'cells', changes: { changes: [change] } };
  }

  #nameOf(worksheetId: string): Promise<SheetSnapshot['name']> {
    return this.#excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(worksheetId).load('name');
      await context.sync();
      return sheetName(worksheet.name);
    });
  }

  async #readSheet({ name }: SheetSnapshot, area: Area): Promise<SheetSnapshot | undefined> {
    const scope = new Map([[name, [area]]]);
    const hasMerges = this.#excel.supports(NEWER_API);
    const read = await this.#excel.run((context) => readWorkbook(context, hasMerges, scope));
    return findSheet(read.snapshot, name);
  }
}

function differences(
  before: SheetSnapshot,
  after: SheetSnapshot,
  { top, left, bottom, right }: Area,
): readonly CellChange[] {
  const cells: CellChange[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const place = { row, column };
      cells.push({
        ...place,
        before: cellAt(before.grid, place),
        after: cellAt(after.grid, place),
      });
    }
  }
  return cells;
}

function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
