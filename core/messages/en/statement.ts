/** What making, completing and migrating a Statement of Applicability tells. */
export const EN_STATEMENT = {
  'statement.new-sheet': 'New sheet "{sheet}" with all 93 controls of Annex A.',
  'statement.added':
    '{sheet}: {count} missing {count|control|controls} added below the table: {controls}.',
  'statement.controls-and-more': '{controls} and {count} more',
  'statement.proposed':
    '{count} {count|control|controls} proposed as applicable, because risks rely on {count|it|them}.',
  'statement.left-open': '{count} {count|control|controls} left open for you to decide.',
  'statement.all-there': '{sheet}: all 93 controls are there.',
  'statement.undecided': 'Risks rely on these undecided controls: {controls}.',
  'statement.no-risk-register': 'There is no risk register in this workbook to prefill from.',
  'statement.not-carried-over':
    '{sheet} follows the edition of 2013 and stays as it is; its answers are not carried over.',
  'statement.not-recognised':
    'A sheet for the statement is there, but no statement was recognised on it.',
  'statement.migrated':
    'New sheet “{made}” beside “{sheet}”: {decided} of 93 decisions carried over.',
  'statement.disputed':
    '{count} {count|control has|controls have} sources that disagree; what they disagree on is left open.',
  'statement.new-in-2022': '{count} {count|control is|controls are} new in 2022 and left open.',
  'statement.former-stays': '“{sheet}” stays as it is, with its own columns.',
  'statement.left-out': 'Not carried over, since they name no control of 2013: {controls}.',
  'statement.none': 'There is no Statement of Applicability in this workbook.',
  'statement.already-2022': '{sheet} follows the edition of 2022 already.',
} as const;
