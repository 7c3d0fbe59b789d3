import type { SheetName } from '../workbook/address.ts';
import { type Cell, sameCell } from '../workbook/cell.ts';
import type { CellChange, Change, ChangeSet } from '../workbook/change.ts';
import { cellAt } from '../workbook/grid.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { StyleIntent } from '../workbook/style.ts';

/** Gathers what a command plans, and leaves out what would change nothing. */
export class ChangeCollector {
  readonly #cells = new Map<SheetName, Map<string, CellChange>>();
  readonly #others: Change[] = [];

  /** Plans a cell; `style` is for cells that were empty and unstyled. Planning a cell twice keeps the later one. */
  setCell(
    sheet: SheetSnapshot,
    row: number,
    column: number,
    after: Cell,
    style?: StyleIntent,
  ): void {
    const before = cellAt(sheet.grid, { row, column });
    if (sameCell(before, after)) return;
    const cells = this.#cells.get(sheet.name) ?? new Map<string, CellChange>();
    this.#cells.set(sheet.name, cells);
    cells.set(`${row}:${column}`, {
      row,
      column,
      before,
      after,
      ...(style ? { style: { before: null, after: style } } : {}),
    });
  }

  add(change: Change): void {
    this.#others.push(change);
  }

  /** How many cells are planned. */
  get cellCount(): number {
    let count = 0;
    for (const cells of this.#cells.values()) count += cells.size;
    return count;
  }

  /** Cells first, sheet by sheet in ascending order, then everything else as it was added. */
  build(): ChangeSet {
    const cells = [...this.#cells].map(
      ([sheet, planned]): Change => ({
        kind: 'cells',
        sheet,
        cells: [...planned.values()].sort((a, b) => a.row - b.row || a.column - b.column),
      }),
    );
    return { changes: [...cells, ...this.#others] };
  }
}
