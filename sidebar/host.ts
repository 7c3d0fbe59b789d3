import type { CellReference, SheetName } from '../core/workbook/address.ts';
import type { ChangeSet } from '../core/workbook/change.ts';
import type { WorkbookHost } from '../core/workbook/host.ts';

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

/** A workbook that a person has open beside the sidebar: Excel, Google Sheets, the browser workbench. */
export interface SidebarHost extends WorkbookHost {
  /** What the workbook is called, for the title of the sidebar. */
  readonly workbookName: string;
  /** Why nothing can be written, if so; the sidebar then offers no command that writes. */
  readonly readOnly?: string;
  /** Shows a cell and selects it. */
  select(place: CellPlace): Promise<void>;
  /** Tells of edits by anyone but the sidebar. Returns what ends the telling. */
  onEdit(listener: (edit: WorkbookEdit) => void): () => void;
}
