/** Why a .csv file can't be read or changed. */
export const EN_CSV = {
  'csv.not-text':
    'The file is not a text table (.csv). Nothing was changed. If it is an Excel workbook, give it the ending .xlsx; else save it as CSV UTF-8 and try again.',
  'csv.too-large':
    'The table has more rows or columns than a sheet can hold. Nothing was changed. Split it into several files.',
  'csv.holds-no':
    "A .csv file can't hold {what}. Save the file as an Excel workbook (.xlsx) first, then run this on that workbook.",
  'csv.sheet': 'more than one sheet',
  'csv.validation': 'dropdowns and other rules for entries',
  'csv.conditional-format': 'colours that follow values',
  'csv.column-width': 'column widths',
  'csv.freeze': 'a fixed header',
  'csv.filter': 'filters',
  'csv.name': 'names',
  'csv.setting': 'settings',
  'csv.table': 'tables',
  'csv.chart': 'charts',
  'csv.protection': 'protection',
  'csv.formulas': 'formulas',
  'csv.cell-formats': 'cell formats',
  'csv.size': 'so many rows or columns',
  'csv.nothing': 'nothing at all',
  'csv.encoding':
    'The file is encoded in Windows-1252, which lacks a character of the new text. Save it as CSV UTF-8 first, then try again.',
  'csv.ambiguous':
    'With these changes the file could be read in more than one way, so that other cells would change with them. Save it anew as CSV UTF-8 from a spreadsheet program, then try again.',
  'csv.open-quote':
    'A quote in row {row} of the file is never closed, so that writing could change other cells. Save it anew as CSV UTF-8 from a spreadsheet program, then try again.',
} as const;
