/** What planning risk treatment tells. */
export const EN_TREATMENT = {
  'treatment.rows': '{sheet}: new rows for {risks}. Write down what will be done.',
  'treatment.new-plan': 'A new treatment plan with rows for {risks}. Write down what will be done.',
  'treatment.dated':
    '{count} of them {count|is|are} due by the priority that the criteria give {count|its|their} level.',
  'treatment.without-id': 'Without an id no plan can refer to them: {risks}.',
  'treatment.unknown': 'Whether they are above acceptance can’t be told: {risks}.',
  'treatment.nothing-open': 'Every other risk above acceptance has an action or is accepted.',
} as const;
