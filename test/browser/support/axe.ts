import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** All but the helpers by which Fluent's own focus management hears that somebody tabs in or out. */
const SUBJECT = { include: ['body'], exclude: ['[data-tabster-dummy]'] };

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** Gives a page what `violations` asks. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** What axe objects to on a page, a line each. */
export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = (await page.evaluate(
    `axe.run(${JSON.stringify(SUBJECT)})`,
  )) as AxeResult;
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
