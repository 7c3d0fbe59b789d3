import { type SheetName, sheetName } from '../../workbook/address.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';

const LONGEST = 31;

/** The name, or the name with a number where a sheet has it already, whatever the case. */
export function freeSheetName({ sheets }: Snapshot, wanted: string): SheetName {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return sheetName(wanted);
  let number = 2;
  const numbered = () => `${wanted.slice(0, LONGEST - 4)} ${number}`;
  while (taken.has(numbered().toLowerCase())) number++;
  return sheetName(numbered());
}
