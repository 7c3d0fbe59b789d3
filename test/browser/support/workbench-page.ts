import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

/** A point of the drawn grid, in pixels. */
export interface GridPoint {
  readonly x: number;
  readonly y: number;
}

/** An empty cell of the first sheet of the sample. */
export const EMPTY_CELL: GridPoint = { x: 300, y: 300 };

/** Wide enough for sheet and sidebar. */
export const WINDOW = { viewport: { width: 1300, height: 800 } } as const;

/** Waits until the workbook is in the sidebar and in the spreadsheet, and that takes keys. */
export async function isShown(page: Page): Promise<void> {
  await page.getByText('What this workbook is').waitFor();
  await page.locator('#sheet[aria-busy="false"]').waitFor();
}

/** Clicks on the drawn grid, which has no elements of its own. */
export async function clickGrid(page: Page, { x, y }: GridPoint): Promise<void> {
  const box = await page.locator('.o-grid canvas').first().boundingBox();
  if (!box) throw new Error('the grid is not shown');
  await page.mouse.click(box.x + x, box.y + y);
}

export async function typeInto(page: Page, point: GridPoint, text: string): Promise<void> {
  await clickGrid(page, point);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Waits until the text of the selected cell stands in the line above the sheet. */
export async function isSelected(page: Page, text: string): Promise<void> {
  await page.locator('.o-topbar-composer .o-composer', { hasText: text }).waitFor();
}

/** Waits until the page says so of unsaved changes. */
export async function isUnsaved(page: Page, unsaved: boolean): Promise<void> {
  const text = unsaved ? 'Unsaved changes' : 'No unsaved changes';
  await page.locator(`#state:text-is("${text}")`).waitFor();
}

/** Saves the workbook. Returns the file that the browser got. */
export async function saved(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  return new Uint8Array(await buffer(await (await download).createReadStream()));
}

/** Drops a file on the page. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], fileName));
      return transfer;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: files });
}
