import type { Dice } from '../dice.ts';

type ByteMutation = (bytes: Uint8Array, dice: Dice) => Uint8Array;

/** Numbers at which arithmetic tends to go wrong. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];
const LONGEST_PIECE = 64;

const MUTATIONS: readonly ByteMutation[] = [
  flipBit,
  replaceByte,
  writeNumber,
  insertBytes,
  cutBytes,
  repeatBytes,
  zeroBytes,
  truncate,
];

/** The bytes with one thing wrong with them. */
export function mutateBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  return bytes.length === 0 ? Uint8Array.of(dice.below(256)) : dice.pick(MUTATIONS)(bytes, dice);
}

function flipBit(bytes: Uint8Array, dice: Dice): Uint8Array {
  const mutated = bytes.slice();
  const index = dice.below(bytes.length);
  mutated[index] = (bytes[index] ?? 0) ^ (1 << dice.below(8));
  return mutated;
}

function replaceByte(bytes: Uint8Array, dice: Dice): Uint8Array {
  const mutated = bytes.slice();
  mutated[dice.below(bytes.length)] = dice.below(256);
  return mutated;
}

function writeNumber(bytes: Uint8Array, dice: Dice): Uint8Array {
  const mutated = bytes.slice();
  const width = dice.pick([2, 4]);
  if (bytes.length < width) return mutated;
  const view = new DataView(mutated.buffer);
  const place = dice.below(bytes.length - width + 1);
  const number = dice.pick(EDGES);
  if (width === 2) view.setUint16(place, number & 0xffff, true);
  else view.setUint32(place, number, true);
  return mutated;
}

function insertBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  const added = Uint8Array.from({ length: dice.between(1, 8) }, () => dice.below(256));
  return spliced(bytes, dice.below(bytes.length + 1), 0, added);
}

function cutBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  const { start, length } = piece(bytes, dice);
  return spliced(bytes, start, length, new Uint8Array(0));
}

function repeatBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  const { start, length } = piece(bytes, dice);
  return spliced(bytes, start, 0, bytes.subarray(start, start + length));
}

function zeroBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  const { start, length } = piece(bytes, dice);
  return bytes.slice().fill(0, start, start + length);
}

function truncate(bytes: Uint8Array, dice: Dice): Uint8Array {
  return bytes.slice(0, dice.below(bytes.length));
}

function piece(bytes: Uint8Array, dice: Dice): { start: number; length: number } {
  const start = dice.below(bytes.length);
  return { start, length: dice.between(1, Math.min(LONGEST_PIECE, bytes.length - start)) };
}

function spliced(bytes: Uint8Array, start: number, removed: number, added: Uint8Array): Uint8Array {
  const mutated = new Uint8Array(bytes.length - removed + added.length);
  mutated.set(bytes.subarray(0, start));
  mutated.set(added, start);
  mutated.set(bytes.subarray(start + removed), start + added.length);
  return mutated;
}
