/** What the workbook in the browser says. */
export const EN_WORKBENCH = {
  'workbench.not-shown':
    'The changes are made in the workbook, but the sheet can’t show them. Save the workbook, then open the saved file.',
} as const;
