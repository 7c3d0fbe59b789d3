import { readFileSync, statSync } from 'node:fs';
import type { SheetAppearance } from '../../core/workbook/appearance.ts';
import type { WorkbookHost } from '../../core/workbook/host.ts';
import { openXlsx } from '../../xlsx/host.ts';
import type { Unreadable } from '../../xlsx/package/unreadable.ts';
import { openCsv } from '../csv/host.ts';
import { LARGEST_FILE } from './largest-file.ts';
import { NODE_CODEC } from './node-codec.ts';

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
  | { readonly kind: 'opened'; readonly file: WorkbookFile }
  | Pick<Unreadable, 'kind' | 'message'>;

const TEXT_ENDINGS = /\.(?:csv|tsv|tab|txt)$/i;

/** Opens a workbook or text table by what its name and bytes say; never writes. */
export function openWorkbookFile(path: string): OpenResult {
  const bytes = readBytes(path);
  if ('kind' in bytes) return bytes;
  const opened = TEXT_ENDINGS.test(path) ? openCsv(bytes) : openXlsx(bytes, NODE_CODEC);
  return opened.kind === 'unreadable'
    ? opened
    : { kind: 'opened', file: { path, host: opened.host } };
}

function readBytes(path: string): Uint8Array | Pick<Unreadable, 'kind' | 'message'> {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE) {
      return unreadable(
        'The file is larger than 256 MB, so it was not opened. Nothing was changed.',
      );
    }
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return unreadable('There is no such file. Check the name.');
    if (code === 'EISDIR') return unreadable('This is a folder. Name a file in it.');
    if (code === 'EACCES' || code === 'EPERM') {
      return unreadable('The file may not be read. Check its permissions.');
    }
    throw error;
  }
}

function unreadable(message: string): Pick<Unreadable, 'kind' | 'message'> {
  return { kind: 'unreadable', message };
}
