import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fullWorkbookParts, zipWorkbook } from '../support/full-workbook.ts';
import { SharedBrowser } from './support/browser.ts';
import { SAMPLE, served } from './support/workbench.ts';
import {
  drop,
  EMPTY_CELL,
  isShown,
  isUnsaved,
  saved,
  typeInto,
  WINDOW,
} from './support/workbench-page.ts';

const browser = new SharedBrowser();
const address = await served();
const ORIGINAL = new Uint8Array(readFileSync(SAMPLE));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const encoder = new TextEncoder();

/** A file as Excel writes it with a password: a compound file with one encrypted stream. */
function encrypted(): Uint8Array {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return new Uint8Array([...OLE, ...name]);
}

const REFUSED: readonly [name: string, bytes: Uint8Array, words: RegExp][] = [
  ['nothing.xlsx', new Uint8Array(), /is empty.*Nothing was changed/],
  ['half.xlsx', ORIGINAL.slice(0, 20_000), /its end is missing.*Nothing was changed/],
  ['secret.xlsx', encrypted(), /password-protected.*remove the password/],
  ['old.xls', new Uint8Array([...OLE, 0]), /Excel 97-2003.*save it as an Excel workbook/],
  ['list.csv', encoder.encode('Risk,Likelihood\nTheft,3\n'), /not an Excel workbook.*save it as/],
  [
    'sheet.ods',
    encoder.encode(
      `PK\u0003\u0004${' '.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`,
    ),
    /OpenDocument.*save it as an Excel workbook/,
  ],
];

async function opened(): Promise<{ page: Page; close: () => Promise<void> }> {
  const { page, close } = await browser.page(address, WINDOW);
  await isShown(page);
  return { page, close };
}

describe('a file that is dropped', () => {
  it('and is none that can be read is refused in words, and what is open stays', async () => {
    const { page, close } = await opened();
    await typeInto(page, EMPTY_CELL, 'Kept');
    for (const [name, bytes, words] of REFUSED) {
      await drop(page, name, bytes);
      await page.locator('#message', { hasText: words }).waitFor();
      expect(await page.locator('#message').innerText()).toContain(name);
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await page.locator('#message').waitFor({ state: 'hidden' });
    }
    expect(await page.locator('#name').innerText()).toBe('meridian-isms.xlsx');
    await isUnsaved(page, true);
    await close();
  });

  it('is refused in the language of the page', async () => {
    const { page, close } = await browser.page(address, { ...WINDOW, locale: 'de-DE' });
    await page.locator('#sheet[aria-busy="false"]').waitFor();
    await drop(page, 'half.xlsx', ORIGINAL.slice(0, 20_000));
    await page
      .locator('#message', { hasText: /half\.xlsx: Die Datei ist unvollständig: Ihr Ende fehlt/ })
      .waitFor();
    await close();
  });

  it('is opened in place of unsaved changes only if the user says so', async () => {
    const { page, close } = await opened();
    await typeInto(page, EMPTY_CELL, 'Kept');
    const asked = page.waitForEvent('dialog');
    await Promise.all([
      asked.then((dialog) => dialog.dismiss()),
      drop(page, 'other.xlsx', ORIGINAL),
    ]);
    expect((await asked).message()).toBe(
      'meridian-isms.xlsx has changes that you didn’t save. Open other.xlsx and lose them?',
    );
    await isUnsaved(page, true);
    expect(await page.locator('#name').innerText()).toBe('meridian-isms.xlsx');
    page.once('dialog', (dialog) => void dialog.accept());
    await drop(page, 'other.xlsx', ORIGINAL);
    await page.locator('#name', { hasText: 'other.xlsx' }).waitFor();
    await isUnsaved(page, false);
    await close();
  });
});

/** The same workbook with every target written from the root of the package, and its tabs turned round. */
function writtenOtherwise(): Uint8Array {
  const parts = fullWorkbookParts();
  const rewrite = (name: string, change: (xml: string) => string) =>
    parts.set(name, encoder.encode(change(new TextDecoder().decode(parts.get(name)))));
  rewrite('xl/_rels/workbook.xml.rels', (xml) => xml.replace(/Target="(?=\w)/g, 'Target="/xl/'));
  rewrite('xl/worksheets/_rels/sheet1.xml.rels', (xml) =>
    xml.replace(/Target="\.\.\//g, 'Target="/xl/'),
  );
  rewrite('xl/workbook.xml', (xml) =>
    xml.replace(/<sheets>.*<\/sheets>/, (sheets) => {
      const lines = sheets.match(/<sheet .*?\/>/g) ?? [];
      return `<sheets>${lines.reverse().join('')}</sheets>`;
    }),
  );
  return zipWorkbook(parts);
}

it('a workbook is shown with its tabs in order, however its parts name each other', async () => {
  const { page, close } = await opened();
  await drop(page, 'otherwise.xlsx', writtenOtherwise());
  await page.locator('#name', { hasText: 'otherwise.xlsx' }).waitFor();
  await isShown(page);
  await page.locator('.o-sheet').first().waitFor();
  const tabs = await page.locator('.o-sheet .o-sheet-name').allInnerTexts();
  expect(tabs).toEqual(['Plain', 'Locked', 'Pivot', 'Lists', 'Risks']);
  await close();
});

describe('unsaved changes', () => {
  it('are told until they are saved or taken back', async () => {
    const { page, close } = await opened();
    await isUnsaved(page, false);
    await typeInto(page, EMPTY_CELL, 'One');
    await isUnsaved(page, true);
    await page.keyboard.press('Control+z');
    await isUnsaved(page, false);
    await typeInto(page, EMPTY_CELL, 'Two');
    await isUnsaved(page, true);
    await saved(page);
    await isUnsaved(page, false);
    await close();
  });

  it('are saved with what is being typed by Ctrl+S', async () => {
    const { page, close } = await opened();
    await typeInto(page, EMPTY_CELL, 'One');
    await page.keyboard.type('Two');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    expect((await download).suggestedFilename()).toBe('meridian-isms.xlsx');
    await isUnsaved(page, false);
    await close();
  });
});
