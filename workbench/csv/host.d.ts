import type { WorkbookHost } from '../../core/workbook/host.ts';
import { type CsvUnreadable } from './read.ts';
/** A host over a .csv file in memory; `bytes` is the file as it is after the commits so far. */
export interface CsvHost extends WorkbookHost {
  bytes(): Uint8Array;
}
export type OpenCsvResult =
  | {
      readonly kind: 'opened';
      readonly host: CsvHost;
    }
  | CsvUnreadable;
/** Opens the bytes of a .csv file for reading and changing. */
export declare function openCsv(bytes: Uint8Array): OpenCsvResult;
