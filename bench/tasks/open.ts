import { readFileSync } from 'node:fs';
import { type ReadResult, readXlsx } from '../../workbench/xlsx/read.ts';

/** A bench file as read. Throws where it can't be. */
export function open(path: string): Extract<ReadResult, { kind: 'read' }> {
  const read = readXlsx(readFileSync(path));
  if (read.kind !== 'read') throw new Error(read.message);
  return read;
}
