import { describeHostContract } from '../contract/host-contract.ts';
import { openSpreadsheet } from './fake/sheets-script.ts';
import { FakeSpreadsheet } from './fake/spreadsheet.ts';

describeHostContract('the script of Google Sheets', async () => {
  const book = new FakeSpreadsheet();
  book.rowsOfNewSheets = 30;
  book.addSheet('Start');
  return openSpreadsheet(book).host;
});
