import type { GridRow } from '../workbook/grid.ts';
import { foldPhrase } from './fold.ts';
import { textIn } from './sheet-view.ts';

/** "Example" in the languages that we know, as it stands before an example row. */
const EXAMPLE_WORDS: ReadonlySet<string> = new Set(
  'example beispiel exemple ejemplo exemplo esempio voorbeeld przyklad priklad παραδειγμα пример contoh exempel eksempel'.split(
    ' ',
  ),
);

const SHORTEST_WORD = Math.min(...[...EXAMPLE_WORDS].map((word) => word.length));

/**
 * Whether a row shows how a register is filled in, and says so: its first cell is the word
 * "Example", alone or with more words behind a colon or dash.
 */
export function isExampleRow(line: GridRow | undefined, firstColumn: number): boolean {
  const [lead = ''] = textIn(line, firstColumn).split(/[:–—-]/);
  if (lead.length < SHORTEST_WORD) return false;
  return EXAMPLE_WORDS.has(foldPhrase(lead).trim());
}
