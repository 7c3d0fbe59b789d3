import { randomFrom } from '../test/support/random.ts';

/** Choices that a seed determines: the same seed always makes the same case. */
export class Dice {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  /** A whole number from 0 to below the limit. */
  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  /** A whole number from least to most, both possible. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True in this share of all cases, 0 to 1. */
  chance(share: number): boolean {
    return this.#random() < share;
  }

  /** One of the items. Throws where there is none. */
  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('nothing to pick from');
    return items[this.below(items.length)] as T;
  }

  /** The items in another order. */
  shuffled<T>(items: readonly T[]): T[] {
    const left = [...items];
    return items.map(() => left.splice(this.below(left.length), 1)[0] as T);
  }

  /** A seed for dice of their own. */
  seed(): number {
    return this.below(2 ** 32);
  }
}

/** The seed of one case of one part of a run. */
export function caseSeed(runSeed: number, part: string, number: number): number {
  let mixed = runSeed | 0;
  for (const character of `${part} ${number}`) {
    mixed = Math.imul(mixed ^ character.charCodeAt(0), 0x01000193);
    mixed ^= mixed >>> 13;
  }
  return mixed >>> 0;
}
