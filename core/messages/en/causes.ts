/** What analysing causes tells. */
export const EN_CAUSES = {
  'causes.none': 'There are no nonconformities in this workbook.',
  'causes.not-found': 'There is no nonconformity with the id “{id}”.',
  'causes.there': 'A sheet that says the same is there already.',
  'causes.new-sheet': 'New sheet “{sheet}” about {count} {count|nonconformity|nonconformities}.',
  'causes.updated': 'Sheet “{sheet}” brought up to date.',
  'causes.repeated': 'Found {count} times: {cause}',
  'causes.unknown': '{count} {count|has|have} no cause written down.',
  'causes.whys': 'New sheet “{sheet}” to ask five times why.',
} as const;
