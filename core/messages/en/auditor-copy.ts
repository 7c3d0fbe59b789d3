/** What a copy for an auditor holds, and what to look at before it is handed out. */
export const EN_AUDITOR_COPY = {
  'auditor-copy.sheets': 'Copy of {count} {count|sheet|sheets}: {sheets}.',
  'auditor-copy.sheet': '{sheet} ({rows} {rows|row|rows})',
  'auditor-copy.list': '{sheet}: {purpose}',
  'auditor-copy.references': '{count} {count|reference|references} to evidence.',
  'auditor-copy.references-without-list':
    '{count} {count|reference|references} to evidence. This copy has no list of documents to look them up in.',
  'auditor-copy.references-open':
    '{count} {count|reference|references} to evidence. {open} of them {open|is|are} to nothing that this copy lists.',
  'auditor-copy.findings': '{count} {count|finding|findings} of the organisation’s own check.',
  'auditor-copy.comments': '{count} {count|comment|comments} on cells of the registers.',
  'auditor-copy.notes': 'Yours to fill: what belongs to no single row.',
  'auditor-copy.columns-left-out': '{sheet}: {count} {count|column is|columns are} left out.',
  'auditor-copy.hidden-rows':
    '{sheet}: {count} {count|row|rows} of the register hidden, perhaps by a filter, and not in the copy; show them first if the auditor is to see them.',
  'auditor-copy.invisible':
    '{sheet}: {count} {count|cell|cells} left out whose text can’t be seen, such as white on white.',
  'auditor-copy.not-calculated':
    '{sheet}: {count} {count|formula has|formulas have} no value in the file; open it in the spreadsheet program and save it first.',
  'auditor-copy.rules':
    '{sheet}: {count} {count|conditional format|conditional formats} not copied, since their formulas may tell more than the sheet.',
  'auditor-copy.charts': '{sheet}: {count} {count|chart|charts} not copied.',
} as const;
