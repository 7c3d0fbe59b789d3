import type { RegisterKind } from '../registers/kinds.ts';
import type { SheetName } from '../workbook/address.ts';
import type { InternalMatter } from './internal-words.ts';

/** What the cover of a copy says; blank where nobody has said it. */
export interface CopyDetails {
  readonly organisation: string;
  /** The scope of the management system (4.3). */
  readonly scope: string;
  /** The version of the Statement of Applicability. */
  readonly soaVersion: string;
  readonly preparedBy: string;
  readonly approvedBy: string;
  /** Whom the copy is for. */
  readonly sharedWith: string;
  readonly purpose: string;
}

/** Why something is proposed to be left out. Hidden things can't be shared at all. */
export type LeftOutReason =
  | InternalMatter
  | 'hidden'
  /** A sheet without a register that we know. */
  | 'no-register'
  /** A sheet whose registers have no rows yet. */
  | 'no-rows'
  /** A sheet that we made for the team: a summary, a kept version, the list of shared copies. */
  | 'own'
  /** A column beside a register, or one in it without a header. */
  | 'beside';

/** A column that holds something. */
export interface ColumnProposal {
  /** 1-based. */
  readonly column: number;
  /** Its header; '' where it has none. */
  readonly header: string;
  /** Absent: to be shared. */
  readonly leftOut?: LeftOutReason;
}

export interface SheetProposal {
  readonly sheet: SheetName;
  readonly registers: readonly RegisterKind[];
  readonly columns: readonly ColumnProposal[];
  /** Rows of registers that are hidden, perhaps by a filter, and so not part of a copy. */
  readonly hiddenRows: number;
  /** Absent: to be shared. */
  readonly leftOut?: LeftOutReason;
}

/** What we'd share, and what the workbook says for the cover; for the team to change. */
export interface SharingProposal {
  /** In tab order. */
  readonly sheets: readonly SheetProposal[];
  readonly details: CopyDetails;
}

/** What the team shares. Nothing that isn't named here gets into a copy. */
export interface SharingChoices {
  /** The 1-based columns to share, by sheet. */
  readonly columns: ReadonlyMap<SheetName, readonly number[]>;
  readonly details: CopyDetails;
  /** Whether comments of shared cells stand on a sheet of the copy. */
  readonly comments: boolean;
  /** Whether what checks find in the shared registers stands on a sheet of the copy. */
  readonly openFindings: boolean;
}

/** The choices that take a proposal as it is. */
export function choicesOf({ sheets, details }: SharingProposal): SharingChoices {
  const shared = sheets.filter(({ leftOut }) => leftOut === undefined);
  return {
    columns: new Map(
      shared.map(({ sheet, columns }) => [
        sheet,
        columns.filter(({ leftOut }) => leftOut === undefined).map(({ column }) => column),
      ]),
    ),
    details,
    comments: false,
    openFindings: false,
  };
}
