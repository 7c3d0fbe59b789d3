import type { Spreadsheet } from './services.ts';

const PREFIX = 'clausebook.setting.';

/** What we keep in the spreadsheet itself, as developer metadata: key to text. */
export function readSettings(spreadsheet: Spreadsheet): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(spreadsheet).map((entry) => [
      entry.getKey().slice(PREFIX.length),
      entry.getValue() ?? '',
    ]),
  );
}

/** Sets one of the settings, or takes it away. */
export function writeSetting(spreadsheet: Spreadsheet, key: string, value: string | null): void {
  const known = entriesOf(spreadsheet).find((entry) => entry.getKey() === PREFIX + key);
  if (value === null) known?.remove();
  else if (known) known.setValue(value);
  else {
    const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
    spreadsheet.addDeveloperMetadata(PREFIX + key, value, DOCUMENT);
  }
}

function entriesOf(
  spreadsheet: Spreadsheet,
): readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return spreadsheet.getDeveloperMetadata().filter((entry) => entry.getKey().startsWith(PREFIX));
}
