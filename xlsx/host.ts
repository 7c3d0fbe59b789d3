import type { SheetAppearance } from '../core/workbook/appearance.ts';
import type { ChangeSet } from '../core/workbook/change.ts';
import type { CommitOutcome, ReadRequest, WorkbookHost } from '../core/workbook/host.ts';
import type { Snapshot } from '../core/workbook/snapshot.ts';
import { readAppearance } from './appearance/read-appearance.ts';
import type { OpenedXlsx } from './commit.ts';
import { commitAndRead } from './commit-and-read.ts';
import type { Unreadable } from './package/unreadable.ts';
import { readXlsx } from './read.ts';
import type { ZipCodec } from './zip/codec.ts';

export type OpenXlsxResult = { readonly kind: 'opened'; readonly host: XlsxFileHost } | Unreadable;

/** Opens the bytes of an .xlsx file for reading and changing. */
export function openXlsx(bytes: Uint8Array, codec?: ZipCodec): OpenXlsxResult {
  const read = readXlsx(bytes, codec);
  return read.kind === 'read' ? { kind: 'opened', host: new XlsxFileHost(bytes, read) } : read;
}

/** An .xlsx file in memory. Commits make new bytes; writing them to a disk is left to others. */
export class XlsxFileHost implements WorkbookHost {
  #bytes: Uint8Array;
  /** What the bytes hold. */
  #opened: OpenedXlsx;

  constructor(bytes: Uint8Array, opened: OpenedXlsx) {
    this.#bytes = bytes;
    this.#opened = opened;
  }

  /** The file as it is after the commits so far. */
  bytes(): Uint8Array {
    return this.#bytes;
  }

  /** All sheets, or those that are asked for, in tab order. */
  async read({ sheets }: ReadRequest = {}): Promise<Snapshot> {
    const { snapshot } = this.#opened;
    if (!sheets) return snapshot;
    return { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => sheets.includes(name)) };
  }

  /** How all sheets look, as the file is now. */
  async appearance(): Promise<readonly SheetAppearance[]> {
    return readAppearance(this.#opened.package);
  }

  /** Commits to the bytes in memory; they stay as they were unless the outcome is `committed`. */
  async commit(changes: ChangeSet): Promise<CommitOutcome> {
    const { outcome, bytes, edited } = commitAndRead(this.#opened, changes);
    if (bytes && edited) {
      this.#bytes = bytes;
      this.#opened = edited;
    }
    return outcome;
  }
}
