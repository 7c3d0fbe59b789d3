import { PORTABLE_CODEC, type ZipCodec } from './codec.ts';
import { FLAG_SIZES_FOLLOW, FLAG_UTF8, METHOD_DEFLATED, type ZipEntry } from './entry.ts';

const DIRECTORY_SIGNATURE = 0x02014b50;
const DIRECTORY_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const VERSION = 20;
/** 1980-01-01 00:00, the first moment of the DOS calendar: the same content is the same file. */
const NO_DATE = 0x00210000;

/** A new entry with deflated data and without a real date. */
export function makeEntry(
  name: string,
  data: Uint8Array,
  codec: ZipCodec = PORTABLE_CODEC,
): ZipEntry {
  return {
    name,
    rawName: new TextEncoder().encode(name),
    method: METHOD_DEFLATED,
    flags: FLAG_UTF8,
    modified: NO_DATE,
    crc: codec.crc32(data, 0),
    stored: codec.deflate(data),
    size: data.length,
  };
}

/**
 * A zip file of these entries in this order. The stored data of each is copied as it is; sizes stand
 * in front of the data even where the source had them behind it.
 */
export function saveEntries(entries: readonly ZipEntry[]): Uint8Array {
  const total = entries.reduce(
    (sum, { rawName, stored }) =>
      sum + LOCAL_LENGTH + DIRECTORY_LENGTH + 2 * rawName.length + stored.length,
    END_LENGTH,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let offset = 0;
  for (const entry of entries) {
    offsets.push(offset);
    view.setUint32(offset, LOCAL_SIGNATURE, true);
    writeDescription(view, offset + 4, entry);
    bytes.set(entry.rawName, offset + LOCAL_LENGTH);
    bytes.set(entry.stored, offset + LOCAL_LENGTH + entry.rawName.length);
    offset += LOCAL_LENGTH + entry.rawName.length + entry.stored.length;
  }
  const directory = offset;
  entries.forEach((entry, index) => {
    view.setUint32(offset, DIRECTORY_SIGNATURE, true);
    view.setUint16(offset + 4, VERSION, true);
    writeDescription(view, offset + 6, entry);
    view.setUint32(offset + 42, offsets[index] ?? 0, true);
    bytes.set(entry.rawName, offset + DIRECTORY_LENGTH);
    offset += DIRECTORY_LENGTH + entry.rawName.length;
  });
  writeEnd(view, offset, entries.length, directory);
  return bytes;
}

/** The 24 bytes from "version needed" to "extra length" that local and central headers share. */
function writeDescription(view: DataView, offset: number, entry: ZipEntry): void {
  view.setUint16(offset, VERSION, true);
  view.setUint16(offset + 2, entry.flags & ~FLAG_SIZES_FOLLOW, true);
  view.setUint16(offset + 4, entry.method, true);
  view.setUint32(offset + 6, entry.modified, true);
  view.setUint32(offset + 10, entry.crc, true);
  view.setUint32(offset + 14, entry.stored.length, true);
  view.setUint32(offset + 18, entry.size, true);
  view.setUint16(offset + 22, entry.rawName.length, true);
}

function writeEnd(view: DataView, offset: number, count: number, directory: number): void {
  view.setUint32(offset, END_SIGNATURE, true);
  view.setUint16(offset + 8, count, true);
  view.setUint16(offset + 10, count, true);
  view.setUint32(offset + 12, offset - directory, true);
  view.setUint32(offset + 16, directory, true);
}
