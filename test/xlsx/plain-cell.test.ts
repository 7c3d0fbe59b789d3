import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readXlsx } from '../../xlsx/read.ts';
import { buildXlsx } from '../support/xlsx-builder.ts';

const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
const STRINGS = ['<t>one</t>', '<t>two</t>'];

const type = fc.constantFrom('', ' t="s"', ' t="n"', ' t="str"', ' t="b"', ' t="e"');
const style = fc.constantFrom('', ' s="0"', ' s="1"', ' s="99"');
const value = fc.oneof(
  fc.constantFrom(
    '0',
    '1',
    '007',
    '-0',
    '1.50',
    '1E3',
    '1e-7',
    '12345678901234567',
    '-',
    '',
    ' 1',
    '2',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);
const cells = fc.array(fc.tuple(type, style, value), { maxLength: 8 });

function gridOf(rows: string): unknown {
  const read = readXlsx(buildXlsx({ styles: STYLES, strings: STRINGS, sheets: [{ rows }] }));
  return read.kind === 'read' ? read.snapshot.sheets[0]?.grid : read.reason;
}

/** A second blank in the tag keeps a cell from being read at a glance. */
function rowXml(list: readonly (readonly string[])[], blank: string): string {
  const inner = list.map(([type, style, value], index) => {
    const tag = `c${blank}r="${String.fromCharCode(65 + index)}1"${style}${type}`;
    return value === '' ? `<${tag}/>` : `<${tag}><v>${value}</v></c>`;
  });
  return `<row r="1">${inner.join('')}</row>`;
}

test('cells that are read at a glance are as those whose tags are taken apart', () => {
  fc.assert(
    fc.property(cells, (list) => {
      expect(gridOf(rowXml(list, ' '))).toEqual(gridOf(rowXml(list, '  ')));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['within another cell', '<row r="1"><c r="A1"><c r="B1"><v>1</v></c></c></row>'],
  ['outside of a row', '<c r="A1"><v>1</v></c>'],
  ['without a column', '<row r="1"><c r="1"><v>1</v></c></row>'],
  ['beside the last column', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ['with a string that there is not', '<row r="1"><c r="A1" t="s"><v>2</v></c></row>'],
])('a cell %s is nothing but what it always was', (_, rows) => {
  expect(gridOf(rows)).toEqual(gridOf(rows.replaceAll('<c r', '<c  r')));
});
