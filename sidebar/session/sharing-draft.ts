import type {
  ColumnProposal,
  CopyDetails,
  SharingChoices,
  SharingProposal,
  SheetProposal,
} from '../../core/sharing/sharing-choices.ts';
import type { SheetName } from '../../core/workbook/address.ts';

/** What the user wants otherwise than proposed; it outlives a new proposal after an edit. */
export interface SharingDraft {
  /** Sheets that are shared or not whatever is proposed. */
  readonly sheets: ReadonlyMap<SheetName, boolean>;
  /** The same for columns, by sheet and 1-based column, e.g. "Risks!3". */
  readonly columns: ReadonlyMap<string, boolean>;
  readonly details: Partial<CopyDetails>;
  readonly comments: boolean;
  readonly openFindings: boolean;
}

/** Everything as proposed; comments and findings stay at home. */
export const AS_PROPOSED: SharingDraft = {
  sheets: new Map(),
  columns: new Map(),
  details: {},
  comments: false,
  openFindings: false,
};

/** Whether a sheet gets into the copy; a hidden one never does. */
export function isSheetShared({ sheets }: SharingDraft, proposal: SheetProposal): boolean {
  const { sheet, leftOut } = proposal;
  return leftOut !== 'hidden' && (sheets.get(sheet) ?? leftOut === undefined);
}

/** Whether a column of a shared sheet gets into the copy; a hidden one never does. */
export function isColumnShared(
  { columns }: SharingDraft,
  { sheet }: SheetProposal,
  { column, leftOut }: ColumnProposal,
): boolean {
  return leftOut !== 'hidden' && (columns.get(placeOf(sheet, column)) ?? leftOut === undefined);
}

export function withSheet(draft: SharingDraft, sheet: SheetName, isShared: boolean): SharingDraft {
  return { ...draft, sheets: new Map([...draft.sheets, [sheet, isShared]]) };
}

export function withColumn(
  draft: SharingDraft,
  sheet: SheetName,
  column: number,
  isShared: boolean,
): SharingDraft {
  return { ...draft, columns: new Map([...draft.columns, [placeOf(sheet, column), isShared]]) };
}

/** The proposal with what the user wants otherwise; sheets of which nothing is shared are not in it. */
export function sharingChoices(
  { sheets, details }: SharingProposal,
  draft: SharingDraft,
): SharingChoices {
  const shared = sheets
    .filter((sheet) => isSheetShared(draft, sheet))
    .map(
      (sheet) =>
        [
          sheet.sheet,
          sheet.columns
            .filter((column) => isColumnShared(draft, sheet, column))
            .map(({ column }) => column),
        ] as const,
    );
  return {
    columns: new Map(shared.filter(([, columns]) => columns.length > 0)),
    details: { ...details, ...draft.details },
    comments: draft.comments,
    openFindings: draft.openFindings,
  };
}

function placeOf(sheet: SheetName, column: number): string {
  return `${sheet}!${column}`;
}
