import type { ExcelAccess } from './excel-access.ts';

/** Excel as a page of the add-in reaches it, once `Office.onReady` said so. */
export const OFFICE_ACCESS: ExcelAccess = {
  run: (options, batch) => Excel.run(options, batch),
  supports: ({ name, version }) => Office.context.requirements.isSetSupported(name, version),
};
