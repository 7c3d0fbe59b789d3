import type { Snapshot } from '../workbook/snapshot.ts';
import { teamSheets } from './own-sheets.ts';
import type { MappingCorrection, Recognition } from './recognition.ts';
import { SheetRecogniser } from './sheet-recogniser.ts';

/**
 * Finds the registers of a workbook: which table of which sheet is what, and which column holds
 * which field. Corrections of the user win over what the sheet looks like. Areas that are no
 * register that we know are listed with the reason. Summaries and kept versions that we made are
 * left out: they repeat registers, and are none.
 */
export function recognise(
  snapshot: Snapshot,
  corrections: readonly MappingCorrection[] = [],
  recogniser: SheetRecogniser = new SheetRecogniser(),
): Recognition {
  const found = teamSheets(snapshot).map((sheet) => {
    const own = corrections.filter((correction) => correction.sheet === sheet.name);
    return recogniser.recognise(sheet, own);
  });
  return {
    registers: found.flatMap(({ registers }) => registers),
    unrecognised: found.flatMap(({ unrecognised }) => unrecognised),
  };
}
