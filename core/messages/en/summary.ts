/** What summarising tells, and the key figures of the page. */
export const EN_SUMMARY = {
  'summary.no-such-attribute':
    'No control has the attribute “{attribute}”; try Preventive, Identify, Governance or PR.AA.',
  'summary.nothing':
    'There is no risk register and no Statement of Applicability in this workbook to summarise.',
  'summary.no-risks':
    'There is no risk register in this workbook; the summary shows the SoA alone.',
  'summary.no-soa': 'There is no Statement of Applicability in this workbook.',
  'summary.soa-of-2013':
    'The Statement of Applicability follows the edition of 2013 and is left out.',
  'summary.up-to-date': '{sheet}: already shows how things stand today.',
  'summary.added': '{sheet}: a new sheet with the summary as of today.',
  'summary.updated': '{sheet}: brought up to date, {count} {count|cell|cells}.',
  'summary.replaced':
    'The page has other parts than last time (another method, other registers), so it is a new sheet; the earlier one stays as the report of its day.',
  'summary.figures': '{figures}.',
  'summary.figure': '{caption}: {value}',
  'summary.risks': 'risks',
  'summary.above-acceptance': 'above acceptance',
  'summary.without-owner': 'without owner',
  'summary.review-overdue': 'review overdue',
  'summary.controls-decided': 'controls decided',
  'summary.controls-implemented': 'controls implemented',
  'summary.of': '{count} of {all}',
  'summary.not-known': 'not known',
} as const;
