import { ExcelHost } from '../../../excel-addin/host/excel-host.ts';
import { ExcelTestHost } from '../host/excel-test-host.ts';
import { WorkbookModel } from '../host/workbook-model.ts';
import { officeWindow } from './office-window.ts';

/** A workbook of one empty sheet, "Start", open in the test host. */
export async function openExcel(book = startBook()) {
  const excel = new ExcelTestHost(book, officeWindow());
  const host = await ExcelHost.open({
    run: (batch) => excel.run(batch),
    supports: (version) => excel.supports('ExcelApi', version),
  });
  excel.syncs.length = 0;
  return { excel, host, book };
}

function startBook(): WorkbookModel {
  const book = new WorkbookModel();
  book.addSheet('Start');
  return book;
}
