/** What Excel can't do, or not at the moment. */
export const EN_EXCEL = {
  'excel.access-denied':
    'Excel does not let these cells be changed: a sheet or the workbook is protected. Your workbook is as it was. Lift the protection (Review > Unprotect) and try again.',
  'excel.cell-is-edited':
    'A cell is being edited. Your workbook is as it was. Finish with Enter or Esc and try again.',
  'excel.conflict':
    'Somebody else is changing the same cells at this moment. Your workbook is as it was. Wait a little and try again.',
  'excel.busy':
    'Excel has too much to do at the moment. Your workbook is as it was. Wait a minute and try again.',
  'excel.asked-too-often':
    'Excel was asked too often in a short time. Your workbook is as it was. Wait a minute and try again.',
  'excel.aborted': 'Excel broke off. Your workbook is as it was. Try again.',
  'excel.other-workbook':
    'Another workbook is in front. Your workbook is as it was. Return to this one and try again.',
  'excel.filtered-rows':
    'Filtered rows are in the way. Your workbook is as it was. Clear the filter (Data > Clear) and try again.',
  'excel.merged-cells':
    'Merged cells are in the way. Your workbook is as it was. Unmerge them and try again.',
  'excel.pivot-table':
    'A pivot table is in the way. Your workbook is as it was. Move it aside and try again.',
  'excel.too-much-to-write':
    'This is more than Excel takes at once. Your workbook is as it was. Shorten very long texts, or save the workbook as .xlsx and use Clausebook on the file.',
  'excel.too-much-to-read':
    'The workbook holds more than Excel hands over at once. Your workbook is as it was. Save it as .xlsx and use Clausebook on the file.',
  'excel.other-sheet':
    'A sheet of a kind that add-ins can’t use is in the way (a chart or macro sheet). Your workbook is as it was. Move it to another workbook and try again.',
  'excel.table':
    'A table is in the way. Your workbook is as it was. Make room beside or below it and try again.',
  'excel.halfway':
    'Excel stopped in the middle of writing, and not everything could be taken back. Use Undo in Excel, or return to an earlier version of the workbook.',
  'excel.read-only': 'Excel has it open for reading only. Save a copy to change it.',
  'excel.protected-structure':
    'The structure of the workbook is protected, so no sheet can be added. Nothing was changed. Lift the protection (Review > Protect Workbook) and try again.',
  'excel.protected-sheet':
    'The sheet {sheet} is protected. Nothing was changed. Lift the protection (Review > Unprotect Sheet) and try again.',
  'excel.filter-hides':
    'A filter hides rows of {sheet} that would change, and Excel puts what is written to such rows into other cells. Nothing was changed. Clear the filter (Data > Clear) and try again.',
  'excel.password': 'Add-ins can’t set passwords. Nothing was changed.',
  'excel.table-size':
    'This version of Excel can’t let the table {table} grow: drag its corner over the new cells first. Nothing was changed.',
  'excel.long-text': 'A cell of Excel holds 32,767 characters at most. Nothing was changed.',
  'excel.lost-by-merge': '{cell} would be lost when Excel merges {area}. Nothing was changed.',
  'excel.validation-type':
    'Excel add-ins of ours can’t make a validation “{type}”. Nothing was changed.',
  'excel.long-list':
    'A dropdown with its choices written out may have 255 characters; put them into cells. Nothing was changed.',
  'excel.commas-in-list':
    'Choices of a dropdown can’t hold commas; put them into cells. Nothing was changed.',
  'excel.chart-source':
    'The chart {chart} shows something else than cells of one sheet. Nothing was changed.',
  'excel.format-type':
    'Clausebook can’t make or change a conditional format of the kind “{type}”. Nothing was changed.',
  'excel.copy-not-opened':
    'Excel did not open the copy in a new window. Your workbook is as it was. Try again; should it stay that way, save the workbook as .xlsx and use “clausebook auditor-copy”. ({reason})',
  'excel.elsewhere': 'This is the sidebar of Clausebook. It works inside of Excel.',
  'excel.no-office': 'Microsoft’s script for add-ins could not be loaded. Is there a network?',
} as const;
