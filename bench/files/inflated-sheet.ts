import { readZipEntries } from '../../xlsx/zip/read.ts';

/** How many bytes the sheets of a workbook have once inflated. */
export function inflatedSheet(workbook: Uint8Array): number {
  return readZipEntries(workbook)
    .filter(({ name }) => name.startsWith('xl/worksheets/'))
    .reduce((sum, { size }) => sum + size, 0);
}
