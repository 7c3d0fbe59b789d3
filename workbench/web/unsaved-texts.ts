import type { UnsavedEdit } from './kept-edits.ts';

const DONE_ELSEWHERE =
  'It would not be in the saved file, so nothing was done. Save a copy, do it in Excel or LibreOffice, and open that file here again.';

const WHAT: Readonly<Record<UnsavedEdit, string>> = {
  sheets: 'Sheets can’t be added, removed, renamed or moved here.',
  'rows-and-columns':
    'Rows and columns can’t be inserted, removed, moved, hidden, frozen or resized here.',
  looks: 'Colours, fonts, borders and number formats can’t be changed here.',
  'merged-cells': 'Cells can’t be merged or split here.',
  'charts-and-pictures': 'Charts and pictures can’t be changed here.',
  'tables-and-pivots': 'Tables and pivots can’t be changed here.',
  rules: 'Dropdowns and conditional formats can’t be changed by hand here.',
  names: 'Named ranges can’t be changed here.',
};

/** What a user reads who tried something that can't be saved. */
export function unsavedText(edit: UnsavedEdit): string {
  return `${WHAT[edit]} ${DONE_ELSEWHERE}`;
}
