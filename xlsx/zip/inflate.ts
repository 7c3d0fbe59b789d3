import { message } from '../../core/messages/message.ts';
import { damaged, type UnreadableFile } from '../package/unreadable.ts';
import type { ZipCodec } from './codec.ts';
import { METHOD_STORED, type ZipEntry } from './entry.ts';

/**
 * The data of an entry, piece by piece. Throws UnreadableFile as soon as it turns out to be longer
 * than declared, and at the end where length or checksum are wrong.
 */
export function* inflateEntry(entry: ZipEntry, codec: ZipCodec): Generator<Uint8Array> {
  let length = 0;
  let crc = 0;
  for (const piece of piecesOf(entry, codec)) {
    length += piece.length;
    if (length > entry.size) {
      throw damaged(message('fault.larger', { part: entry.name }));
    }
    crc = codec.crc32(piece, crc);
    yield piece;
  }
  if (length !== entry.size || crc !== entry.crc) throw broken(entry);
}

/** All data of an entry; fails as `inflateEntry` does. */
export function inflateWhole(entry: ZipEntry, codec: ZipCodec): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let length = 0;
  for (const piece of inflateEntry(entry, codec)) {
    whole.set(piece, length);
    length += piece.length;
  }
  return whole;
}

function* piecesOf(entry: ZipEntry, codec: ZipCodec): Generator<Uint8Array> {
  if (entry.method === METHOD_STORED) {
    yield entry.stored;
    return;
  }
  const pieces = codec.inflate(entry.stored, entry.size)[Symbol.iterator]();
  for (;;) {
    const next = nextPiece(entry, pieces);
    if (next.done) return;
    yield next.value;
  }
}

function nextPiece(entry: ZipEntry, pieces: Iterator<Uint8Array>): IteratorResult<Uint8Array> {
  try {
    return pieces.next();
  } catch {
    throw broken(entry);
  }
}

function broken(entry: ZipEntry): UnreadableFile {
  return damaged(message('fault.unpacking', { part: entry.name }));
}
