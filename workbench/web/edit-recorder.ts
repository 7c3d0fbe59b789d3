import type { Model } from '@odoo/o-spreadsheet';
import type { SheetName } from '../../core/workbook/address.ts';
import { sameCell } from '../../core/workbook/cell.ts';
import { cellsChange } from '../../core/workbook/cells-change.ts';
import type { CellChange, Change, ChangeSet } from '../../core/workbook/change.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import type { SheetSnapshot, Snapshot } from '../../core/workbook/snapshot.ts';
import { modelCell } from './model-cells.ts';

interface Place {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** A rectangle of cells, 0-based, all four sides included. */
interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Commands after which cells may say something else. Whatever else changes cells (sorting, pasting,
 * filling) is carried out by these.
 */
interface CellCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly col?: number;
  readonly row?: number;
  readonly cell?: { readonly col: number; readonly row: number };
  readonly target?: readonly Zone[];
  /** What was taken back or done again. */
  readonly commands?: readonly CellCommand[];
}

const ONE_CELL = new Set(['UPDATE_CELL', 'UPDATE_CELL_POSITION', 'CLEAR_CELL']);
const ZONES = new Set(['CLEAR_CELLS', 'DELETE_CONTENT']);
const HISTORY = new Set(['UNDO', 'REDO']);

/** Remembers which cells of a spreadsheet were edited, until they are taken. */
export class EditRecorder {
  readonly #model: Model;
  readonly #places = new Map<string, Place>();

  constructor(model: Model) {
    this.#model = model;
    model.on('command-dispatched', this, (command) => this.#note(command as CellCommand));
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
    this.#places.clear();
    return { changes };
  }

  #note(command: CellCommand): void {
    const { type, sheetId } = command;
    if (HISTORY.has(type)) for (const past of command.commands ?? []) this.#note(past);
    if (sheetId === undefined) return;
    if (ONE_CELL.has(type)) {
      const { col, row } = command.cell ?? command;
      if (col !== undefined && row !== undefined) this.#notePlace({ sheetId, col, row });
    } else if (ZONES.has(type)) {
      for (const zone of command.target ?? []) this.#noteZone(sheetId, zone);
    }
  }

  #noteZone(sheetId: string, { left, right, top, bottom }: Zone): void {
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) this.#notePlace({ sheetId, col, row });
    }
  }

  #notePlace(place: Place): void {
    this.#places.set(`${place.sheetId} ${place.col} ${place.row}`, place);
  }

  #changesOf(sheet: SheetSnapshot): readonly CellChange[] {
    const id = sheetIdOf(this.#model, sheet.name);
    const places = [...this.#places.values()].filter(({ sheetId }) => sheetId === id);
    return places.flatMap((modelPlace) => {
      const place = { row: modelPlace.row + 1, column: modelPlace.col + 1 };
      const before = cellAt(sheet.grid, place);
      const after = modelCell(this.#model, modelPlace);
      return sameCell(before, after) ? [] : [{ ...place, before, after }];
    });
  }
}

/** The spreadsheet's own id of a sheet; undefined where it has none of that name. */
export function sheetIdOf(model: Model, name: SheetName): string | undefined {
  return model.getters.getSheetIdByName(name);
}
