import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../support/package-checks.ts';
import type { StageMood } from './stage/stage-host.ts';
import { SharedBrowser } from './support/browser.ts';
import { stage } from './support/stage.ts';

const browser = new SharedBrowser();
const addressOf = await stage();

async function opened(mood: StageMood = 'well') {
  const result = await browser.page(addressOf({ mood }));
  await result.page.getByRole('tab', { name: 'Share' }).click();
  return result;
}

/** Makes the copy as it is chosen. Returns its bytes. */
async function make(page: Page): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'Preview the copy' }).click();
  await page.getByRole('button', { name: 'Make the copy' }).click();
  await page.getByText(/copy-for-audit.* is ready/).waitFor();
  return new Uint8Array(await page.evaluate<number[]>('[...stage.delivered]'));
}

function sheetsOf(bytes: Uint8Array): readonly string[] {
  return snapshotOf(bytes).sheets.map(({ name }) => name);
}

async function giveCopy(page: Page, bytes: Uint8Array): Promise<void> {
  const verify = page.getByRole('region', { name: 'Verify a copy' });
  await verify.locator('input[type=file]').setInputFiles({
    name: 'copy.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
}

describe('a copy for an auditor', () => {
  it('holds what is ticked, is listed, and is known again', async () => {
    const { page, close } = await opened();
    await page.getByRole('checkbox', { name: 'Assets' }).uncheck();
    await page.getByLabel('Shared with').fill('Nordcert AG');
    const bytes = await make(page);
    expect(sheetsOf(bytes)).toContain('Risk log');
    expect(sheetsOf(bytes)).not.toContain('Assets');
    await giveCopy(page, bytes);
    await page.getByText('As it was shared: nothing was changed.').waitFor();
    await page.getByText(/names it: for Nordcert AG/).waitFor();
    await close();
  });

  it('leaves the list as it was when its line is taken back', async () => {
    const { page, close } = await opened();
    const bytes = await make(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Line in the list of shared copies: taken back.').waitFor();
    await giveCopy(page, bytes);
    await page.getByText('doesn’t name it').waitFor();
    await close();
  });

  it('is made of a workbook that can only be read, and the list says nothing of it', async () => {
    const { page, close } = await opened('read-only');
    await make(page);
    await page.getByText('note yourself whom you gave it to').waitFor();
    await close();
  });

  it('is not told to be ready where it could not be handed over', async () => {
    const { page, close } = await opened('undelivered');
    await page.getByRole('button', { name: 'Preview the copy' }).click();
    await page.getByRole('button', { name: 'Make the copy' }).click();
    await page.getByText('Excel did not open the copy in a new window.').waitFor();
    await close();
  });

  it('is not asked for where nothing is ticked', async () => {
    const { page, close } = await opened();
    await page.getByRole('button', { name: 'Preview the copy' }).waitFor();
    const sheets = page.getByRole('region', { name: 'What goes into the copy' });
    const ticked = sheets.getByRole('checkbox', { checked: true });
    while ((await ticked.count()) > 0) await ticked.first().uncheck();
    const preview = page.getByRole('button', { name: 'Preview the copy' });
    expect(await preview.isDisabled()).toBe(true);
    await close();
  });
});

it('tells a workbook that is no copy', async () => {
  const { page, close } = await opened();
  const own = new Uint8Array(
    await (await page.request.get(new URL('workbook', addressOf()).href)).body(),
  );
  await giveCopy(page, own);
  await page.getByText('it has no fingerprint').waitFor();
  await close();
});

it('says what cannot be done here, and where it can', async () => {
  const { page, close } = await opened('limited');
  await page.getByText('No copy can be made here.').waitFor();
  expect(await page.getByText('A second workbook can’t be opened here.').count()).toBe(2);
  await close();
});
