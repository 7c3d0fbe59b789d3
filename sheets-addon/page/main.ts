import { Choice } from '../../sidebar/choice.ts';
import { download } from '../../sidebar/download.ts';
import { LocalEngine } from '../../sidebar/engine/local-engine.ts';
import { mountSidebar } from '../../sidebar/mount.tsx';
import { uiLanguage } from '../../sidebar/texts/languages.ts';
import { watchedTheme } from '../../sidebar/theme/watched-theme.ts';
import { today } from '../../sidebar/today.ts';
import { type AppsScriptPage, scriptTransport } from './script-run.ts';
import { ServerClient } from './server-client.ts';
import { SheetsHost } from './sheets-host.ts';
import { watchPage } from './watch.ts';

/** Where the script can't be asked, the sidebar says so when it reads. */
const UNKNOWN_NAME = 'Google Sheets';

async function start(page: AppsScriptPage, element: HTMLElement): Promise<void> {
  const server = new ServerClient(scriptTransport(page));
  const name = await server.call('name', null).catch(() => UNKNOWN_NAME);
  mountSidebar(element, {
    host: new SheetsHost(name, server, { watch: watchPage, download }),
    engine: new LocalEngine(),
    language: new Choice(uiLanguage(navigator.language)),
    theme: watchedTheme(),
    today,
  });
}

const element = document.getElementById('sidebar');
if (!element) throw new Error('the page lacks #sidebar');
void start(window as unknown as AppsScriptPage, element);
