/** Why a change can't be made in an .xlsx file. */
export const EN_XLSX = {
  'xlsx.protected-sheet':
    'The sheet "{sheet}" is protected, so nothing was changed. Lift the protection in Excel (Review > Unprotect Sheet) or LibreOffice (Tools > Protect Sheet), save the workbook, then try again.',
  'xlsx.protected-structure':
    'The structure of the workbook is protected, so nothing was changed. Lift the protection in Excel (Review > Protect Workbook), save the workbook, then try again.',
  'xlsx.password': 'A password can only be set in the spreadsheet program.',
  'xlsx.last-sheet': 'A workbook needs at least one sheet.',
  'xlsx.name-taken': '"{sheet}" is taken already; a sheet can’t be called so.',
  'xlsx.name-not-allowed': '"{sheet}" is no name that Excel allows; a sheet can’t be called so.',
  'xlsx.no-sheet': 'There is no sheet "{sheet}".',
  'xlsx.no-place-for-cells': 'The sheet has no place for cells.',
  'xlsx.unknown-validation':
    '{areas} has a validation of a kind that can’t be replaced safely ({type}). Remove it in the spreadsheet program first.',
  'xlsx.long-prompt': 'The prompt of a validation may have 255 characters.',
  'xlsx.validation-type': 'A validation of type {type} can’t be written.',
  'xlsx.long-list':
    'A dropdown with commas in its values or more than 255 characters needs a range of cells.',
  'xlsx.format-stays': 'The conditional format of {area} can’t be removed safely.',
  'xlsx.format-type': 'A conditional format of type {type} can’t be written.',
  'xlsx.new-table': 'Tables can be resized here, but not made or removed.',
  'xlsx.table-stays': 'The table at {area} can’t be changed so.',
  'xlsx.table-without-columns': 'The table has no list of columns.',
  'xlsx.table-headers':
    'The columns of an Excel table need headers that are text and differ from each other.',
  'xlsx.chart-elsewhere': 'The chart "{chart}" isn’t where it should be.',
  'xlsx.shared-formula': 'A shared formula can’t be taken apart safely.',
  'xlsx.array-formula':
    '{cell} belongs to an array formula ({area}). Change that formula in the spreadsheet program.',
  'xlsx.formula-character': '{cell}: The formula holds a character that .xlsx can’t store.',
  'xlsx.number': '{cell}: A cell can hold finite numbers only.',
  'xlsx.long-text': '{cell}: The text has {length} characters; Excel allows {limit}.',
  'xlsx.long-formula': '{cell}: The formula has {length} characters; Excel allows {limit}.',
  'xlsx.many-formats': 'The workbook has too many cell formats to add more.',
} as const;
