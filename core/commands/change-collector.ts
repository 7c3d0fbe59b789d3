import type { SheetName } from '../workbook/address.ts';
import { type Cell, EMPTY } from '../workbook/cell.ts';
import { cellsChange } from '../workbook/cells-change.ts';
import type { CellChange, Change, ChangeSet } from '../workbook/change.ts';
import { cellAt } from '../workbook/grid.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { StyleIntent } from '../workbook/style.ts';

/** Gathers what a command plans, and leaves out what would change nothing. */
export class ChangeCollector {
  readonly #cells = new Map<SheetName, CellChange[]>();
  readonly #others: Change[] = [];

  /** Plans a cell; `style` is for cells that were empty and unstyled. */
  setCell(
    sheet: SheetSnapshot,
    row: number,
    column: number,
    after: Cell,
    style?: StyleIntent,
  ): void {
    const planned = this.#cells.get(sheet.name) ?? [];
    this.#cells.set(sheet.name, planned);
    planned.push({
      row,
      column,
      before: cellAt(sheet.grid, { row, column }),
      after,
      ...(style ? { style: { before: null, after: style } } : {}),
    });
  }

  /** Plans the look of a cell that is empty and stays so. */
  styleBlank(sheet: SheetSnapshot, row: number, column: number, style: StyleIntent): void {
    if (cellAt(sheet.grid, { row, column }).kind === 'empty') {
      this.setCell(sheet, row, column, EMPTY, style);
    }
  }

  add(change: Change): void {
    this.#others.push(change);
  }

  /** Cells first, sheet by sheet in ascending order, then everything else as it was added. */
  build(): ChangeSet {
    const cells = [...this.#cells].flatMap(([sheet, planned]) => cellsChange(sheet, planned) ?? []);
    return { changes: [...cells, ...this.#others] };
  }
}
