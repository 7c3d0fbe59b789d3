import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePieces } from '../../xlsx/xml/decode.ts';

const SAMPLE = '\ufeff<a b="ü">Ärger >\ufeff 𝄞 漢字</a> > end 漢';

function piecesOf(bytes: Uint8Array, size: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  return pieces;
}

describe('decoding in pieces', () => {
  test.each([1, 2, 3, 5, 7, 11, 1000])(
    'of %d bytes gives the text, without the mark in front',
    (size) => {
      const bytes = new TextEncoder().encode(SAMPLE);
      expect([...decodePieces(piecesOf(bytes, size))].join('')).toBe(SAMPLE.slice(1));
    },
  );

  test.each([1, 2, 3, 1000])('of UTF-16 of %d bytes gives the text', (size) => {
    const bytes = Buffer.from(SAMPLE, 'utf16le');
    expect([...decodePieces(piecesOf(bytes, Math.max(size, 2)))].join('')).toBe(SAMPLE.slice(1));
  });

  test('gives the text of any pieces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '>', '<', 'é', '漢', '𝄞'), maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (text, size) => {
          const bytes = new TextEncoder().encode(text);
          expect([...decodePieces(piecesOf(bytes, size))].join('')).toBe(text);
        },
      ),
    );
  });

  test.each([
    ['a byte that begins nothing', [60, 97, 62, 0x80]],
    ['half a character at the end', [60, 97, 62, 0xe6, 0xbc]],
    ['half a character before a tag', [0xe6, 60, 97, 62]],
  ])('refuses %s', (_, bytes) => {
    for (const size of [1, 2, 100]) {
      expect(() => [...decodePieces(piecesOf(new Uint8Array(bytes), size))]).toThrow(TypeError);
    }
  });
});
