/** What Google Sheets can't do, or not at the moment. */
export const EN_SHEETS = {
  'sheets.busy': 'Somebody else is writing to this spreadsheet. Nothing was changed. Try again.',
  'sheets.stopped': 'You stopped it. Everything is as it was.',
  'sheets.protected-sheet':
    'The sheet {sheet} is protected. Nothing was changed. Lift the protection (Data, Protect sheets and ranges), or ask whoever may.',
  'sheets.protected-range':
    '{range} of the sheet {sheet} is protected. Nothing was changed. Lift the protection (Data, Protect sheets and ranges), or ask whoever may.',
  'sheets.filter-hides':
    'A filter of the sheet {sheet} hides rows. Show all rows first. Nothing was changed.',
  'sheets.many-cells':
    'A spreadsheet of Google holds 10 million cells at most. Nothing was changed.',
  'sheets.refused': 'Google Sheets refused a change: {reason} Nothing was changed.',
  'sheets.broke-off':
    'Google Sheets stopped: {reason} A part of the changes may be written. The version history (File, Version history) has the spreadsheet as it was.',
  'sheets.not-taken-back':
    'A part of the changes is written and could not be taken back. The version history (File, Version history) has the spreadsheet as it was.',
  'sheets.table': 'Google Sheets lets no script make or change tables. Nothing was changed.',
  'sheets.password': 'Google Sheets has no passwords for sheets. Nothing was changed.',
  'sheets.range-name': '{name} can’t be the name of a range in Google Sheets. Nothing was changed.',
  'sheets.name-without-cells':
    'The name {name} would mean no cells that Google Sheets knows. Nothing was changed.',
  'sheets.no-cells': '{reference} names no cells.',
  'sheets.sheet-gone': 'The sheet {sheet} is gone.',
  'sheets.last-sheet': 'A spreadsheet keeps one sheet at least. Nothing was changed.',
  'sheets.long-text':
    'A cell of Google Sheets holds 50,000 characters at most. Nothing was changed.',
  'sheets.long-settings':
    'A spreadsheet of Google has room for 30,000 characters of settings. Nothing was changed.',
  'sheets.under-merge':
    '{cell} lies under merged cells, which hold one value in Google Sheets. Nothing was changed.',
  'sheets.frozen-merge':
    'Google Sheets can’t freeze a part of the merged cells {area}. Nothing was changed.',
  'sheets.filtered-merge':
    'Google Sheets can’t filter rows with the merged cells {area}. Nothing was changed.',
  'sheets.validation-type': 'A validation of type {type} can’t be written. Nothing was changed.',
  'sheets.list-source':
    'A dropdown can’t choose from “{formula}” in Google Sheets, only from cells. Nothing was changed.',
  'sheets.chart-source':
    'The chart {chart} doesn’t name its cells in a way that Google Sheets knows. Nothing was changed.',
  'sheets.format-type':
    'A conditional format of type {type} can’t be written. Nothing was changed.',
  'sheets.format-of-other-sheet':
    'A conditional format can’t look at another sheet in Google Sheets. Nothing was changed.',
  'sheets.format-operand':
    'A conditional format can’t compare with {operand} in Google Sheets. Nothing was changed.',
  'sheets.format-operands':
    'A conditional format can’t compare with {first} and {second} in Google Sheets. Nothing was changed.',
  'sheets.other-account':
    'Google runs this sidebar with another of your accounts, which may not use this spreadsheet. Nothing was changed. Open the spreadsheet in a private window, or in a browser profile, with one account alone.',
  'sheets.not-run': 'Google could not run the add-on: {reason}',
} as const;
