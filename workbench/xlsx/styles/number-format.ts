/** Number formats that every workbook has without naming them, and that mean the same everywhere. */
const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [49, '@'],
]);

/** The id of a built-in format with this code, or undefined. */
export function builtInFormatId(code: string): number | undefined {
  for (const [id, known] of BUILT_IN_FORMATS) if (known === code) return id;
  return undefined;
}
