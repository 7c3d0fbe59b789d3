import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** The shared browser, for the tests of a file; every page has a context of its own. */
export class SharedBrowser {
  #browser: Browser | undefined;

  constructor() {
    beforeAll(async () => {
      this.#browser = await chromium.connect(inject('browserEndpoint'));
    });
    afterAll(() => this.#browser?.close());
  }

  /** A new page at an address, prepared before it goes there, that notes what it asks for and what fails. */
  async page(
    address: string,
    options: BrowserContextOptions = {},
    prepare: (page: Page) => Promise<void> = async () => {},
  ): Promise<WatchedPage> {
    if (!this.#browser) throw new Error('the browser is not there yet');
    const context = await this.#browser.newContext({ locale: 'en-GB', ...options });
    const page = await context.newPage();
    const watched = watch(page);
    await prepare(page);
    await page.goto(address);
    return watched;
  }
}

export interface WatchedPage {
  readonly page: Page;
  /** Addresses that the page asked for, in order. */
  readonly requests: readonly string[];
  /** Errors of its scripts and of the console, such as a breach of its content security policy. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

function watch(page: Page): WatchedPage {
  const requests: string[] = [];
  const errors: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(String(error)));
  // While somebody listens no dialog for files opens: the tests answer it.
  page.on('filechooser', () => {});
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, requests, errors, close: () => page.context().close() };
}
