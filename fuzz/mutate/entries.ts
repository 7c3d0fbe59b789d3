import { crc32 } from '../../xlsx/zip/crc32.ts';
import type { ZipEntry } from '../../xlsx/zip/entry.ts';
import { METHOD_STORED } from '../../xlsx/zip/entry.ts';
import { makeEntry } from '../../xlsx/zip/save.ts';
import type { Dice } from '../dice.ts';

type EntryMutation = (
  entry: ZipEntry,
  dice: Dice,
  others: readonly ZipEntry[],
) => Partial<ZipEntry>;

const NAMES = ['', '/', '../x.xml', 'xl/../../x', 'C:\\x', '\u0000', '__proto__', 'a'.repeat(300)];
const SIZES = [0, 1, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];

const ENTRY_MUTATIONS: readonly EntryMutation[] = [
  (_, dice) => named(dice.pick(NAMES)),
  ({ name }) => named(name.toUpperCase()),
  ({ name }) => named(name.replace(/\//g, '\\')),
  (_, dice, others) => named(dice.pick(others).name),
  (_, dice) => ({ size: dice.pick(SIZES) }),
  (_, dice) => ({ method: dice.pick([0, 8, 9, 12, 99, 0xffff]) }),
  (_, dice) => ({ flags: dice.below(0x10000) }),
  (_, dice) => ({ crc: dice.seed() }),
  (_, dice, others) => dataOf(dice.pick(others)),
  () => dataOf(storedEntry('', new Uint8Array(0))),
  ({ stored }) => dataOf(makeEntry('', stored)),
];

/** An entry that is not compressed: cheap to make and to read. */
export function storedEntry(name: string, data: Uint8Array): ZipEntry {
  return {
    name,
    rawName: new TextEncoder().encode(name),
    method: METHOD_STORED,
    flags: 0,
    modified: 0x00210000,
    crc: crc32(data),
    stored: data,
    size: data.length,
  };
}

/** The entries of a zip file with one thing wrong with them. */
export function mutateEntries(entries: readonly ZipEntry[], dice: Dice): readonly ZipEntry[] {
  if (entries.length === 0) return entries;
  const index = dice.below(entries.length);
  const entry = entries[index] as ZipEntry;
  switch (dice.below(5)) {
    case 0:
      return entries.filter((_, place) => place !== index);
    case 1:
      return [...entries, entry];
    case 2:
      return dice.shuffled(entries);
    default: {
      const change = dice.pick(ENTRY_MUTATIONS)(entry, dice, entries);
      return entries.map((one) => (one === entry ? { ...entry, ...change } : one));
    }
  }
}

function named(name: string): Partial<ZipEntry> {
  return { name, rawName: new TextEncoder().encode(name) };
}

function dataOf({ method, crc, stored, size }: ZipEntry): Partial<ZipEntry> {
  return { method, crc, stored, size };
}
