import type { Page } from 'playwright-core';
import { sheetsPage } from '../../../build/sheets-page.ts';
import type { RunningScript } from '../../sheets/fake/script.ts';

/** Where the page seems to come from. Nothing listens there: the test itself answers. */
export const ADDRESS = 'http://sidebar.test/';

const html = await sheetsPage();

/** Serves the built page as HtmlService does, with `google.script.run` leading to a script. */
export async function serveSidebar(page: Page, script: RunningScript): Promise<void> {
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.exposeFunction('callScript', (name: string, text: string) =>
    String(script.call(name, text)),
  );
  await page.addInitScript(offerScript, script.functions);
}

type Handler<T> = (value: T) => void;

declare function callScript(name: string, text: string): Promise<string>;

/** Runs in the page. Calls go out as text and come back as such; anything else is not faked. */
function offerScript(names: readonly string[]): void {
  const runner = (succeed: Handler<string>, fail: Handler<Error>): object => ({
    withSuccessHandler: (handler: Handler<string>) => runner(handler, fail),
    withFailureHandler: (handler: Handler<Error>) => runner(succeed, handler),
    ...Object.fromEntries(
      names.map((name) => [
        name,
        (...given: readonly unknown[]): void => {
          const [text] = given;
          if (given.length !== 1 || typeof text !== 'string') throw new Error('not faked');
          void callScript(name, text).then(succeed, fail);
        },
      ]),
    ),
  });
  const run = runner(
    () => {},
    () => {},
  );
  Object.assign(window, { google: { script: { run } } });
}
