/** What keeping a version tells. */
export const EN_VERSIONS = {
  'versions.nothing': 'There is no Statement of Applicability and no risk register here.',
  'versions.unchanged': '{sheet}: nothing changed since the version of {day}.',
  'versions.kept': '“{sheet}” is kept as of {day} on the hidden sheet “{kept}”.',
  'versions.kept-again': '“{sheet}” is kept as of {day} on the hidden sheet “{kept}”. {changes}',
  'versions.no-row-changed': 'Cells changed, but no row of a register.',
} as const;
