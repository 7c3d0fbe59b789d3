/** What reading an auditor's notes back tells. */
export const EN_READ_BACK = {
  'read-back.name-copy': 'Name the copy that came back.',
  'read-back.no-copy': 'This is no copy for an auditor: it has no fingerprint.',
  'read-back.nothing-written': 'The auditor wrote nothing.',
  'read-back.one-finding': 'A note of the auditor is now a finding on “{sheet}”.',
  'read-back.findings': '{count} notes of the auditor are now findings on “{sheet}”.',
  'read-back.nonconformities': 'Graded as nonconformities, with rows on “{sheet}”: {count}.',
  'read-back.ungraded': 'Without a grade, for you to give: {count}.',
  'read-back.read-before': 'Read before, and not added again: {count}.',
  'read-back.changed-besides':
    'The copy was changed besides the notes, or its rows were sorted; such changes are not taken over.',
  'read-back.row-without-id': '{sheet}, row {row}: the row has no id any more.',
  'read-back.row-gone': '{row} is no longer in the workbook.',
  'read-back.row-repeated': '{row} stands {count} times in the workbook.',
  'read-back.row-differs': '{row}: {differences}.',
  'read-back.field-differs': '{field} is “{copy}” in the copy and “{workbook}” in the workbook',
  'read-back.blank-in-copy': '{field} is blank in the copy and “{workbook}” in the workbook',
  'read-back.blank-in-workbook': '{field} is “{copy}” in the copy and blank in the workbook',
} as const;
