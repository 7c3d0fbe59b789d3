import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserOptions } from '../../../build/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of all browser tests listens. */
    browserEndpoint: string;
  }
}

/** Starts the browser that all browser tests share. Returns what ends it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer(await browserOptions());
  project.provide('browserEndpoint', server.wsEndpoint());
  return () => server.close();
}
