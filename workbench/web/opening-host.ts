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
import type { BrowserHost } from './browser-host.ts';

/** A workbook that is still being opened: the sidebar is there already, and waits when it reads. */
export class OpeningHost implements SidebarHost {
  readonly workbookName: string;
  readonly sharing: SharingHost;
  readonly #opened: Promise<BrowserHost>;

  constructor(workbookName: string, opened: Promise<BrowserHost>) {
    this.workbookName = workbookName;
    this.#opened = opened;
    this.sharing = {
      appearance: async () => (await opened).sharing.appearance(),
      deliver: async (copy, fileName) => (await opened).sharing.deliver(copy, fileName),
    };
  }

  async read(request: ReadRequest): Promise<Snapshot> {
    return (await this.#opened).read(request);
  }

  async commit(changes: ChangeSet): Promise<CommitOutcome> {
    return (await this.#opened).commit(changes);
  }

  async readOther(bytes: Uint8Array): Promise<OtherWorkbook> {
    return (await this.#opened).readOther(bytes);
  }

  async select(place: CellPlace): Promise<void> {
    await (await this.#opened).select(place);
  }

  onEdit(listener: (edit: WorkbookEdit) => void): () => void {
    // Nobody edits what could not be opened.
    const ended = this.#opened.then(
      (host) => host.onEdit(listener),
      () => () => {},
    );
    return () => void ended.then((end) => end());
  }
}
