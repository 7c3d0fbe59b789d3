import { describe, expect, it } from 'vitest';
import { scanSheet } from '../../xlsx/edit/cells/scan.ts';

const WANTED = new Map([[3, [2]]]);

function sheetOf(...rows: readonly string[]): string {
  return `<worksheet>\r\n<sheetData>${rows.join('')}</sheetData></worksheet>`;
}

describe('scanning for a cell of row 3', () => {
  it.each([
    ['numbers', '<row r="2"><c r="A2"><v>1</v></c><c r="B2"/></row>'],
    ['blanks between tags', '<row r="2">\n <c r="A2"><v>1</v></c>\n</row>'],
    ['nothing', '<row r="2"/>'],
    ['CDATA that looks like its end', '<row r="2"><c t="str"><v><![CDATA[</row>]]></v></c></row>'],
    ['a comment that looks like its end', '<row r="2"><!-- </row> --><c r="A2"/></row>'],
    ['a prefix', '<x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row>'],
  ])('finds it below a row with %s', (_, above) => {
    const xml = sheetOf(above, '<row r="3"><c r="A3"/><c r="B3"><v>7</v></c></row>');
    const [row] = scanSheet(xml, WANTED).rows;
    const element = row?.cells[0]?.element;
    expect(xml.slice(element?.start, element?.end)).toBe('<c r="B3"><v>7</v></c>');
    expect(row?.cellCount).toBe(2);
  });

  it.each([
    ['', '<c r="A2"><f t="shared" ref="A2:A9" si="0">B2</f><v>1</v></c>'],
    ['with a prefix', '<c r="A2"><x:f t="shared" ref="A2:A9" si="0">B2</x:f><v>1</v></c>'],
  ])('finds shared formulas of other rows %s', (_, cell) => {
    const xml = sheetOf(`<row r="2">${cell}</row>`, '<row r="3"><c r="B3"/></row>');
    expect(scanSheet(xml, WANTED).sharedFormulas).toMatchObject([{ row: 2, column: 1 }]);
  });
});
