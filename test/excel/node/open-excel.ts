import { ExcelHost } from '../../../excel-addin/host/excel-host.ts';
import { ExcelTestHost } from '../host/excel-test-host.ts';
import { WorkbookModel } from '../host/workbook-model.ts';
import { officeWindow } from './office-window.ts';

/** A workbook of one empty sheet, "Start", open in the test host. */
export async function openExcel(book = startBook()) {
  const excel = new ExcelTestHost(book, officeWindow());
  const host = await ExcelHost.open({
    run: (options, batch) => {
      excel.options.push(options);
      return excel.run(options, batch);
    },
    supports: ({ name, version }) => excel.supports(name, version),
  });
  excel.syncs.length = 0;
  return { excel, host, book };
}

function startBook(): WorkbookModel {
  const book = new WorkbookModel();
  book.addSheet('Start');
  return book;
}
