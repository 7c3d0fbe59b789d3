import type { SheetAppearance } from '../../core/workbook/appearance.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import type { Delivery, SharingHost } from '../../sidebar/host.ts';
import { newWorkbook } from '../../xlsx/new-workbook.ts';
import { appearanceOf } from '../../xlsx/package-sharing.ts';
import type { ExcelDocument } from './excel-document.ts';

/**
 * Copies of the workbook that is open in Excel. How its sheets look is read from its own file, and a
 * copy is a file that Excel opens as a new workbook; no script formats it cell by cell.
 */
export class ExcelSharing implements SharingHost {
  readonly #document: ExcelDocument;

  constructor(document: ExcelDocument) {
    this.#document = document;
  }

  /** Empty where Excel doesn't give the file, or in a format other than .xlsx. */
  async appearance(): Promise<readonly SheetAppearance[]> {
    const file = await this.#document.file();
    return file ? appearanceOf(file) : [];
  }

  async deliver(copy: ChangeSet): Promise<Delivery> {
    const made = await newWorkbook(copy);
    if (made.kind === 'refused') return { kind: 'not-delivered', message: made.message };
    try {
      await this.#document.openNew(made.bytes);
      return { kind: 'delivered', isUnsaved: true };
    } catch (error) {
      return { kind: 'not-delivered', message: `${NOT_OPENED} (${messageOf(error)})` };
    }
  }
}

const NOT_OPENED =
  'Excel did not open the copy in a new window. Your workbook is as it was. Try again; should it stay that way, save the workbook as .xlsx and use “clausebook auditor-copy”.';

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
