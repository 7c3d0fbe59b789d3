/** What scoring risks tells. */
export const EN_SCORES = {
  'scores.counts':
    '{sheet}: {corrected} {corrected|score or level|scores and levels} corrected, {filled} filled in.',
  'scores.corrected': '{risk}: the {what} in {cell} was {before} and is {after}.',
  'scores.score': 'score',
  'scores.level': 'level',
  'scores.residual-score': 'residual score',
  'scores.residual-level': 'residual level',
  'scores.more': 'And {count} more.',
  'scores.no-register': 'There is no risk register in this workbook.',
  'scores.too-few-rows': '{sheet}: too few rows show how scores come about, so none were changed.',
  'scores.formulas-differ':
    '{sheet}: the formulas in {cells} last gave something else than the method. Formulas are never changed.',
  'scores.formulas-blank':
    '{sheet}: the formulas in {cells} show nothing. If no program has calculated them yet, open and save the workbook in one. Formulas are never changed.',
  'scores.more-cells': '{count} more cells',
} as const;
