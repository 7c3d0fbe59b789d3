import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XlsxFileHost } from '../../xlsx/host.ts';
import { hasDisplay, openBrowser } from '../server/open-browser.ts';
import { serveWorkbench } from '../server/serve.ts';
import { CliFailure } from './exit-status.ts';
import { load } from './load.ts';

const PAGE = fileURLToPath(new URL('../../web', import.meta.url));

/** Taken already, any free one serves. */
const USUAL_PORT = 27001;

export interface OpenOptions {
  readonly port?: string;
  /** False where the address alone is wanted. */
  readonly browser: boolean;
}

/** Shows a workbook in the browser with the sidebar beside it, until the program is ended. */
export async function open(path: string, { port, browser }: OpenOptions): Promise<void> {
  const number = Number(port ?? USUAL_PORT);
  if (!(Number.isInteger(number) && number >= 0 && number < 65_536)) {
    throw new CliFailure(`“${port}” is no port; give a number from 1 to 65535.`);
  }
  const { file } = await load(path, undefined);
  if (!(file.host instanceof XlsxFileHost)) {
    throw new CliFailure(
      `${path}: The browser shows Excel workbooks alone, and this is a text table. Nothing was changed. Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), then try again; “check” and the other commands take it as it is.`,
    );
  }
  if (!existsSync(PAGE)) {
    throw new CliFailure('The page was not built. Run “npm run build” first. Nothing was changed.');
  }
  const { address } = await serveWorkbench(PAGE, path, number);
  console.log(`${path} is open at ${address}`);
  console.log('Nothing leaves this machine. End with Ctrl+C.');
  if (!browser) return;
  if (hasDisplay()) openBrowser(address);
  else console.log('There is no display here: open the address in a browser on this machine.');
}
