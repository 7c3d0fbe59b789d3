import { formatPosition } from '../../core/workbook/address.ts';
import { sameCell, shownValue } from '../../core/workbook/cell.ts';
import { cellAt, usedCells } from '../../core/workbook/grid.ts';
import { sameBag, sameValue } from '../../core/workbook/same.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import type { OpenedXlsx } from '../../xlsx/commit.ts';
import { readXlsx } from '../../xlsx/read.ts';
import { BrokenPromise } from '../part.ts';

/** A file that has nothing wrong with it, opened. */
export function opens(bytes: Uint8Array): OpenedXlsx {
  const read = readXlsx(bytes);
  if (read.kind === 'read') return read;
  throw new BrokenPromise(`a sound file is refused: ${read.message.id}`);
}

/** Expects every sheet, cell, merged area and hidden row that was written, and no more. */
export function expectSameCells(found: Snapshot, written: Snapshot): void {
  written.sheets.forEach((sheet, index) => {
    const other = found.sheets[index];
    if (!other || other.name !== sheet.name) throw new BrokenPromise(`lost sheet ${sheet.name}`);
    const cells = [...usedCells(sheet.grid)];
    if ([...usedCells(other.grid)].length !== cells.length) throw new BrokenPromise('lost cells');
    for (const { cell, ...place } of cells) {
      const there = cellAt(other.grid, place);
      if (sameCell(there, cell) && sameCell(shownValue(there), shownValue(cell))) continue;
      const where = `${sheet.name}!${formatPosition(place)}`;
      throw new BrokenPromise(`${where}: ${JSON.stringify([there, cell])}`);
    }
    if (!sameBag(other.merges, sheet.merges)) throw new BrokenPromise('lost merged cells');
    if (!sameValue(other.hiddenRows, sheet.hiddenRows)) throw new BrokenPromise('lost hidden rows');
  });
}
