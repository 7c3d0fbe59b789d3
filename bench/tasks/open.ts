import { readFileSync } from 'node:fs';
import { NODE_CODEC } from '../../workbench/files/node-codec.ts';
import { type ReadResult, readXlsx } from '../../xlsx/read.ts';

/** A bench file as read. Throws where it can't be. */
export function open(path: string): Extract<ReadResult, { kind: 'read' }> {
  const read = readXlsx(readFileSync(path), NODE_CODEC);
  if (read.kind !== 'read') throw new Error(read.message.id);
  return read;
}
