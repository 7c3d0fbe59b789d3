import { referenceTo } from '../areas.ts';
import type { Spreadsheet } from '../services.ts';

type NamedRange = ReturnType<Spreadsheet['getNamedRanges']>[number];

/** Named ranges: name to what it refers to, e.g. "'Risks'!$A$1". */
export function readNames(spreadsheet: Spreadsheet): ReadonlyMap<string, string> {
  return new Map(
    spreadsheet.getNamedRanges().map((named) => [named.getName(), meaningOf(named)] as const),
  );
}

/** A name outlives its cells: then asking for them fails. */
function meaningOf(named: NamedRange): string {
  try {
    return referenceTo(named.getRange());
  } catch {
    return '#REF!';
  }
}
