import { message } from '../../core/messages/message.ts';
import { damaged, UnreadableFile } from '../package/unreadable.ts';
import type { ZipEntry } from './entry.ts';

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const END64_SIGNATURE = 0x06064b50;
const END64_LENGTH = 56;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCATOR64_LENGTH = 20;
const DIRECTORY_SIGNATURE = 0x02014b50;
const DIRECTORY_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const MARK_16 = 0xffff;
const MARK_32 = 0xffffffff;
const EXTRA_ZIP64 = 0x0001;

interface Directory {
  readonly offset: number;
  readonly count: number;
}

interface DirectoryLine {
  readonly entry: Omit<ZipEntry, 'stored'>;
  readonly storedSize: number;
  readonly localOffset: number;
  readonly next: number;
}

/**
 * The entries of a zip file in the order of its central directory; nothing is inflated. Throws
 * UnreadableFile where the file is cut off or its directory contradicts itself.
 */
export function readZipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  const extents: { start: number; end: number }[] = [];
  let offset = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    const line = readDirectoryLine(bytes, view, offset);
    const start = dataStart(view, line.localOffset, line.entry.name);
    const end = start + line.storedSize;
    if (end > directory.offset)
      throw damaged(message('fault.beyond-place', { part: line.entry.name }));
    entries.push({ ...line.entry, stored: bytes.subarray(start, end) });
    extents.push({ start: line.localOffset, end });
    offset = line.next;
  }
  refuseOverlaps(extents);
  return entries;
}

function findDirectory(view: DataView): Directory {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let offset = view.byteLength - END_LENGTH; offset >= earliest; offset--) {
    if (view.getUint32(offset, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(offset + 10, true);
    const start = view.getUint32(offset + 16, true);
    if (count === MARK_16 || start === MARK_32) return findDirectory64(view, offset);
    if (start > offset) throw new UnreadableFile('truncated');
    return { count, offset: start };
  }
  throw new UnreadableFile('truncated');
}

function findDirectory64(view: DataView, endOffset: number): Directory {
  const locator = endOffset - LOCATOR64_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64_SIGNATURE)
    throw new UnreadableFile('damaged');
  const end64 = uint64(view, locator + 8);
  if (end64 + END64_LENGTH > view.byteLength) throw new UnreadableFile('damaged');
  if (view.getUint32(end64, true) !== END64_SIGNATURE) throw new UnreadableFile('damaged');
  const offset = uint64(view, end64 + 48);
  if (offset > end64) throw new UnreadableFile('damaged');
  return { count: uint64(view, end64 + 32), offset };
}

function readDirectoryLine(bytes: Uint8Array, view: DataView, offset: number): DirectoryLine {
  const nameStart = offset + DIRECTORY_LENGTH;
  if (nameStart > view.byteLength || view.getUint32(offset, true) !== DIRECTORY_SIGNATURE) {
    throw damaged(message('fault.contents'));
  }
  const nameEnd = nameStart + view.getUint16(offset + 28, true);
  const extraEnd = nameEnd + view.getUint16(offset + 30, true);
  const next = extraEnd + view.getUint16(offset + 32, true);
  if (next > view.byteLength) throw damaged(message('fault.contents'));
  const rawName = bytes.subarray(nameStart, nameEnd);
  const [size, storedSize, localOffset] = widen(view, nameEnd, extraEnd, [
    view.getUint32(offset + 24, true),
    view.getUint32(offset + 20, true),
    view.getUint32(offset + 42, true),
  ]);
  return {
    entry: {
      name: new TextDecoder().decode(rawName),
      rawName,
      flags: view.getUint16(offset + 8, true),
      method: view.getUint16(offset + 10, true),
      modified: view.getUint32(offset + 12, true),
      crc: view.getUint32(offset + 16, true),
      size,
    },
    storedSize,
    localOffset,
    next,
  };
}

type Sizes = readonly [size: number, storedSize: number, localOffset: number];

/** Takes those numbers that are marked as too large for 32 bits from the zip64 extra field. */
function widen(view: DataView, start: number, end: number, sizes: Sizes): Sizes {
  if (!sizes.includes(MARK_32)) return sizes;
  for (let offset = start; offset + 4 <= end; ) {
    const length = view.getUint16(offset + 2, true);
    if (view.getUint16(offset, true) === EXTRA_ZIP64) {
      return readWide(view, offset + 4, Math.min(end, offset + 4 + length), sizes);
    }
    offset += 4 + length;
  }
  return sizes;
}

function readWide(view: DataView, start: number, end: number, sizes: Sizes): Sizes {
  let offset = start;
  const read = (size: number): number => {
    if (size !== MARK_32) return size;
    if (offset + 8 > end) throw damaged(message('fault.contents'));
    offset += 8;
    return uint64(view, offset - 8);
  };
  return [read(sizes[0]), read(sizes[1]), read(sizes[2])];
}

function dataStart(view: DataView, localOffset: number, name: string): number {
  const known =
    localOffset + LOCAL_LENGTH <= view.byteLength &&
    view.getUint32(localOffset, true) === LOCAL_SIGNATURE;
  if (!known) throw damaged(message('fault.not-where-listed', { part: name }));
  const lengths = view.getUint16(localOffset + 26, true) + view.getUint16(localOffset + 28, true);
  return localOffset + LOCAL_LENGTH + lengths;
}

/** Entries that share their data are how small files are made to unpack to petabytes. */
function refuseOverlaps(extents: { start: number; end: number }[]): void {
  extents.sort((one, other) => one.start - other.start);
  let reached = 0;
  for (const { start, end } of extents) {
    if (start < reached) throw damaged(message('fault.shared-place'));
    reached = end;
  }
}

function uint64(view: DataView, offset: number): number {
  return view.getUint32(offset, true) + view.getUint32(offset + 4, true) * 2 ** 32;
}
