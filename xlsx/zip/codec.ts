import { deflateSync, Inflate } from 'fflate';
import { crc32 } from './crc32.ts';

/** What packs and unpacks the data of zip entries. */
export interface ZipCodec {
  /**
   * The data of deflated bytes, piece by piece; `size` is its declared length. May end or throw once
   * there is more. Throws where the bytes are broken.
   */
  inflate(deflated: Uint8Array, size: number): Iterable<Uint8Array>;
  deflate(data: Uint8Array): Uint8Array;
  /** The CRC-32; with the result for earlier bytes it goes on from there. */
  crc32(data: Uint8Array, earlier: number): number;
}

/** Runs wherever JavaScript does. */
export const PORTABLE_CODEC: ZipCodec = { inflate: inflateSlices, deflate: deflateSync, crc32 };

/** Deflate makes at most 1,032 bytes out of one, so a slice never inflates to more than 16 MB. */
const SLICE = 16_384;

function* inflateSlices(deflated: Uint8Array): Generator<Uint8Array> {
  let inflated: Uint8Array[] = [];
  const inflate = new Inflate((piece) => inflated.push(piece));
  for (let start = 0; start < deflated.length; start += SLICE) {
    const end = start + SLICE;
    inflate.push(deflated.subarray(start, end), end >= deflated.length);
    yield* inflated;
    inflated = [];
  }
}
