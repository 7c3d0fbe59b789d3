const KEY = 'clausebook.last-edit';

/**
 * Notes that somebody edited the spreadsheet, so that findings on screen are out of date. A simple
 * trigger may neither ask for rights nor take long: this is one write, beside the spreadsheet.
 */
export function noteEdit(): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, String(Date.now()));
}

/** The note of the last edit, or nothing. */
export function lastEdit(): string {
  return PropertiesService.getDocumentProperties().getProperty(KEY) ?? '';
}
