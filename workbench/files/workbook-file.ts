import { readFileSync, statSync } from 'node:fs';
import { type FileHostMessage, message } from '../../core/messages/message.ts';
import type { SheetAppearance } from '../../core/workbook/appearance.ts';
import type { WorkbookHost } from '../../core/workbook/host.ts';
import { openXlsx } from '../../xlsx/host.ts';
import { openCsv } from '../csv/host.ts';
import { LARGEST_FILE } from './largest-file.ts';
import { NODE_CODEC } from './node-codec.ts';

/** A host over a file in memory; `bytes` is the file as it is after the commits so far. */
export interface FileHost extends WorkbookHost<FileHostMessage> {
  bytes(): Uint8Array;
  /** How its sheets look; absent for files without looks. */
  appearance?(): Promise<readonly SheetAppearance[]>;
}

export interface WorkbookFile {
  readonly path: string;
  readonly host: FileHost;
}

export type OpenResult = { readonly kind: 'opened'; readonly file: WorkbookFile } | NotOpened;

interface NotOpened {
  readonly kind: 'unreadable';
  /** What happened, and what to do next. */
  readonly message: FileHostMessage;
}

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

function readBytes(path: string): Uint8Array | NotOpened {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE) {
      return unreadable('disk.large');
    }
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return unreadable('disk.missing');
    if (code === 'EISDIR') return unreadable('disk.folder');
    if (code === 'EACCES' || code === 'EPERM') return unreadable('disk.not-permitted');
    throw error;
  }
}

type Why = `disk.${'large' | 'missing' | 'folder' | 'not-permitted'}`;

function unreadable(why: Why): NotOpened {
  return { kind: 'unreadable', message: message(why) };
}
