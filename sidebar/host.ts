import type { HostMessage } from '../core/messages/message.ts';
import type { CellReference, SheetName } from '../core/workbook/address.ts';
import type { SheetAppearance } from '../core/workbook/appearance.ts';
import type { ChangeSet } from '../core/workbook/change.ts';
import type { WorkbookHost } from '../core/workbook/host.ts';
import type { Snapshot } from '../core/workbook/snapshot.ts';

/** A cell to show to the user. */
export interface CellPlace {
  readonly sheet: SheetName;
  readonly cell: CellReference;
}

/**
 * What happened to the workbook outside the sidebar: known cells that were typed, or anything else,
 * after which the workbook has to be read again.
 */
export type WorkbookEdit =
  | { readonly kind: 'cells'; readonly changes: ChangeSet }
  | { readonly kind: 'anything' };

/** What became of handing over a copy. */
export type Delivery =
  /** An unsaved copy stands in a window of its own and still has to be saved under its name. */
  | { readonly kind: 'delivered'; readonly isUnsaved?: true }
  /** `message` says what happened, that nothing was lost, and what to do next. */
  | { readonly kind: 'not-delivered'; readonly message: HostMessage };

/** Makes copies of the workbook for others, and hands them to the user. */
export interface SharingHost {
  /** How the sheets look and the comments on them; empty where the host can't tell. */
  appearance(): Promise<readonly SheetAppearance[]>;
  /**
   * Makes a new workbook that holds what the changes make and nothing else, and hands it to the user:
   * a download, or a new window. The open workbook stays as it is.
   */
  deliver(copy: ChangeSet, fileName: string): Promise<Delivery>;
}

/** Another workbook as far as it can be read. */
export type OtherWorkbook =
  | { readonly kind: 'read'; readonly snapshot: Snapshot }
  | { readonly kind: 'unreadable'; readonly message: HostMessage };

/** A workbook that a person has open beside the sidebar: Excel, Google Sheets, the browser workbench. */
export interface SidebarHost extends WorkbookHost {
  /** What the workbook is called, for the title of the sidebar. */
  readonly workbookName: string;
  /** Why nothing can be written, if so; the sidebar then offers no command that writes. */
  readonly readOnly?: HostMessage;
  /** Absent where no copies can be made. */
  readonly sharing?: SharingHost;
  /** Reads another workbook that the user hands over, e.g. to compare with; absent where it can't. */
  readOther?(bytes: Uint8Array): Promise<OtherWorkbook>;
  /**
   * Asks a commit that goes on to stop: it takes back what it wrote, and is refused as stopped. Absent
   * where a commit can't be stopped.
   */
  stopCommit?(): void;
  /** Shows a cell and selects it. */
  select(place: CellPlace): Promise<void>;
  /** Tells of edits by anyone but the sidebar. Returns what ends the telling. */
  onEdit(listener: (edit: WorkbookEdit) => void): () => void;
}
