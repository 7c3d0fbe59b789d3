import { readFileSync, statSync } from 'node:fs';
import { openXlsx } from '../../xlsx/host.js';
import { openCsv } from '../csv/host.js';
import { NODE_CODEC } from './node-codec.js';

/** No register comes near this; beyond it a file is refused before it is read into memory. */
const LARGEST_FILE = 256 * 1024 * 1024;
const TEXT_ENDINGS = /\.(?:csv|tsv|tab|txt)$/i;
/** Opens a workbook or text table by what its name and bytes say; never writes. */
export function openWorkbookFile(path) {
  const bytes = readBytes(path);
  if ('kind' in bytes) return bytes;
  const opened = TEXT_ENDINGS.test(path) ? openCsv(bytes) : openXlsx(bytes, NODE_CODEC);
  return opened.kind === 'unreadable'
    ? opened
    : { kind: 'opened', file: { path, host: opened.host } };
}
function readBytes(path) {
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
function unreadable(message) {
  return { kind: 'unreadable', message };
}
