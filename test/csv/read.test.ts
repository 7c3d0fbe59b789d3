import { describe, expect, test } from 'vitest';
import { type Cell, numberCell, textCell } from '../../core/workbook/cell.ts';
import { usedCells } from '../../core/workbook/grid.ts';
import { type CsvDocument, readCsv } from '../../workbench/csv/read.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

function read(bytes: Uint8Array): { cells: Record<string, Cell>; document: CsvDocument } {
  const result = readCsv(bytes);
  if (result.kind !== 'read') throw new Error(result.message.id);
  const [sheet] = result.snapshot.sheets;
  expect(sheet?.name).toBe('csv');
  const cells: Record<string, Cell> = {};
  for (const { row, column, cell } of usedCells(sheet!.grid)) cells[`${row}:${column}`] = cell;
  return { cells, document: result.document };
}

describe('encodings', () => {
  test.each([
    ['utf-8', utf8('id;für €\n1;x\n'), 'für €'],
    ['utf-8', utf8('\ufeffid;für €\n1;x\n'), 'für €'],
    ['utf-16le', utf16le('\ufeffid;für €\n1;x\n'), 'für €'],
    ['utf-16be', utf16be('\ufeffid;für €\n1;x\n'), 'für €'],
    ['windows-1252', latin('id;f\xfcr \x80\n1;x\n'), 'für €'],
  ])('%s', (encoding, bytes, header) => {
    const { cells, document } = read(bytes);
    expect(document.encoding).toBe(encoding);
    expect(cells['1:1']).toEqual(textCell('id'));
    expect(cells['1:2']).toEqual(textCell(header));
  });
});

describe('dialects', () => {
  test.each([
    ['a,b,c\n1,2,3\n', ',', '.', '\n', true],
    ['a;b;c\r\n1,5;2;x, y\r\n', ';', ',', '\r\n', true],
    ['a;b\n1,5;2.5\n', ';', '.', '\n', true],
    ['a\tb\tc\r1\t2\t3', '\t', '.', '\r', false],
    ['a|b|c\n1|2|3\n', '|', '.', '\n', true],
    ['sep=|\r\na;x|b;y\r\n', '|', '.', '\r\n', true],
    ['Register, 2026;\nid;owner;text\n1;a;x, y\n2;b;z\n', ';', '.', '\n', true],
    ['"a;b",c\n"d;e",f\n', ',', '.', '\n', true],
    ['only one column\nx\n', ',', '.', '\n', true],
  ])('%j', (text, separator, decimal, lineEnding, endsWithLineEnding) => {
    expect(read(utf8(text)).document.dialect).toMatchObject({
      separator,
      decimal,
      lineEnding,
      endsWithLineEnding,
    });
  });

  test.each([
    ['"a","b"\n"1",\n', true],
    ['"a",b\n', false],
  ])('quotes of %j', (text, quotesAll) => {
    expect(read(utf8(text)).document.dialect.quotesAll).toBe(quotesAll);
  });
});

describe('fields', () => {
  test.each<[field: string, cell: Cell | undefined]>([
    ['plain', textCell('plain')],
    ['"a, b"', textCell('a, b')],
    ['"say ""yes"""', textCell('say "yes"')],
    ['"two\nlines"', textCell('two\nlines')],
    ['in"ner', textCell('in"ner')],
    ['"closed" early', textCell('closed early')],
    ['""', undefined],
    ['', undefined],
    [' ', textCell(' ')],
    ['12', numberCell(12)],
    ['"12"', numberCell(12)],
    ['-1.5', numberCell(-1.5)],
    ['8.2', numberCell(8.2)],
    ['8.20', textCell('8.20')],
    ['007', textCell('007')],
    ['1e3', textCell('1e3')],
    ['12345678901234567890', textCell('12345678901234567890')],
    ['2026-01-31', textCell('2026-01-31')],
    ['=1+1', textCell('=1+1')],
    ["'=1+1", textCell('=1+1')],
    ["''=1+1", textCell("'=1+1")],
    ["'quoted'", textCell("'quoted'")],
    ['__proto__', textCell('__proto__')],
    ['TRUE', textCell('TRUE')],
  ])('%s', (field, cell) => {
    expect(read(utf8(`a,b,c\nx,${field},y\n`)).cells['2:2']).toEqual(cell);
  });

  test('a decimal comma', () => {
    const { cells } = read(utf8('a;b\n1,5;1.234,5\n'));
    expect(cells['2:1']).toEqual(numberCell(1.5));
    expect(cells['2:2']).toEqual(textCell('1.234,5'));
  });

  test('a quote that is never closed swallows nothing', () => {
    const { cells } = read(utf8('a,b\n"open,x\nc,d\n'));
    expect(cells['2:1']).toEqual(textCell('"open'));
    expect(cells['3:2']).toEqual(textCell('d'));
  });

  test('empty lines count as rows', () => {
    expect(Object.keys(read(utf8('a,b\n\n\nc,d')).cells)).toEqual(['1:1', '1:2', '4:1', '4:2']);
  });
});

test.each([
  ['an empty file', new Uint8Array(0), 'empty'],
  ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'not-text'],
  ['broken UTF-16', new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), 'not-text'],
  ['too many rows', utf8('\n'.repeat(1_048_577)), 'too-large'],
  ['too many columns', utf8(','.repeat(16_384)), 'too-large'],
])('%s', (_, bytes, reason) => {
  const result = readCsv(bytes);
  expect(result).toMatchObject({ kind: 'unreadable', reason });
});
