import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inEnglish } from '../../core/registers/in-english.ts';
import { NODE_CODEC } from '../../workbench/files/node-codec.ts';
import { openPackage } from '../../xlsx/package/package.ts';
import { orUnreadable } from '../../xlsx/package/unreadable.ts';
import { PORTABLE_CODEC, type ZipCodec } from '../../xlsx/zip/codec.ts';
import { inflateWhole } from '../../xlsx/zip/inflate.ts';
import { makeEntry, saveEntries } from '../../xlsx/zip/save.ts';

const CODECS: readonly (readonly [string, ZipCodec])[] = [
  ['portable', PORTABLE_CODEC],
  ['Node', NODE_CODEC],
];

test('each codec unpacks what the other one packs', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400_000, size: 'max' }), (data) => {
      for (const [, packs] of CODECS) {
        const entry = makeEntry('a.bin', data, packs);
        for (const [, unpacks] of CODECS) {
          expect(Buffer.compare(inflateWhole(entry, unpacks), data)).toBe(0);
        }
      }
    }),
    { numRuns: 20 },
  );
});

test.each(CODECS)('the %s codec refuses data that is not as declared', (_, codec) => {
  const entry = makeEntry('a.bin', new Uint8Array(1000).fill(7), codec);
  const damaged = [
    { ...entry, size: 999 },
    { ...entry, size: 1001 },
    { ...entry, size: 0 },
    { ...entry, crc: entry.crc ^ 1 },
    { ...entry, stored: entry.stored.subarray(0, 4) },
    { ...entry, stored: new Uint8Array([0xff, 0xff, 0xff]) },
  ];
  for (const one of damaged) {
    const opened = orUnreadable(() => ({ kind: 'read', data: inflateWhole(one, codec) }) as const);
    if (opened.kind === 'read') throw new Error('was read');
    expect(inEnglish(opened.message)).toMatch(/a\.bin/);
  }
});

test('a package is saved by the codec that opened it', () => {
  const bytes = saveEntries([makeEntry('a.xml', new Uint8Array(5))]);
  const opened = openPackage(bytes, NODE_CODEC);
  expect(opened.kind === 'opened' && opened.package.codec).toBe(NODE_CODEC);
});
