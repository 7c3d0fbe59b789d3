/** What is no longer as a change expects it, in a workbook; a list of places names it. */
export const EN_WORKBOOK = {
  'stale.name': 'the name {name} means something else',
  'stale.setting': 'the setting {setting} says something else',
  'stale.sheet-gone': 'the sheet is gone',
  'stale.sheet-there': 'a sheet of this name is there',
  'stale.sheet-edited': 'the sheet was edited',
  'stale.cell': 'the cell holds something else',
  'stale.filter': 'the filter is another one',
  'stale.protection': 'the protection is another one',
  'stale.validation': '{area} has another validation',
  'stale.format-gone': 'a conditional format is gone',
  'stale.width': 'column {column} has another width',
  'stale.freeze': 'other rows or columns are frozen',
  'stale.table': 'the table {table} is another one',
  'stale.chart-there': 'a chart {chart} is there',
  'stale.chart-gone': 'the chart {chart} is gone',
} as const;
