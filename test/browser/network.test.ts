import { expect, it } from 'vitest';
import { SharedBrowser } from './support/browser.ts';
import { served } from './support/workbench.ts';

const browser = new SharedBrowser();
const address = await served();

it('asks nobody but its own server, and breaks no rule of its own', async () => {
  const { page, requests, errors, close } = await browser.page(address);
  await page.getByRole('tab', { name: 'Check' }).click();
  await page.getByRole('button', { name: /errors/ }).click();
  expect(requests.length).toBeGreaterThan(4);
  expect(requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual(
    [],
  );
  expect(errors).toEqual([]);
  await close();
});

it('is kept from asking anybody else by the browser itself', async () => {
  const { page, errors, close } = await browser.page(address);
  const fetched = await page.evaluate(() =>
    fetch('http://127.0.0.1:9/elsewhere').then(
      () => 'let through',
      () => 'kept',
    ),
  );
  expect(fetched).toBe('kept');
  expect(errors.join()).toContain('Content Security Policy');
  await close();
});

it.each([
  ['the first file', /main\.js/],
  ['what the first file needs', /chunk-.*\.js/],
])('says so where %s of its script does not come', async (_, file) => {
  const { page, close } = await browser.page(address, {}, async (opened) => {
    await opened.route(file, (route) => route.abort());
  });
  const words = page.getByText('If nothing appears here, load the page again.');
  expect(await words.isVisible()).toBe(false);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await words.waitFor();
  await close();
});
