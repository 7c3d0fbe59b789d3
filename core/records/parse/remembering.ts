import type { Scalar } from '../../workbook/cell.ts';

/** Longer texts hardly ever come twice. */
const LONGEST_REMEMBERED = 60;
/** A column with more different values than this has no use for a memory. */
const MOST_REMEMBERED = 4_096;

/** The same reader, asking only once per value: columns repeat few words and numbers over many rows. */
export function remembering<T>(read: (cell: Scalar) => T): (cell: Scalar) => T {
  const texts = new Map<string, T>();
  const numbers = new Map<number, T>();
  const dates = new Map<number, T>();
  return (cell) => {
    switch (cell.kind) {
      case 'text':
        return cell.text.length > LONGEST_REMEMBERED
          ? read(cell)
          : recall(texts, cell.text, cell, read);
      case 'number':
        return recall(numbers, cell.number, cell, read);
      case 'date':
        return recall(dates, cell.serial, cell, read);
      default:
        return read(cell);
    }
  };
}

function recall<Key, T>(memory: Map<Key, T>, key: Key, cell: Scalar, read: (cell: Scalar) => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = read(cell);
  if (memory.size < MOST_REMEMBERED) memory.set(key, made);
  return made;
}
