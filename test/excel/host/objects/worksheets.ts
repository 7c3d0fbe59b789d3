import { type ClientObject, ExcelError } from '../client-object.ts';
import type { SheetModel, WorkbookModel } from '../workbook-model.ts';
import { guardStructure, worksheetObject } from './worksheet.ts';

const LONGEST_NAME = 31;

/** The sheets of a workbook. */
export function worksheetsObject(book: WorkbookModel): ClientObject {
  const find = (key: string): SheetModel | undefined => {
    const folded = key.toLowerCase();
    return book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === folded);
  };
  const get = (key: string): ClientObject => {
    const sheet = find(key);
    if (!sheet) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
    return worksheetObject(book, sheet);
  };
  return {
    items: () => book.sheets.map((sheet) => worksheetObject(book, sheet)),
    at: get,
    to: {
      GetItem: get,
      GetItemOrNullObject: (key: string) => (find(key) ? get(key) : null),
      GetActiveWorksheet: () => {
        const [first] = book.sheets;
        return first ? worksheetObject(book, book.active ?? first) : null;
      },
      Add: (name: string) => {
        guardStructure(book);
        if (name.length > LONGEST_NAME || /[\\/*?:[\]]/.test(name) || find(name)) {
          throw new ExcelError('InvalidArgument', `The name ${name} can't be used for a sheet.`);
        }
        return worksheetObject(book, book.addSheet(name));
      },
    },
    call: { _RegisterDataChangedEvent: () => {}, _UnregisterDataChangedEvent: () => {} },
  };
}
