import { message } from '../messages/message.ts';
import type { SheetName } from '../workbook/address.ts';
import { usedArea } from '../workbook/grid.ts';
import { sameValue } from '../workbook/same.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { HeaderMatcher } from './header-match.ts';
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
 * Recognises the sheets of one workbook as it changes. A sheet that didn't change is not looked at
 * again, and registers that are as they were are the same objects.
 */
export class SheetRecogniser {
  readonly #matcher = new HeaderMatcher();
  readonly #latest = new Map<SheetName, Remembered>();

  recognise(sheet: SheetSnapshot, corrections: readonly MappingCorrection[]): Recognition {
    const former = this.#latest.get(sheet.name);
    const isCorrectedAlike = former !== undefined && sameValue(former.corrections, corrections);
    if (former && former.sheet === sheet && isCorrectedAlike) return former.found;
    const found = recogniseSheet(sheet, this.#matcher, corrections);
    const registers = found.registers.map(
      (register) => former?.found.registers.find((one) => sameValue(one, register)) ?? register,
    );
    const kept = { ...found, registers };
    this.#latest.set(sheet.name, { sheet, corrections, found: kept });
    return kept;
  }
}

interface Remembered {
  readonly sheet: SheetSnapshot;
  readonly corrections: readonly MappingCorrection[];
  readonly found: Recognition;
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
    unrecognised.push({ sheet: sheet.name, area, reason: message('recognition.no-header') });
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
