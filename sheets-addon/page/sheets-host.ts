import { message } from '../../core/messages/message.ts';
import { ToldError } from '../../core/messages/told-error.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import type { CommitOutcome, ReadRequest } from '../../core/workbook/host.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import type {
  CellPlace,
  OtherWorkbook,
  SharingHost,
  SidebarHost,
  WorkbookEdit,
} from '../../sidebar/host.ts';
import { readXlsx } from '../../xlsx/read.ts';
import type { ServerClient } from './server-client.ts';
import { sheetsSharing } from './sharing.ts';

/** Calls `look` now and whenever it is time to see whether somebody edited. Returns what ends that. */
export type Watch = (look: () => void) => () => void;

const STOPPED: CommitOutcome = {
  kind: 'refused',
  reason: 'stopped',
  message: message('sheets.stopped'),
};

/** What the page does for its spreadsheet. */
export interface HostPage {
  readonly watch: Watch;
  /** Hands a file to the user, under a name. */
  download(fileName: string, bytes: Uint8Array): void;
}

/** The spreadsheet beside the page, through the script of the add-on. */
export class SheetsHost implements SidebarHost {
  readonly workbookName: string;
  readonly sharing: SharingHost;
  readonly #server: ServerClient;
  readonly #watch: Watch;
  #knownEdit: string | undefined;
  #isAskedToStop = false;

  constructor(workbookName: string, server: ServerClient, page: HostPage) {
    this.workbookName = workbookName;
    this.sharing = sheetsSharing(server, page.download);
    this.#server = server;
    this.#watch = page.watch;
  }

  async read(request: ReadRequest): Promise<Snapshot> {
    return this.#server.call('read', request);
  }

  /**
   * A commit that outlasts a run of the script goes on in the next; should that fail, or the user stop
   * it between two runs, all is taken back.
   */
  async commit(changes: ChangeSet): Promise<CommitOutcome> {
    this.#isAskedToStop = false;
    let undo: ChangeSet = { changes: [] };
    for (let rest = changes; ; ) {
      const reply = await this.#server.call('commit', rest);
      if (reply.kind === 'committed') return { ...reply, undo: after(reply.undo, undo) };
      if (reply.kind !== 'unfinished') {
        if (undo.changes.length > 0) await this.#takeBack(undo);
        return reply;
      }
      undo = after(reply.undo, undo);
      rest = reply.rest;
      if (this.#isAskedToStop) {
        await this.#takeBack(undo);
        return STOPPED;
      }
    }
  }

  stopCommit(): void {
    this.#isAskedToStop = true;
  }

  async readOther(bytes: Uint8Array): Promise<OtherWorkbook> {
    return readXlsx(bytes);
  }

  async select(place: CellPlace): Promise<void> {
    await this.#server.call('select', place);
  }

  /** Tells of edits by hand when it sees that there was one; which cells, nobody knows. */
  onEdit(listener: (edit: WorkbookEdit) => void): () => void {
    return this.#watch(() => {
      this.#server.call('lastEdit', null).then(
        (edit) => {
          const isNew = this.#knownEdit !== undefined && edit !== this.#knownEdit;
          this.#knownEdit = edit;
          if (isNew) listener({ kind: 'anything' });
        },
        // Whatever is wrong, the next thing that the user asks for tells it.
        () => {},
      );
    });
  }

  async #takeBack(undo: ChangeSet): Promise<void> {
    const outcome = await this.commit(undo);
    if (outcome.kind !== 'committed') {
      throw new ToldError(message('sheets.not-taken-back'));
    }
  }
}

/** What takes back later changes and then earlier ones. */
function after(later: ChangeSet, earlier: ChangeSet): ChangeSet {
  return { changes: [...later.changes, ...earlier.changes] };
}
