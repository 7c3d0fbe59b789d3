import { Inflate } from 'fflate';
import { UnreadableFile } from '../package/unreadable.ts';
import { crc32 } from './crc32.ts';
import { METHOD_STORED, type ZipEntry } from './entry.ts';

/** Deflate makes at most 1,032 bytes out of one, so a slice never inflates to more than 16 MB. */
const SLICE = 16_384;

/**
 * The data of an entry, piece by piece. Throws UnreadableFile as soon as it turns out to be longer
 * than declared, and at the end where length or checksum are wrong.
 */
export function* inflateEntry(entry: ZipEntry): Generator<Uint8Array> {
  let length = 0;
  let crc = 0;
  const pieces = entry.method === METHOD_STORED ? [entry.stored] : inflateSlices(entry);
  for (const piece of pieces) {
    length += piece.length;
    if (length > entry.size) {
      throw new UnreadableFile('damaged', `${entry.name} is larger than it says.`);
    }
    crc = crc32(piece, crc);
    yield piece;
  }
  if (length !== entry.size || crc !== entry.crc) throw broken(entry);
}

/** All data of an entry; fails as `inflateEntry` does. */
export function inflateWhole(entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let length = 0;
  for (const piece of inflateEntry(entry)) {
    whole.set(piece, length);
    length += piece.length;
  }
  return whole;
}

function* inflateSlices(entry: ZipEntry): Generator<Uint8Array> {
  let inflated: Uint8Array[] = [];
  const inflate = new Inflate((piece) => inflated.push(piece));
  for (let start = 0; start < entry.stored.length; start += SLICE) {
    const end = start + SLICE;
    push(entry, inflate, entry.stored.subarray(start, end), end >= entry.stored.length);
    yield* inflated;
    inflated = [];
  }
}

function push(entry: ZipEntry, inflate: Inflate, slice: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(slice, isLast);
  } catch {
    throw broken(entry);
  }
}

function broken(entry: ZipEntry): UnreadableFile {
  return new UnreadableFile('damaged', `${entry.name} can't be unpacked.`);
}
