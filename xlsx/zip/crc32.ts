const STEPS = 4;

/** TABLES[n][byte]: what a byte does to the checksum when n more bytes follow it. */
const TABLES: readonly Int32Array[] = makeTables();

/** The CRC-32 of zip files; pass the result for earlier bytes to continue it. Four bytes a step. */
export function crc32(bytes: Uint8Array, earlier = 0): number {
  const [t0, t1, t2, t3] = TABLES as readonly [Int32Array, Int32Array, Int32Array, Int32Array];
  const at = (table: Int32Array, index: number): number => table[index & 0xff] as number;
  const byte = (index: number): number => bytes[index] as number;
  let crc = ~earlier;
  let index = 0;
  for (const end = bytes.length - STEPS; index <= end; index += STEPS) {
    crc ^= byte(index) | (byte(index + 1) << 8) | (byte(index + 2) << 16) | (byte(index + 3) << 24);
    crc = at(t3, crc) ^ at(t2, crc >>> 8) ^ at(t1, crc >>> 16) ^ at(t0, crc >>> 24);
  }
  for (; index < bytes.length; index++) crc = at(t0, crc ^ byte(index)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function makeTables(): readonly Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const tables = [first];
  for (let step = 1; step < STEPS; step++) {
    const before = tables[step - 1] ?? first;
    tables.push(before.map((value) => (first[value & 0xff] ?? 0) ^ (value >>> 8)));
  }
  return tables;
}
