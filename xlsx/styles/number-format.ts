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

/**
 * The formats that differ from country to country, in a way of writing that means one thing
 * everywhere.
 */
const LOCAL_FORMATS: ReadonlyMap<number, string> = new Map([
  [14, 'yyyy-mm-dd'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy-mm-dd h:mm'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;-#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
]);

/** The code of a built-in format; undefined for ids that are none, or not ours to write out. */
export function builtInFormatCode(id: number): string | undefined {
  return BUILT_IN_FORMATS.get(id) ?? LOCAL_FORMATS.get(id);
}
