import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPackage, savePackage, type XlsxPackage } from '../../xlsx/package/package.ts';
import { makeEntry } from '../../xlsx/zip/save.ts';
import { buildXlsx, xlsxParts } from '../support/xlsx-builder.ts';

function opened(bytes: Uint8Array): XlsxPackage {
  const result = openPackage(bytes);
  if (result.kind !== 'opened') throw new Error(result.message.id);
  return result.package;
}

/** A zip file with sizes behind the data, as streaming writers make it. */
function streamed(parts: Record<string, Uint8Array>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, data] of Object.entries(parts)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(data, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** Rewrites the end of a zip file so that its directory is found through zip64 records. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const end = bytes.slice(-22);
  const view = new DataView(end.buffer);
  const end64 = new Uint8Array(56 + 20);
  const view64 = new DataView(end64.buffer);
  view64.setUint32(0, 0x06064b50, true);
  view64.setUint32(32, view.getUint16(10, true), true);
  view64.setUint32(48, view.getUint32(16, true), true);
  view64.setUint32(56, 0x07064b50, true);
  view64.setUint32(64, bytes.length - 22, true);
  view.setUint16(10, 0xffff, true);
  view.setUint32(16, 0xffffffff, true);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, -22), end64, end]));
}

describe('opening', () => {
  test.each([
    ['deflated', buildXlsx()],
    ['stored', zipSync(xlsxParts(), { level: 0 })],
    ['sizes behind the data', streamed(xlsxParts())],
    ['zip64', asZip64(buildXlsx())],
    ['with a comment', zipSync(xlsxParts(), { comment: 'made by hand' })],
  ])('%s', (_, bytes) => {
    const source = opened(bytes);
    expect(source.partNames).toEqual(Object.keys(xlsxParts()));
    for (const [name, data] of Object.entries(xlsxParts())) expect(source.part(name)).toEqual(data);
  });

  test('part names are found in any case; what is not there is undefined', () => {
    const source = opened(buildXlsx());
    expect(source.part('XL/Workbook.xml')).toEqual(xlsxParts()['xl/workbook.xml']);
    expect(source.part('xl/nothing.xml')).toBeUndefined();
    expect(source.text('__proto__')).toBeUndefined();
  });

  test('text comes without byte order mark', () => {
    const source = opened(buildXlsx({ parts: { 'a.xml': '\ufeff<ä/>' } }));
    expect(source.text('a.xml')).toBe('<ä/>');
  });
});

describe('saving', () => {
  test('entries that are copied keep their stored data, order and dates', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('One').addRow(['a', 1]);
    const before = opened(new Uint8Array(await workbook.xlsx.writeBuffer())).entries;
    const after = opened(savePackage(before)).entries;
    expect(after.map(({ flags: _, ...entry }) => entry)).toEqual(
      before.map(({ flags: _, ...entry }) => entry),
    );
  });

  test('sizes stand in front even where they stood behind', () => {
    const saved = savePackage(opened(streamed(xlsxParts())).entries);
    expect(unzipSync(saved)).toEqual(xlsxParts());
    expect(opened(saved).entries.every(({ flags }) => (flags & 8) === 0)).toBe(true);
  });

  test('the same content is the same file', () => {
    const save = () => savePackage([makeEntry('a.xml', strToU8('<a/>'))]);
    expect(save()).toEqual(save());
  });

  test('any parts come back', () => {
    const name = fc.stringMatching(/^[a-zü]{1,8}$/);
    const data = fc.uint8Array({ maxLength: 2000 });
    fc.assert(
      fc.property(fc.dictionary(name, data, { minKeys: 1 }), (parts) => {
        const bytes = savePackage(Object.entries(parts).map(([key, part]) => makeEntry(key, part)));
        const source = opened(bytes);
        for (const [key, part] of Object.entries(parts)) expect(source.part(key)).toEqual(part);
      }),
      { numRuns: 50 },
    );
  });
});
