import type { FileHostMessage } from '../../core/messages/message.ts';
import type { WorkbookHost } from '../../core/workbook/host.ts';
import { commitCsv, type OpenedCsv } from './commit.ts';
import { type CsvUnreadable, readCsv } from './read.ts';

/** A host over a .csv file in memory; `bytes` is the file as it is after the commits so far. */
export interface CsvHost extends WorkbookHost<FileHostMessage> {
  bytes(): Uint8Array;
}

export type OpenCsvResult = { readonly kind: 'opened'; readonly host: CsvHost } | CsvUnreadable;

/** Opens the bytes of a .csv file for reading and changing. */
export function openCsv(bytes: Uint8Array): OpenCsvResult {
  const read = readCsv(bytes);
  return read.kind === 'unreadable' ? read : { kind: 'opened', host: hostOver(bytes, read) };
}

function hostOver(bytes: Uint8Array, opened: OpenedCsv): CsvHost {
  let current = bytes;
  let { snapshot, document } = opened;
  return {
    bytes: () => current,
    read: async ({ sheets }) =>
      sheets
        ? { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => sheets.includes(name)) }
        : snapshot,
    async commit(changes) {
      const commit = commitCsv({ snapshot, document }, changes);
      if (commit.bytes && commit.edited) {
        current = commit.bytes;
        ({ snapshot, document } = commit.edited);
      }
      return commit.outcome;
    },
  };
}
