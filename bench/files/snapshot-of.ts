import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { readXlsx } from '../../xlsx/read.ts';

/** The snapshot of a bench file. Throws where it can't be read. */
export function snapshotOf(bytes: Uint8Array): Snapshot {
  const read = readXlsx(bytes);
  if (read.kind !== 'read') throw new Error(read.message.id);
  return read.snapshot;
}
