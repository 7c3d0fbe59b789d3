import type { SheetAppearance } from '../../core/workbook/appearance.ts';
import type { WorkbookHost } from '../../core/workbook/host.ts';
import type { Unreadable } from '../../xlsx/package/unreadable.ts';
/** A host over a file in memory; `bytes` is the file as it is after the commits so far. */
export interface FileHost extends WorkbookHost {
  bytes(): Uint8Array;
  /** How its sheets look; absent for files without looks. */
  appearance?(): Promise<readonly SheetAppearance[]>;
}
export interface WorkbookFile {
  readonly path: string;
  readonly host: FileHost;
}
export type OpenResult =
  | {
      readonly kind: 'opened';
      readonly file: WorkbookFile;
    }
  | Pick<Unreadable, 'kind' | 'message'>;
/** Opens a workbook or text table by what its name and bytes say; never writes. */
export declare function openWorkbookFile(path: string): OpenResult;
