import { OFFICE_ACCESS } from '../host/office-access.ts';
import { NEWER } from '../host/requirement-sets.ts';
import { base64Of } from './base64.ts';
import type { ExcelDocument } from './excel-document.ts';

/** The largest slices that Office hands over. */
const SLICE_BYTES = 4 * 1024 * 1024;

/** The workbook that a page of the add-in is open beside. */
export const OFFICE_DOCUMENT: ExcelDocument = {
  async file() {
    if (!OFFICE_ACCESS.supports(NEWER.ownFile)) return undefined;
    const file = await answer<Office.File>((done) =>
      Office.context.document.getFileAsync(
        Office.FileType.Compressed,
        { sliceSize: SLICE_BYTES },
        done,
      ),
    );
    try {
      return await bytesOf(file);
    } finally {
      // Office holds two files at most.
      file.closeAsync();
    }
  },
  async openNew(file) {
    await Excel.createWorkbook(base64Of(file));
  },
};

async function bytesOf(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let length = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const slice = await answer<Office.Slice>((done) => file.getSliceAsync(index, done));
    bytes.set(slice.data, length);
    length += slice.size;
  }
  return bytes;
}

/** The answer to one of Office's calls with a callback. Throws its error. */
function answer<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(error.message));
    });
  });
}
