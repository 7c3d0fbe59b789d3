import { message } from '../../core/messages/message.ts';
import { toldBy } from '../../core/messages/told-error.ts';
import type { SharingHost } from '../../sidebar/host.ts';
import { appearanceOf, packageSharing } from '../../xlsx/package-sharing.ts';
import type { ExcelDocument } from './excel-document.ts';

/**
 * Copies of the workbook that is open in Excel. How its sheets look is read from its own file, where
 * Excel gives it as .xlsx; a copy is a file that Excel opens as a new workbook.
 */
export function excelSharing(document: ExcelDocument): SharingHost {
  return packageSharing({
    async appearance() {
      const file = await document.file();
      return file ? appearanceOf(file) : [];
    },
    async handOver(_fileName, bytes) {
      try {
        await document.openNew(bytes);
        return { kind: 'delivered', isUnsaved: true };
      } catch (error) {
        return {
          kind: 'not-delivered',
          message: message('excel.copy-not-opened', { reason: toldBy(error) }),
        };
      }
    },
  });
}
