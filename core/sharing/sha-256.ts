/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4). */
const ROUND_CONSTANTS = fractions(64, Math.cbrt);
/** The same of the square roots of the first 8 primes. */
const START = fractions(8, Math.sqrt);
const BLOCK = 64;

/**
 * The SHA-256 digest of a text's UTF-8 bytes, as 64 hexadecimal digits. Written here because the core
 * runs where neither a crypto interface nor a library can be counted on.
 */
export function sha256(text: string): string {
  const message = padded(utf8Bytes(text));
  const state = Uint32Array.from(START);
  for (let start = 0; start < message.length; start += BLOCK) addBlock(state, message, start);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The bytes, a one bit, zeros, and the length in bits as the last 64 bits of a block. */
function padded(bytes: readonly number[]): Uint8Array {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setUint32(message.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(message.length - 4, bytes.length << 3);
  return message;
}

function addBlock(state: Uint32Array, message: Uint8Array, start: number): void {
  const words = schedule(message, start);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < BLOCK; round++) {
    const choice = (e & f) ^ (~e & g);
    const first =
      (h + sigma(e, 6, 11, 25) + choice + at(ROUND_CONSTANTS, round) + at(words, round)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = (sigma(a, 2, 13, 22) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = at(state, index) + word;
  });
}

/** The sixteen words of a block, and the 48 made from them. */
function schedule(message: Uint8Array, start: number): Uint32Array {
  const words = new Uint32Array(BLOCK);
  const view = new DataView(message.buffer, start, BLOCK);
  for (let index = 0; index < 16; index++) words[index] = view.getUint32(index * 4);
  for (let index = 16; index < BLOCK; index++) {
    const early = at(words, index - 15);
    const late = at(words, index - 2);
    const mixedEarly = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const mixedLate = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    words[index] = at(words, index - 16) + mixedEarly + at(words, index - 7) + mixedLate;
  }
  return words;
}

function sigma(word: number, one: number, two: number, three: number): number {
  return rotated(word, one) ^ rotated(word, two) ^ rotated(word, three);
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

/** Fractions of the roots of the first primes, as whole numbers of 32 bits. */
function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return Uint32Array.from(primes, (prime) => Math.floor((root(prime) % 1) * 2 ** 32));
}

/** A half of a pair that stands alone becomes U+FFFD, as everywhere. */
function utf8Bytes(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(point, 0));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(point, 6), tail(point, 0));
    else bytes.push(0xf0 | (point >> 18), tail(point, 12), tail(point, 6), tail(point, 0));
  }
  return bytes;
}

function tail(point: number, shift: number): number {
  return 0x80 | ((point >> shift) & 0x3f);
}
