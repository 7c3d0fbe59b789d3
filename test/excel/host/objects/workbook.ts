import { parseSheetReference } from '../../../../core/workbook/sheet-reference.ts';
import { type ClientObject, ExcelError } from '../client-object.ts';
import type { WorkbookModel } from '../workbook-model.ts';
import { rangeObject } from './range.ts';
import { worksheetsObject } from './worksheets.ts';
import { xmlPartsObject } from './xml-parts.ts';

/** Excel's day 1 of January 1904's second day tells the date systems apart. */
const DAY_IN_1900 = 1463;

/** The workbook, from which everything else is reached. */
export function workbookObject(book: WorkbookModel): ClientObject {
  const worksheets = worksheetsObject(book);
  const application: ClientObject = {
    get: { CalculationMode: () => book.calculationMode },
    to: {
      CreateWorkbook: (file: string) => ({
        get: { Id: () => 'created' },
        call: { Open: () => void book.createdWorkbooks.push(file) },
      }),
    },
    call: {
      SuspendApiCalculationUntilNextSync: () => {},
      SuspendScreenUpdatingUntilNextSync: () => {},
    },
  };
  const functions: ClientObject = {
    to: {
      Date: () => ({ get: { Value: () => (book.date1904 ? 1 : DAY_IN_1900), Error: () => null } }),
    },
  };
  return {
    get: { Name: () => book.name, ReadOnly: () => book.readOnly },
    to: {
      Worksheets: () => worksheets,
      Application: () => application,
      Functions: () => functions,
      Protection: () => ({ get: { Protected: () => book.isProtected } }),
      Names: () => namesObject(book),
      CustomXmlParts: () => xmlPartsObject(book),
      GetActiveCell: () => {
        const { top, left } = book.active?.selected ?? { top: 1, left: 1 };
        const cell = { top, left, bottom: top, right: left };
        return book.active ? rangeObject(book.active, cell) : null;
      },
      GetSelectedRange: () => (book.active ? rangeObject(book.active, book.active.selected) : null),
    },
  };
}

function namesObject(book: WorkbookModel): ClientObject {
  const object = (name: string): ClientObject => ({
    get: {
      Name: () => name,
      Formula: () => book.names.get(name),
      Visible: () => true,
      Scope: () => 'Workbook',
    },
    set: { Formula: (formula: string) => void book.names.set(name, keptReference(formula)) },
    call: { Delete: () => void book.names.delete(name) },
  });
  const get = (name: string) => {
    if (!book.names.has(name)) throw new ExcelError('ItemNotFound', `There is no name ${name}.`);
    return object(name);
  };
  return {
    items: () => [...book.names.keys()].map(object),
    to: {
      GetItem: get,
      Add: (name: string, reference: string) => {
        if (book.names.has(name)) throw new ExcelError('InvalidArgument', `${name} is taken.`);
        book.names.set(name, keptReference(reference));
        return object(name);
      },
    },
    at: get,
  };
}

/** Excel takes away quotes that a sheet's name doesn't need. */
function keptReference(formula: string): string {
  const reference = parseSheetReference(formula);
  const isPlain = reference && /^[A-Za-z_]\w*$/.test(reference.sheet);
  return isPlain ? formula.replace(/^='([^']+)'!/, '=$1!') : formula;
}
