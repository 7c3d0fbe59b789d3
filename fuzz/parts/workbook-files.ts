import type { ZipEntry } from '../../xlsx/zip/entry.ts';
import { Dice } from '../dice.ts';
import { SEED_WORKBOOKS } from '../mutate/seed-workbooks.ts';
import { mutatedWorkbook, type WorkbookStep } from '../mutate/workbook.ts';
import { readableOrRefused } from '../oracles/readable-or-refused.ts';
import { BrokenPromise, type Part } from '../part.ts';
import { shrink } from '../shrink.ts';

const MOST_STEPS = 4;

function partOf(name: string, perRound: number, levels: readonly WorkbookStep['level'][]): Part {
  return {
    name,
    makes: 'mutated file',
    perRound,
    run(dice) {
      const source = dice.pick(SEED_WORKBOOKS);
      const steps = Array.from({ length: dice.between(1, MOST_STEPS) }, () => ({
        level: dice.pick(levels),
        seed: dice.seed(),
      }));
      return { outcome: judge(source, steps, dice.seed()) };
    },
  };
}

function judge(source: readonly ZipEntry[], steps: readonly WorkbookStep[], seed: number): string {
  try {
    return readableOrRefused(mutatedWorkbook(source, steps), new Dice(seed));
  } catch (error) {
    throw shortest(source, steps, seed, error);
  }
}

function shortest(
  source: readonly ZipEntry[],
  steps: readonly WorkbookStep[],
  seed: number,
  error: unknown,
): BrokenPromise {
  const bytesOf = (some: readonly WorkbookStep[]) => mutatedWorkbook(source, some);
  const few = shrink(steps, (some) => {
    try {
      readableOrRefused(bytesOf(some), new Dice(seed));
      return false;
    } catch {
      return true;
    }
  });
  const levels = few.map(({ level }) => level).join(', ');
  const message = `after ${few.length} mutations (${levels}): ${String(error)}`;
  return new BrokenPromise(message, { ending: 'xlsx', bytes: bytesOf(few) }, error);
}

/** Parts whose XML is wrong in a zip file that is right. */
export const XML_FILES = partOf('xlsx-xml', 110, ['xml']);

/** Zip files whose contents, names and sizes are wrong, with the XML wrong now and then. */
export const ZIP_FILES = partOf('xlsx-zip', 90, ['entries', 'entries', 'xml']);

/** Zip files with bytes that are wrong anywhere. */
export const BYTE_FILES = partOf('xlsx-bytes', 450, ['bytes']);
