import { usedArea } from '../workbook/grid.ts';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot.ts';
import { HeaderMatcher } from './header-match.ts';
import { ownSheets } from './own-sheets.ts';
import type {
  MappingCorrection,
  RecognisedRegister,
  Recognition,
  UnrecognisedArea,
} from './recognition.ts';
import { findTables } from './sheet-tables.ts';
import { viewSheet } from './sheet-view.ts';
import { type FoundTable, readCorrected, readTable } from './table-reading.ts';

/**
 * Finds the registers of a workbook: which table of which sheet is what, and which column holds
 * which field. Corrections of the user win over what the sheet looks like. Areas that are no
 * register that we know are listed with the reason. Summaries and kept versions that we made are
 * left out: they repeat registers, and are none.
 */
export function recognise(
  snapshot: Snapshot,
  corrections: readonly MappingCorrection[] = [],
): Recognition {
  const matcher = new HeaderMatcher();
  const registers: RecognisedRegister[] = [];
  const unrecognised: UnrecognisedArea[] = [];
  const own = ownSheets(snapshot);
  for (const sheet of snapshot.sheets) {
    if (own.has(sheet.name)) continue;
    const corrected = corrections.filter((correction) => correction.sheet === sheet.name);
    const found = recogniseSheet(sheet, matcher, corrected);
    registers.push(...found.registers);
    unrecognised.push(...found.unrecognised);
  }
  return { registers, unrecognised };
}

function recogniseSheet(
  sheet: SheetSnapshot,
  matcher: HeaderMatcher,
  corrections: readonly MappingCorrection[],
): Recognition {
  const view = viewSheet(sheet);
  const registers: RecognisedRegister[] = [];
  const unrecognised: UnrecognisedArea[] = [];
  const tables = findTables(view, matcher);
  for (const { view: part, table } of tables) {
    const correction = corrections.find(({ headerRow }) => table.block.rows.includes(headerRow));
    const read =
      (correction && readCorrected(part, table, matcher, correction)) ??
      readTable(part, table, matcher);
    if ('kind' in read) registers.push(read);
    else unrecognised.push({ sheet: sheet.name, area: areaOf(table), reason: read.reason });
  }
  const area = usedArea(sheet.grid);
  if (tables.length === 0 && area) {
    unrecognised.push({ sheet: sheet.name, area, reason: 'no header row that we know' });
  }
  return { registers, unrecognised };
}

function areaOf({ block, lastRow }: FoundTable): UnrecognisedArea['area'] {
  const columns = block.columns.map(({ column }) => column);
  return {
    top: block.rows[0] ?? 1,
    bottom: Math.max(lastRow, block.rows[block.rows.length - 1] ?? 1),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}
