/** What making a workbook to start from tells. */
export const EN_NEW_WORKBOOK = {
  'new-workbook.registers':
    '{count} {count|register on a sheet of its own|registers, each on a sheet of its own}: {registers}.',
  'new-workbook.cover': 'A cover with links to them and how to begin.',
  'new-workbook.some-there':
    '{count} of these registers {count|is in the workbook already and stays as it is|are in the workbook already and stay as they are}.',
  'new-workbook.all-there': 'All these registers are there.',
} as const;
