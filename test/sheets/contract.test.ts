import { describeHostContract } from '../contract/host-contract.ts';
import { FakeSpreadsheet } from './fake/spreadsheet.ts';
import { openSpreadsheet } from './sheets-script.ts';

describeHostContract('the script of Google Sheets', async () => {
  const book = new FakeSpreadsheet();
  book.rowsOfNewSheets = 30;
  book.addSheet('Start');
  return openSpreadsheet(book).host;
});
