import vm from 'node:vm';
import { sheetsScript } from '../../../build/sheets.ts';
import { ServerClient } from '../../../sheets-addon/page/server-client.ts';
import { type HostPage, SheetsHost } from '../../../sheets-addon/page/sheets-host.ts';
import { type RunningScript, runScript, type ScriptOptions } from './script.ts';
import { FakeSpreadsheet } from './spreadsheet.ts';

/** The script as it is pushed to Apps Script. */
export const CODE = await sheetsScript();

const compiled = new vm.Script(CODE, { filename: 'Code.js' });

/** A spreadsheet with the add-on in it, and the page's way to it. */
export interface OpenSpreadsheet {
  readonly book: FakeSpreadsheet;
  readonly script: RunningScript;
  readonly host: SheetsHost;
}

/** A page that looks for no edits and takes no files. */
export const QUIET_PAGE: HostPage = { watch: () => () => {}, download: () => {} };

/** Opens the add-on in a spreadsheet; by default one with a sheet called "Start". */
export function openSpreadsheet(
  book = spreadsheetWith('Start'),
  options: ScriptOptions = {},
): OpenSpreadsheet {
  const script = runScript(compiled, book, options);
  // Like `google.script.run`, each call goes to the script as plain text and comes back as such.
  const server = new ServerClient(async (text) => String(script.call('callServer', text)));
  return { book, script, host: new SheetsHost('Register', server, QUIET_PAGE) };
}

export function spreadsheetWith(...names: readonly string[]): FakeSpreadsheet {
  const book = new FakeSpreadsheet();
  for (const name of names) book.addSheet(name);
  return book;
}
