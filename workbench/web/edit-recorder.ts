import type { Model } from '@odoo/o-spreadsheet';
import { type SheetName, sheetName } from '../../core/workbook/address.ts';
import { sameCell } from '../../core/workbook/cell.ts';
import { cellsChange } from '../../core/workbook/cells-change.ts';
import type { CellChange, Change, ChangeSet } from '../../core/workbook/change.ts';
import { cellAt, usedArea } from '../../core/workbook/grid.ts';
import { findSheet, type SheetSnapshot, type Snapshot } from '../../core/workbook/snapshot.ts';
import { modelCell } from './model-cells.ts';

/** Commands of the spreadsheet that set one cell. */
const CELL_COMMANDS = new Set(['UPDATE_CELL', 'UPDATE_CELL_POSITION', 'CLEAR_CELL']);
/** Commands after which cells of a whole sheet may stand elsewhere. */
const SHEET_COMMANDS = new Set([
  'CLEAR_CELLS',
  'DELETE_CONTENT',
  'SORT_CELLS',
  'ADD_COLUMNS_ROWS',
  'REMOVE_COLUMNS_ROWS',
  'MOVE_RANGES',
  'MOVE_COLUMNS_ROWS',
  'REMOVE_DUPLICATES',
  'REQUEST_UNDO',
  'REQUEST_REDO',
]);

/** Remembers which cells of a spreadsheet were edited, until they are taken. */
export class EditRecorder {
  readonly #model: Model;
  readonly #cells = new Map<
    string,
    { readonly sheetId: string; readonly col: number; readonly row: number }
  >();
  readonly #sheets = new Set<string>();

  constructor(model: Model) {
    this.#model = model;
    model.on('command-dispatched', this, (command) => this.#note(command as Command));
  }

  /** Stops recording. */
  end(): void {
    this.#model.off('command-dispatched', this);
  }

  /** What the edits since the last call make of a workbook; looks are not part of it. */
  take(snapshot: Snapshot): ChangeSet {
    const changes: Change[] = [];
    for (const sheet of snapshot.sheets) {
      const cells = this.#changesOf(sheet);
      const change = cells.length > 0 ? cellsChange(sheet.name, cells) : undefined;
      if (change) changes.push(change);
    }
    this.#cells.clear();
    this.#sheets.clear();
    return { changes };
  }

  #note({ type, sheetId, col, row }: Command): void {
    if (
      CELL_COMMANDS.has(type) &&
      sheetId !== undefined &&
      col !== undefined &&
      row !== undefined
    ) {
      this.#cells.set(`${sheetId} ${col} ${row}`, { sheetId, col, row });
    } else if (SHEET_COMMANDS.has(type)) {
      const ids = sheetId === undefined ? this.#model.getters.getSheetIds() : [sheetId];
      for (const id of ids) this.#sheets.add(id);
    }
  }

  #changesOf(sheet: SheetSnapshot): readonly CellChange[] {
    const id = sheetIdOf(this.#model, sheet.name);
    if (id === undefined) return [];
    const places = this.#sheets.has(id)
      ? this.#allPlaces(id, sheet)
      : [...this.#cells.values()].filter(({ sheetId }) => sheetId === id);
    return places.flatMap(({ col, row }) => {
      const place = { row: row + 1, column: col + 1 };
      const before = cellAt(sheet.grid, place);
      const after = modelCell(this.#model, { sheetId: id, col, row });
      return sameCell(before, after) ? [] : [{ ...place, before, after }];
    });
  }

  #allPlaces(
    id: string,
    sheet: SheetSnapshot,
  ): readonly { readonly col: number; readonly row: number }[] {
    const used = usedArea(sheet.grid);
    const rows = Math.max(this.#model.getters.getNumberRows(id), used?.bottom ?? 0);
    const columns = Math.max(this.#model.getters.getNumberCols(id), used?.right ?? 0);
    const places: { readonly col: number; readonly row: number }[] = [];
    for (let row = 0; row < rows; row++) {
      for (let col = 0; col < columns; col++) places.push({ col, row });
    }
    return places;
  }
}

interface Command {
  readonly type: string;
  readonly sheetId?: string;
  readonly col?: number;
  readonly row?: number;
}

/** The spreadsheet's own id of a sheet; undefined where it has none of that name. */
export function sheetIdOf(model: Model, name: SheetName): string | undefined {
  return model.getters.getSheetIdByName(name);
}

/** Whether the spreadsheet has sheets that a snapshot lacks, or the other way round. */
export function hasSameSheets(model: Model, snapshot: Snapshot): boolean {
  const names = model.getters.getSheetIds().map((id) => sheetName(model.getters.getSheetName(id)));
  return (
    names.length === snapshot.sheets.length &&
    names.every((name) => findSheet(snapshot, name) !== undefined)
  );
}
