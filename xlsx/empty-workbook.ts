import { strToU8, type Zippable, zipSync } from 'fflate';
import { openXlsx, type XlsxFileHost } from './host.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = 'http://schemas.openxmlformats.org';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONS = `${FORMATS}/package/2006/relationships`;

/** The parts of a workbook without a sheet; its formulas are calculated whenever it is opened. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${FORMATS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${FORMATS}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${FORMATS}/spreadsheetml/2006/main" xmlns:r="${FORMATS}/officeDocument/2006/relationships"><sheets></sheets><calcPr fullCalcOnLoad="1"/></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"></Relationships>`,
};
/** The first moment of the zip calendar: the same content is the same file. */
const MOMENT = new Date(1980, 0, 1);

/** A workbook to put sheets into. Spreadsheet programs open it once it has one. */
export function emptyWorkbook(): XlsxFileHost {
  const parts: Zippable = {};
  for (const [name, xml] of Object.entries(PARTS)) {
    parts[name] = [strToU8(HEAD + xml), { mtime: MOMENT }];
  }
  const opened = openXlsx(zipSync(parts));
  if (opened.kind === 'unreadable') throw new Error(`the empty workbook: ${opened.message.id}`);
  return opened.host;
}
