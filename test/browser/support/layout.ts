import type { Page } from 'playwright-core';

/** What reaches beyond the right edge of the sidebar, each as the beginning of its HTML. */
export function beyondEdge(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('header *, nav *, main *, [role=status] *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );
}
