import { columnNumber, type SheetName } from '../workbook/address.ts';
import {
  type ColumnProposal,
  choicesOf,
  type SharingChoices,
  type SharingProposal,
  type SheetProposal,
} from './sharing-choices.ts';

/**
 * Corrections of a proposal. A place is a sheet ("Risks"), or a column of one by its header or letters
 * ("Risks!Notes", "Risks!H").
 */
export interface Adjustments {
  /** Where given: no other sheet than these. */
  readonly only?: readonly string[];
  readonly leaveOut?: readonly string[];
  readonly include?: readonly string[];
}

export type Adjusted =
  | { readonly kind: 'adjusted'; readonly choices: SharingChoices }
  /** The place is not in the workbook. */
  | { readonly kind: 'unknown'; readonly place: string }
  /** What is hidden in the workbook can't be shared. */
  | { readonly kind: 'hidden'; readonly place: string };

/** The choices of a proposal with corrections; a sheet that is named comes with its proposed columns. */
export function adjustChoices(
  proposal: SharingProposal,
  { only, leaveOut = [], include = [] }: Adjustments,
): Adjusted {
  const choices = choicesOf(proposal);
  const columns = new Map(only ? [] : choices.columns);
  for (const [place, isIncluded] of [
    ...(only ?? []).map((place) => [place, true] as const),
    ...include.map((place) => [place, true] as const),
    ...leaveOut.map((place) => [place, false] as const),
  ]) {
    const found = findPlace(proposal, place);
    if (!found) return { kind: 'unknown', place };
    if (isIncluded && isHidden(found)) return { kind: 'hidden', place };
    adjust(columns, found, isIncluded);
  }
  return { kind: 'adjusted', choices: { ...choices, columns } };
}

interface Place {
  readonly sheet: SheetProposal;
  /** Absent: the whole sheet. */
  readonly column?: ColumnProposal;
}

function findPlace({ sheets }: SharingProposal, place: string): Place | undefined {
  const whole = sheets.find(({ sheet }) => isSame(sheet, place));
  if (whole) return { sheet: whole };
  const mark = place.lastIndexOf('!');
  const sheet = sheets.find((one) => isSame(one.sheet, place.slice(0, mark)));
  const name = place.slice(mark + 1);
  const column =
    sheet?.columns.find(({ header }) => isSame(header, name)) ??
    sheet?.columns.find((one) => one.column === columnNumber(name));
  return sheet && column && mark > 0 ? { sheet, column } : undefined;
}

function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(one) === plain(other) && plain(one) !== '';
}

function isHidden({ sheet, column }: Place): boolean {
  return sheet.leftOut === 'hidden' || column?.leftOut === 'hidden';
}

function adjust(
  columns: Map<SheetName, readonly number[]>,
  { sheet: { sheet, columns: all }, column }: Place,
  isIncluded: boolean,
): void {
  const proposed = all.filter(({ leftOut }) => leftOut === undefined).map((one) => one.column);
  const chosen = columns.get(sheet);
  if (!column) {
    if (isIncluded) columns.set(sheet, chosen ?? proposed);
    else columns.delete(sheet);
    return;
  }
  const others = (chosen ?? []).filter((one) => one !== column.column);
  if (isIncluded)
    columns.set(
      sheet,
      [...others, column.column].sort((a, b) => a - b),
    );
  else if (chosen) columns.set(sheet, others);
}
