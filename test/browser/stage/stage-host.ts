import { type HostMessage, message } from '../../../core/messages/message.ts';
import { ToldError } from '../../../core/messages/told-error.ts';
import { formatPosition } from '../../../core/workbook/address.ts';
import type { ChangeSet } from '../../../core/workbook/change.ts';
import type { CommitOutcome, ReadRequest } from '../../../core/workbook/host.ts';
import type { Snapshot } from '../../../core/workbook/snapshot.ts';
import type {
  CellPlace,
  Delivery,
  OtherWorkbook,
  SharingHost,
  SidebarHost,
  WorkbookEdit,
} from '../../../sidebar/host.ts';

import { openXlsx, type XlsxFileHost } from '../../../xlsx/host.ts';
import { newWorkbook } from '../../../xlsx/new-workbook.ts';

/** How the workbook behaves: well, or in one of the ways that a sidebar has to cope with. */
export type StageMood =
  | 'well'
  | 'slow'
  | 'empty'
  | 'loading'
  | 'unreadable'
  | 'read-only'
  | 'changed'
  | 'protected'
  | 'lost'
  /** It can neither make copies nor open a second workbook. */
  | 'limited'
  | 'undelivered';

/** A workbook without a spreadsheet around it, to look at the sidebar alone. */
export class StageHost implements SidebarHost {
  readonly workbookName = 'meridian-isms.xlsx';
  readonly readOnly?: HostMessage;
  readonly sharing?: SharingHost;
  readonly readOther?: (bytes: Uint8Array) => Promise<OtherWorkbook>;
  /** The copy that was handed over last. */
  delivered: Uint8Array | undefined;
  /** The cell that was shown last. */
  shown: CellPlace | undefined;
  readonly #file: XlsxFileHost;
  readonly #mood: StageMood;
  #reads = 0;

  constructor(file: XlsxFileHost, mood: StageMood) {
    this.#file = file;
    this.#mood = mood;
    if (mood !== 'limited') {
      this.sharing = {
        appearance: async () => await file.appearance(),
        deliver: (copy) => this.#deliver(copy),
      };
      this.readOther = readOther;
    }
    if (mood === 'read-only') this.readOnly = message('excel.read-only');
  }

  async read(_: ReadRequest): Promise<Snapshot> {
    this.#reads += 1;
    if (this.#mood === 'loading') return new Promise(() => {});
    if (this.#mood === 'unreadable' && this.#reads === 1) {
      throw new ToldError(message('excel.cell-is-edited'));
    }
    return this.#file.read({});
  }

  async commit(changes: ChangeSet): Promise<CommitOutcome> {
    const [change] = changes.changes;
    switch (this.#mood) {
      case 'changed':
        return {
          kind: 'conflict',
          stale: [
            change?.kind === 'cells' && change.cells[0]
              ? {
                  sheet: change.sheet,
                  cell: formatPosition(change.cells[0]),
                  what: message('stale.cell'),
                }
              : { what: message('stale.sheet-gone') },
          ],
        };
      case 'protected':
        return {
          kind: 'refused',
          reason: 'protected',
          message: message('excel.protected-sheet', { sheet: 'Risks' }),
        };
      case 'lost':
        throw new Error('The connection was lost.');
      default:
        return this.#file.commit(changes);
    }
  }

  async select(place: CellPlace): Promise<void> {
    this.shown = place;
  }

  onEdit(_: (edit: WorkbookEdit) => void): () => void {
    return () => {};
  }

  async #deliver(copy: ChangeSet): Promise<Delivery> {
    if (this.#mood === 'undelivered') {
      return {
        kind: 'not-delivered',
        message: message('excel.copy-not-opened', { reason: 'GeneralException' }),
      };
    }
    const made = await newWorkbook(copy);
    if (made.kind === 'refused') return { kind: 'not-delivered', message: made.message };
    this.delivered = made.bytes;
    return { kind: 'delivered' };
  }
}

async function readOther(bytes: Uint8Array): Promise<OtherWorkbook> {
  const other = openXlsx(bytes);
  return other.kind === 'unreadable'
    ? { kind: 'unreadable', message: other.message }
    : { kind: 'read', snapshot: await other.host.read() };
}
