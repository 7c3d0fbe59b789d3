import { message } from '../../core/messages/message.ts';
import { decodeXml } from '../xml/parse.ts';
import { PORTABLE_CODEC, type ZipCodec } from '../zip/codec.ts';
import { FLAG_ENCRYPTED, METHOD_DEFLATED, METHOD_STORED, type ZipEntry } from '../zip/entry.ts';
import { inflateEntry, inflateWhole } from '../zip/inflate.ts';
import { readZipEntries } from '../zip/read.ts';
import { saveEntries } from '../zip/save.ts';
import { refuseOtherFormats } from './file-format.ts';
import { damaged, orUnreadable, type Unreadable, UnreadableFile } from './unreadable.ts';

/** The parts of an .xlsx file, inflated only when asked for. */
export interface XlsxPackage {
  /** What packs and unpacks the entries. */
  readonly codec: ZipCodec;
  /** All entries in file order, with their data as stored. */
  readonly entries: readonly ZipEntry[];
  /** Names of all parts in file order, without a leading slash. */
  readonly partNames: readonly string[];
  /** The entry of a part, undefined where there is none. Case doesn't matter in part names. */
  entry(name: string): ZipEntry | undefined;
  /** A part's bytes. Throws UnreadableFile where the data is broken. */
  part(name: string): Uint8Array | undefined;
  /** A part's bytes piece by piece, for parts that may be large. Throws as `part` does. */
  pieces(name: string): Iterable<Uint8Array> | undefined;
  /** A part as text without its byte order mark. Throws as `part` does. */
  text(name: string): string | undefined;
}

export type PackageResult = { readonly kind: 'opened'; readonly package: XlsxPackage } | Unreadable;

const MEGABYTE = 2 ** 20;
const LARGEST_PACKAGE = 512 * MEGABYTE;
const LARGEST_PART = 256 * MEGABYTE;
const MOST_PARTS = 20_000;
/** Parts below this size may be squeezed as far as they like. */
const HARMLESS_PART = 16 * MEGABYTE;
const HIGHEST_RATIO = 200;

/** Opens the bytes of an .xlsx file. All declared sizes are checked before anything is inflated. */
export function openPackage(bytes: Uint8Array, codec: ZipCodec = PORTABLE_CODEC): PackageResult {
  return orUnreadable(() => {
    refuseOtherFormats(bytes);
    const entries = readZipEntries(bytes);
    refuseHugeSizes(entries);
    const byName = new Map<string, ZipEntry>();
    for (const entry of entries) {
      refuseEntry(entry);
      const key = partKey(entry.name);
      if (byName.has(key)) throw damaged(message('fault.part-twice', { part: entry.name }));
      byName.set(key, entry);
    }
    return { kind: 'opened', package: packageOf(entries, byName, codec) };
  });
}

/** The bytes of an .xlsx file with these entries: copied ones unchanged, new ones from `makeEntry`. */
export function savePackage(entries: readonly ZipEntry[]): Uint8Array {
  return saveEntries(entries);
}

function packageOf(
  entries: readonly ZipEntry[],
  byName: Map<string, ZipEntry>,
  codec: ZipCodec,
): XlsxPackage {
  const entry = (name: string) => byName.get(partKey(name));
  const part = (name: string) => {
    const found = entry(name);
    return found && inflateWhole(found, codec);
  };
  return {
    codec,
    entries,
    partNames: entries.map(({ name }) => name).filter((name) => !name.endsWith('/')),
    entry,
    part,
    pieces(name) {
      const found = entry(name);
      return found && inflateEntry(found, codec);
    },
    text(name) {
      const bytes = part(name);
      return bytes && decodeXml(bytes, name);
    },
  };
}

/** Part names are equal without regard to case; some writers use backslashes. */
function partKey(name: string): string {
  return name.replace(/\\/g, '/').toLowerCase();
}

function refuseHugeSizes(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const tooLarge =
    total > LARGEST_PACKAGE ||
    entries.length > MOST_PARTS ||
    entries.some(
      ({ size, stored }) =>
        size > LARGEST_PART ||
        (size > HARMLESS_PART && size > HIGHEST_RATIO * Math.max(1, stored.length)),
    );
  if (tooLarge) throw new UnreadableFile('too-large');
}

function refuseEntry({ name, flags, method }: ZipEntry): void {
  if (flags & FLAG_ENCRYPTED) throw new UnreadableFile('password-protected');
  if (method !== METHOD_STORED && method !== METHOD_DEFLATED) {
    throw damaged(message('fault.compression', { part: name }));
  }
  const steps = name.split(/[\\/]/);
  if (steps[0] === '' || steps[0]?.endsWith(':') || steps.includes('..')) {
    throw damaged(message('fault.unsafe-name', { part: name }));
  }
}
