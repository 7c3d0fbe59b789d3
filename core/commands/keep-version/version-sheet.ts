import type { RecognisedRegister } from '../../recognise/recognition.ts';
import type { SheetName } from '../../workbook/address.ts';
import type { SheetDefinition, SheetSnapshot } from '../../workbook/snapshot.ts';
import { withDefaultLook } from '../auditor-copy/default-look.ts';
import { sharedSheet } from '../auditor-copy/shared-sheet.ts';

/** Everything that a sheet shows now, hidden rows and columns too, as values on a hidden sheet. */
export function versionSheet(
  sheet: SheetSnapshot,
  registers: readonly RecognisedRegister[],
  name: SheetName,
): SheetDefinition {
  const shown = {
    ...sheet,
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    columnWidths: new Map([...sheet.columnWidths].filter(([, width]) => width >= 1)),
  };
  const columns = new Set([...sheet.grid.values()].flatMap((row) => row.columns));
  // It stays in its workbook, so its days keep their numbers.
  const { definition, lines } = sharedSheet(shown, undefined, [...columns], 1900);
  return { ...withDefaultLook(definition, registers, lines), name, visibility: 'hidden' };
}
