/** What changed in a copy since it was shared, and what a reader of it has to know. */
export const EN_COPY_CHECK = {
  'copy-check.sheet-gone': 'The sheet “{sheet}” is gone or was renamed.',
  'copy-check.sheet-changed': 'Cells of the sheet “{sheet}” were changed.',
  'copy-check.other-order': 'The sheets stand in another order.',
  'copy-check.elsewhere':
    'The cover or one of the lists was changed, or a sheet was added, renamed or moved.',
  'copy-check.sheet-hidden': 'The sheet “{sheet}” is hidden now.',
  'copy-check.rows-hidden':
    '“{sheet}”: {rows} {rows|row is|rows are} hidden now, perhaps by a filter.',
  'copy-check.columns-hidden':
    '“{sheet}”: {columns} {columns|column is|columns are} hidden now, perhaps by a filter.',
  'copy-check.rows-and-columns-hidden':
    '“{sheet}”: {rows} {rows|row|rows} and {columns} {columns|column|columns} are hidden now, perhaps by a filter.',
} as const;
