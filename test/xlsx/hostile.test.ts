import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../core/registers/in-english.ts';
import { usedCells } from '../../core/workbook/grid.ts';
import type { UnreadableReason } from '../../xlsx/package/unreadable.ts';
import { readXlsx } from '../../xlsx/read.ts';
import type { ZipEntry } from '../../xlsx/zip/entry.ts';
import { makeEntry, saveEntries } from '../../xlsx/zip/save.ts';
import { buildXlsx, relations, xlsxParts } from '../support/xlsx-builder.ts';

const MEGABYTE = 2 ** 20;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SHEET = 'xl/worksheets/sheet1.xml';
const ORDINARY = buildXlsx({ sheets: [{ rows: '<row><c><v>1</v></c></row>' }] });

function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(OLE);
  bytes.set(Buffer.from(streamName, 'utf16le'), 1024);
  return bytes;
}

/** The ordinary workbook with some entries changed after packing. */
function repacked(change: (entry: ZipEntry) => Partial<ZipEntry>): Uint8Array {
  const entries = Object.entries(xlsxParts()).map(([name, data]) => makeEntry(name, data));
  return saveEntries(entries.map((entry) => ({ ...entry, ...change(entry) })));
}

function withSheet(change: Partial<ZipEntry>): Uint8Array {
  return repacked(({ name }) => (name === SHEET ? change : {}));
}

function sheetOf(xml: string): Uint8Array {
  return buildXlsx({ parts: { [SHEET]: xml } });
}

const BILLION_LAUGHS =
  '<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>' +
  '<worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';

const LARGE_BLANKS = makeEntry('xl/media/blank.bin', new Uint8Array(20 * MEGABYTE));

const CASES: readonly [what: string, bytes: Uint8Array, reason: UnreadableReason, says: RegExp][] =
  [
    ['an empty file', new Uint8Array(0), 'empty', /empty/],
    ['plain text', strToU8('Risk;Owner\n'), 'not-a-spreadsheet', /not an Excel workbook/],
    ['a web page', strToU8('<html><table></table></html>'), 'not-a-spreadsheet', /web page/],
    ['an .xls file', compoundFile('Workbook'), 'old-xls', /97-2003.*save it as/],
    ['an encrypted .xlsx', compoundFile('EncryptedPackage'), 'password-protected', /password/],
    ['a file cut in the middle', ORDINARY.subarray(0, ORDINARY.length >> 1), 'truncated', /end/],
    ['a file cut near its end', ORDINARY.subarray(0, -8), 'truncated', /end is missing/],
    ['only a zip signature', strToU8('PK\u0003\u0004'), 'truncated', /incomplete/],
    ['a zip file of other things', zipSync({ 'a.txt': strToU8('a') }), 'not-a-spreadsheet', /zip/],
    [
      'a document',
      buildXlsx({ parts: { 'xl/workbook.xml': '<w:document xmlns:w="urn:w"/>' } }),
      'not-a-spreadsheet',
      /another kind/,
    ],
    [
      'an .ods file',
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
        'content.xml': strToU8('<x/>'),
      }),
      'open-document',
      /\.ods.*\.xlsx/,
    ],
    [
      'an .xlsb file',
      buildXlsx({
        parts: {
          '_rels/.rels': relations([{ type: 'officeDocument', target: 'xl/workbook.bin' }]),
          'xl/workbook.bin': new Uint8Array(9),
        },
      }),
      'binary-xlsb',
      /\.xlsb/,
    ],
    [
      'no workbook part',
      buildXlsx({ parts: { 'xl/workbook.xml': null } }),
      'damaged',
      /workbook part xl\/workbook\.xml is missing/,
    ],
    ['no sheet part', buildXlsx({ parts: { [SHEET]: null } }), 'damaged', /sheet1\.xml is missing/],
    ['XML with a DOCTYPE and entities', sheetOf(BILLION_LAUGHS), 'forbidden-xml', /DOCTYPE/],
    [
      'an unknown entity',
      sheetOf('<worksheet><sheetData>&nbsp;</sheetData></worksheet>'),
      'damaged',
      /well-formed/,
    ],
    ['XML that stops', sheetOf('<worksheet><sheetData><row>'), 'damaged', /sheet1\.xml/],
    ['bytes that are no text', withBytes([0x3c, 0x61, 0xff, 0x3e]), 'damaged', /no text/],
    ['another root', sheetOf('<chart/>'), 'damaged', /<chart>/],
    [
      'a text that is not there',
      buildXlsx({ sheets: [{ rows: '<row><c t="s"><v>7</v></c></row>' }] }),
      'damaged',
      /row 1/,
    ],
    [
      'a row below the last one',
      buildXlsx({ sheets: [{ rows: '<row r="1048577"><c><v>1</v></c></row>' }] }),
      'damaged',
      /row 1048577/,
    ],
    [
      'a cell beside the last column',
      buildXlsx({ sheets: [{ rows: '<row><c r="XFE1"><v>1</v></c></row>' }] }),
      'damaged',
      /XFE1/,
    ],
    ['a declared size of 4 GB', withSheet({ size: 0xfffffffe }), 'too-large', /far more data/],
    [
      'a part squeezed a thousandfold',
      saveEntries([...Object.entries(xlsxParts()).map(([n, d]) => makeEntry(n, d)), LARGE_BLANKS]),
      'too-large',
      /not opened/,
    ],
    [
      'a bomb that lies about its size',
      withSheet({ stored: LARGE_BLANKS.stored, size: 1000 }),
      'damaged',
      /larger than it says/,
    ],
    ['a wrong checksum', withSheet({ crc: 1 }), 'damaged', /sheet1\.xml can't be unpacked/],
    ['broken data', withSheet({ stored: new Uint8Array([255, 255]) }), 'damaged', /unpacked/],
    ['data that stops', withSheet({ stored: new Uint8Array([0x4b]) }), 'damaged', /unpacked/],
    ['an unknown compression', withSheet({ method: 14 }), 'damaged', /compressed/],
    ['an encrypted part', withSheet({ flags: 1 }), 'password-protected', /password/],
    ['an absolute path', named('/etc/passwd'), 'damaged', /unsafe name/],
    ['a path upwards', named('xl/../../evil.xml'), 'damaged', /unsafe name/],
    ['a path upwards with backslashes', named('..\\evil.xml'), 'damaged', /unsafe name/],
    ['a part that stands twice', named('XL/workbook.xml'), 'damaged', /twice/],
    ['overlapping parts', overlapping(), 'damaged', /same place/],
  ];

function withBytes(bytes: number[]): Uint8Array {
  return buildXlsx({ parts: { [SHEET]: new Uint8Array(bytes) } });
}

function named(name: string): Uint8Array {
  return buildXlsx({ parts: { [name]: 'x' } });
}

/** Lets the second directory line point to the first entry, as zip bombs without nesting do. */
function overlapping(): Uint8Array {
  const bytes = saveEntries(Object.entries(xlsxParts()).map(([n, d]) => makeEntry(n, d)));
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  const second = directory + 46 + view.getUint16(directory + 28, true);
  view.setUint32(second + 42, 0, true);
  return bytes;
}

describe('files that can not be read', () => {
  test.each(CASES)('%s', (_, bytes, reason, says) => {
    const result = readXlsx(bytes);
    if (result.kind === 'read') throw new Error('was read');
    expect(result.reason).toBe(reason);
    expect(inEnglish(result.message)).toMatch(says);
    expect(inEnglish(result.message)).toMatch(/Nothing was changed\./);
  });

  test('any cut of a file is refused in words or read', () => {
    for (let length = 0; length < ORDINARY.length; length += 7) {
      expect(readXlsx(ORDINARY.subarray(0, length)).kind).toBe('unreadable');
    }
  });

  test('any broken byte is refused in words or read', () => {
    for (let index = 0; index < ORDINARY.length; index += 3) {
      const broken = ORDINARY.slice();
      broken[index] = (broken[index] ?? 0) ^ 0x55;
      expect(['read', 'unreadable']).toContain(readXlsx(broken).kind);
    }
  });
});

describe('odd but readable files', () => {
  test('a sheet of 1,048,576 declared rows holds only what is used', () => {
    const blank = '<row hidden="1" spans="1:16384"/>'.repeat(200_000);
    const bytes = buildXlsx({
      sheets: [
        {
          before:
            '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9" hidden="1"/></cols>',
          rows: `<row><c><v>1</v></c></row>${blank}<row r="1048576" hidden="1"/>`,
        },
      ],
    });
    const result = readXlsx(bytes);
    if (result.kind !== 'read') throw new Error(result.message.id);
    const [sheet] = result.snapshot.sheets;
    expect([...usedCells(sheet!.grid)]).toHaveLength(1);
    expect(sheet!.hiddenRows.size).toBeLessThan(200);
    expect(sheet!.hiddenColumns.size).toBeLessThan(200);
  });

  test('a row of 16,384 columns', () => {
    const bytes = buildXlsx({
      sheets: [{ rows: `<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>` }],
    });
    const result = readXlsx(bytes);
    if (result.kind !== 'read') throw new Error(result.message.id);
    expect(result.snapshot.sheets[0]!.grid.get(1)?.columns).toHaveLength(16_384);
  });
});
