/**
 * Functions of an Excel add-in stand in files with a prefix and without the dot that sets their
 * namespace apart: "ISMS.SCORE(" is stored as "_xldudf_ISMS_SCORE(". Texts in quotes stay.
 */
const STORED = /"(?:[^"]|"")*"|(?<![\w.])_xldudf_ISMS_(?=[A-Z0-9]+\s*\()/giu;
const SHOWN = /"(?:[^"]|"")*"|(?<![\w.])ISMS\.(?=[A-Z0-9]+\s*\()/giu;

/** A formula as people write it, from what a file holds. */
export function shownFormula(stored: string): string {
  if (!stored.includes('_xldudf_')) return stored;
  return stored.replace(STORED, (found) => (found.startsWith('"') ? found : 'ISMS.'));
}

/** A formula as Excel stores it. */
export function storedFormula(shown: string): string {
  if (!/ISMS\./i.test(shown)) return shown;
  return shown.replace(SHOWN, (found) => (found.startsWith('"') ? found : '_xldudf_ISMS_'));
}
