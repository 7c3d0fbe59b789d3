import { copyMarks } from '../../../core/sharing/copy-marks.ts';
import type { Position, SheetName } from '../../../core/workbook/address.ts';
import { textCell } from '../../../core/workbook/cell.ts';
import type { Change } from '../../../core/workbook/change.ts';
import { cellAt } from '../../../core/workbook/grid.ts';
import { findSheet } from '../../../core/workbook/snapshot.ts';
import { readXlsx } from '../../../xlsx/read.ts';
import { openedHost } from '../../support/opened-host.ts';

/**
 * A copy for an auditor as it comes back when somebody typed into its first row, so many columns from
 * the notes.
 */
export async function typedIntoCopy(
  copy: Uint8Array,
  fromNotes: number,
  text: string,
): Promise<Uint8Array> {
  const read = readXlsx(copy);
  const [place] = read.kind === 'read' ? (copyMarks(read.snapshot)?.notes ?? []) : [];
  if (!place) throw new Error('the copy has no room for notes');
  const { top: row, right } = place.area;
  return withText(copy, place.sheet, { row, column: right + fromNotes }, text);
}

/** A workbook in which somebody typed a text into one cell; the sheet isn't protected any more. */
async function withText(
  bytes: Uint8Array,
  sheet: SheetName,
  place: Position,
  text: string,
): Promise<Uint8Array> {
  const host = openedHost(bytes);
  const found = findSheet(await host.read(), sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  const { grid, protection } = found;
  const lifted: Change = { kind: 'protection', sheet, before: protection, after: null };
  const cell = { ...place, before: cellAt(grid, place), after: textCell(text) };
  const typed: Change = { kind: 'cells', sheet, cells: [cell] };
  const outcome = await host.commit({ changes: protection ? [lifted, typed] : [typed] });
  if (outcome.kind !== 'committed') throw new Error(JSON.stringify(outcome));
  return host.bytes();
}
