import { expect, it } from 'vitest';
import type { StageMood } from './stage/stage-host.ts';
import { SharedBrowser } from './support/browser.ts';
import { stage } from './support/stage.ts';

const browser = new SharedBrowser();
const addressOf = await stage();

/** Asks for something to be written and applies its preview. */
async function score(mood: StageMood) {
  const opened = await browser.page(addressOf({ mood }));
  await opened.page.getByRole('tab', { name: 'Score' }).click();
  await opened.page.getByRole('button', { name: 'Preview: Score the risks' }).click();
  return opened;
}

it.each([
  ['changed', /changed since the preview\. Nothing was written\..*Ask for a new preview/],
  ['protected', /Nothing was written\. The sheet Risks is protected/],
  ['lost', /Writing broke off.*Look whether “Score the risks” is there/],
] as const)('says what became of a write when the workbook is %s', async (mood, said) => {
  const { page, close } = await score(mood);
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('status').filter({ hasText: said }).waitFor();
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  await close();
});

it('tells why nothing was written in the language that is chosen then', async () => {
  const { page, close } = await score('protected');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByText('The sheet Risks is protected.').waitFor();
  await page.getByLabel('Language').selectOption('de');
  await page
    .getByRole('status')
    .filter({ hasText: /Das Blatt Risks ist geschützt\..*Überprüfen > Blattschutz aufheben/ })
    .waitFor();
  await close();
});

it('stops working out a preview when asked to', async () => {
  const { page, close } = await score('slow');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Preview: Score the risks' }).waitFor();
  await close();
});

it('stops reading when asked to, and says that nothing was changed', async () => {
  const { page, close } = await browser.page(addressOf({ mood: 'loading' }));
  await page.getByRole('button', { name: 'Stop' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('Nothing in it was changed');
  await close();
});

it('reads again after a failure', async () => {
  const { page, close } = await browser.page(addressOf({ mood: 'unreadable' }));
  expect(await page.getByRole('alert').innerText()).toContain('A cell is being edited.');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('7 registers found').waitFor();
  await close();
});

it('says that a part of it did not come, and loads the page again', async () => {
  const screens = /open-workbook/;
  const { page, close } = await browser.page(addressOf(), {}, async (opened) => {
    await opened.route(screens, (route) => route.abort());
  });
  const alert = page.getByRole('alert');
  await alert.filter({ hasText: 'A part of Clausebook could not be loaded.' }).waitFor();
  expect(await alert.innerText()).toContain('Nothing in it was changed.');
  await page.unroute(screens);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('7 registers found').waitFor();
  await close();
});

it('offers nothing that writes where the workbook can only be read', async () => {
  const { page, close } = await score('read-only');
  expect(await page.getByRole('button', { name: 'Apply' }).isDisabled()).toBe(true);
  await page.getByText('Excel has it open for reading only.').waitFor();
  await close();
});

it('shows at once what other criteria would mean, and changes them where they stand', async () => {
  const { page, close } = await browser.page(addressOf());
  await page.getByRole('tab', { name: 'Score' }).click();
  await page.getByText('Try other criteria').click();
  const top = page.getByRole('cell', { name: /likelihood 5.*consequence 3/ });
  const before = await top.evaluate(({ style }) => style.backgroundColor);
  await page.getByLabel('High from').fill('16');
  await expect
    .poll(() => top.evaluate(({ style }) => style.backgroundColor), { timeout: 30_000 })
    .not.toBe(before);
  await page.getByRole('button', { name: 'Preview in the criteria' }).click();
  await page.getByText('Scoring!').first().waitFor();
  await close();
});

it('explains a term to those who reach it with the keyboard', async () => {
  const { page, close } = await browser.page(addressOf());
  await page.getByRole('tab', { name: 'SoA' }).click();
  await page.getByRole('button', { name: 'controls' }).focus();
  await page.getByRole('tooltip').filter({ hasText: 'anything that changes a risk' }).waitFor();
  await close();
});
it('speaks German throughout, findings and commands too', async () => {
  const { page, close } = await browser.page(addressOf({ language: 'de' }));
  await page.getByRole('tab', { name: 'Prüfen' }).click();
  await page.getByText('Jedes Risiko hat einen Eigentümer').waitFor();
  await page.getByRole('tab', { name: 'Bericht' }).click();
  await page.getByRole('button', { name: 'Vorschau: Zusammenfassen' }).waitFor();
  await close();
});

it('begins each screen at its top', async () => {
  const { page, close } = await browser.page(addressOf());
  await page.getByRole('tab', { name: 'Check' }).click();
  await page.getByRole('heading', { name: 'SoA' }).last().scrollIntoViewIfNeeded();
  await page.getByRole('tab', { name: 'Share' }).click();
  await page.getByRole('checkbox').first().waitFor();
  expect(await page.getByRole('heading', { level: 2 }).evaluate(isInSight)).toBe(true);
  await close();
});

function isInSight(element: Element): boolean {
  const screen = element.closest('main')?.getBoundingClientRect();
  return screen !== undefined && element.getBoundingClientRect().top >= screen.top;
}
