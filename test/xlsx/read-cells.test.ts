import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { parsePosition } from '../../core/workbook/address.ts';
import {
  booleanCell,
  type Cell,
  dateCell,
  EMPTY,
  errorCell,
  formulaCell,
  numberCell,
  textCell,
} from '../../core/workbook/cell.ts';
import { cellAt, usedArea } from '../../core/workbook/grid.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import { snapshotOf } from '../support/package-checks.ts';
import { type BuiltWorkbook, buildXlsx } from '../support/xlsx-builder.ts';

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs>';

function firstSheet(bytes: Uint8Array): SheetSnapshot {
  return snapshotOf(bytes).sheets[0]!;
}

function at(sheet: SheetSnapshot, reference: string): Cell {
  return cellAt(sheet.grid, parsePosition(reference)!);
}

function readRows(rows: string, workbook: BuiltWorkbook = {}): SheetSnapshot {
  return firstSheet(buildXlsx({ styles: STYLES, ...workbook, sheets: [{ rows }] }));
}

describe('one cell', () => {
  const STRINGS = [
    '<t>plain</t>',
    '<r><rPr><b/></rPr><t xml:space="preserve">rich </t></r><r><t>text</t></r>',
    '<t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/>',
    '<t xml:space="preserve">  kept  </t>',
    '<t>  dropped\n</t>',
    '<t>two_x000D_\nlines</t>',
    '<t>_x005F_x000D_</t>',
    '<t>=1+1</t>',
    '<t>a &amp; b &lt;c&gt; &#228;</t>',
    '<t/>',
  ];
  test.each<[xml: string, cell: Cell]>([
    ['<c r="A1" t="s"><v>0</v></c>', textCell('plain')],
    ['<c r="A1" t="s"><v>1</v></c>', textCell('rich text')],
    ['<c r="A1" t="s"><v>2</v></c>', textCell('漢字')],
    ['<c r="A1" t="s"><v>3</v></c>', textCell('  kept  ')],
    ['<c r="A1" t="s"><v>4</v></c>', textCell('dropped')],
    ['<c r="A1" t="s"><v>5</v></c>', textCell('two\r\nlines')],
    ['<c r="A1" t="s"><v>6</v></c>', textCell('_x000D_')],
    ['<c r="A1" t="s"><v>7</v></c>', textCell('=1+1')],
    ['<c r="A1" t="s"><v>8</v></c>', textCell('a & b <c> ä')],
    ['<c r="A1" t="s"><v>9</v></c>', EMPTY],
    ['<c r="A1" t="inlineStr"><is><t>inline</t></is></c>', textCell('inline')],
    ['<c r="A1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>', textCell('inline')],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[<raw>]]></t></is></c>', textCell('<raw>')],
    ['<c r="A1"><v>12.5</v></c>', numberCell(12.5)],
    ['<c r="A1"><v>1E-3</v></c>', numberCell(0.001)],
    ['<c r="A1"><v>-0</v></c>', numberCell(-0)],
    ['<c r="A1" s="3" t="n"><v>7</v></c>', numberCell(7)],
    ['<c r="A1" s="1"><v>45000</v></c>', dateCell(45000)],
    ['<c r="A1" s="2"><v>45000.5</v></c>', dateCell(45000.5)],
    ['<c r="A1" t="d"><v>2023-03-15T12:00:00</v></c>', dateCell(45000.5)],
    ['<c r="A1" t="b"><v>1</v></c>', booleanCell(true)],
    ['<c r="A1" t="b"><v>0</v></c>', booleanCell(false)],
    ['<c r="A1" t="e"><v>#N/A</v></c>', errorCell('#N/A')],
    ['<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>', formulaCell('SUM(B1:B2)', numberCell(3))],
    ['<c r="A1" t="str"><f>B1&amp;"x"</f><v>ax</v></c>', formulaCell('B1&"x"', textCell('ax'))],
    ['<c r="A1" s="1"><f>TODAY()</f><v>45000</v></c>', formulaCell('TODAY()', dateCell(45000))],
    ['<c r="A1"><f>NOW()</f></c>', formulaCell('NOW()')],
    ['<c r="A1" s="2"/>', EMPTY],
    ['<c r="A1"><v/></c>', EMPTY],
  ])('%s', (xml, cell) => {
    expect(at(readRows(`<row r="1">${xml}</row>`, { strings: STRINGS }), 'A1')).toStrictEqual(cell);
  });

  test('cells of one shared string are one object', () => {
    const sheet = readRows(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row>',
      { strings: STRINGS },
    );
    expect(at(sheet, 'A1')).toBe(at(sheet, 'B1'));
  });

  test('a text of 32,767 characters is read whole', () => {
    const long = 'x'.repeat(32_767);
    expect(
      at(readRows('<row><c t="s"><v>0</v></c></row>', { strings: [`<t>${long}</t>`] }), 'A1'),
    ).toStrictEqual(textCell(long));
  });
});

describe('formulas of several cells', () => {
  test('shared formulas move with their cells', () => {
    const sheet = readRows(
      '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1</f><v>1</v></c></row>' +
        '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="4"><c r="D4"><f t="shared" si="0"/></c></row>',
    );
    expect(at(sheet, 'C2')).toStrictEqual(formulaCell('A2*$B$1', numberCell(1)));
    expect(at(sheet, 'C3')).toStrictEqual(formulaCell('A3*$B$1', numberCell(2)));
    expect(at(sheet, 'D4')).toStrictEqual(formulaCell('B4*$B$1'));
  });

  test.each([
    ['an array formula stands in all of its cells', '', formulaCell('B1:B2', numberCell(2))],
    ['a dynamic array stands in its first cell only', ' cm="1"', numberCell(2)],
  ])('%s', (_, metadata, second) => {
    const sheet = readRows(
      `<row r="1"><c r="A1"${metadata}><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row>` +
        '<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
    );
    expect(at(sheet, 'A1')).toStrictEqual(formulaCell('B1:B2', numberCell(1)));
    expect(at(sheet, 'A2')).toStrictEqual(second);
    expect(at(sheet, 'A3')).toStrictEqual(numberCell(3));
  });
});

describe('where cells stand', () => {
  test('rows and cells without references follow each other', () => {
    const sheet = readRows(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="D5"><v>3</v></c><c><v>4</v></c></row>',
    );
    expect(at(sheet, 'B1')).toStrictEqual(numberCell(2));
    expect(at(sheet, 'E5')).toStrictEqual(numberCell(4));
  });

  test('the last cell of the largest sheet', () => {
    const sheet = readRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(usedArea(sheet.grid)).toEqual({
      top: 1048576,
      left: 16384,
      bottom: 1048576,
      right: 16384,
    });
  });

  test('styled blanks and declared ranges leave no cells', () => {
    const rows = Array.from({ length: 500 }, (_, row) => {
      const cells = Array.from({ length: 50 }, () => '<c s="1"/>').join('');
      return `<row r="${row + 1}" spans="1:16384">${cells}</row>`;
    });
    const sheet = firstSheet(
      buildXlsx({
        styles: STYLES,
        sheets: [{ before: '<dimension ref="A1:XFD1048576"/>', rows: rows.join('') }],
      }),
    );
    expect(sheet.grid.size).toBe(0);
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is an ordinary text', (text) => {
    const sheet = readRows('<row><c t="s"><v>0</v></c></row>', { strings: [`<t>${text}</t>`] });
    expect(at(sheet, 'A1')).toStrictEqual(textCell(text));
  });
});

test('what exceljs wrote is read the same', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Risks');
  sheet.addRow(['Risk', 'Likelihood', 'Due', 'Open', 'Score']);
  const due = new Date(Date.UTC(2026, 0, 31));
  sheet.addRow(['Phishing', 3, due, true, { formula: 'B2*2', result: 6 }]);
  sheet.addRow([{ richText: [{ text: 'Fire ' }, { text: 'damage', font: { bold: true } }] }]);
  const read = firstSheet(new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(read.name).toBe('Risks');
  expect(at(read, 'A2')).toStrictEqual(textCell('Phishing'));
  expect(at(read, 'B2')).toStrictEqual(numberCell(3));
  expect(at(read, 'C2')).toStrictEqual(dateCell(46053));
  expect(at(read, 'D2')).toStrictEqual(booleanCell(true));
  expect(at(read, 'E2')).toStrictEqual(formulaCell('B2*2', numberCell(6)));
  expect(at(read, 'A3')).toStrictEqual(textCell('Fire damage'));
});
