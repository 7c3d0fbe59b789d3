import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflatedSheet } from '../files/inflated-sheet.ts';
import { registerFile } from '../files/register-file.ts';
import { count, megabytes, milliseconds, ratio } from '../format.ts';
import { type Effort, measure, ONCE } from '../measure/contest.ts';
import { type Measurement, total } from '../measure/task.ts';
import type { BenchPart } from '../part.ts';

const EFFORT: Effort = { rounds: 1, runs: 4 };
const SIZES: readonly number[] = [60, 500, 5_000, 10_000, 100_000];
const [SMALL, LARGE] = [10_000, 100_000];

/** The way of registers of all sizes through the product. */
export const STEPS: BenchPart = {
  id: 'steps',
  title: 'Each step, by the number of rows (× 15 columns)',
  async run(folder) {
    const measured = new Map(SIZES.map((rows) => [rows, measureSize(folder, rows)]));
    const small = measured.get(SMALL);
    const large = measured.get(LARGE);
    if (!small || !large) throw new Error('a size is missing');
    return {
      tables: [
        {
          headers: ['rows', ...Object.keys(small.steps.steps), 'all', 'memory', 'of the sheet'],
          rows: [...measured].map(([rows, size]) => sizeRow(rows, size)),
        },
      ],
      ratios: [
        {
          id: 'steps-of-100000/steps-of-10000',
          what: 'All steps for 100,000 rows, of 10,000 rows',
          value: total(large.steps).warm / total(small.steps).warm,
          goal: 12,
        },
        {
          id: 'memory/inflated-sheet',
          what: 'Memory to read and check 100,000 rows, of the inflated sheet',
          value: large.check.memory / large.sheet,
          goal: 6,
        },
      ],
      notes: [
        'Times are warm ones. Memory is the most that a process held to read and check the file, less what it held before.',
      ],
    };
  },
};

interface MeasuredSize {
  readonly steps: Measurement;
  readonly check: Measurement;
  /** Bytes of the inflated sheet. */
  readonly sheet: number;
}

function measureSize(folder: string, rows: number): MeasuredSize {
  const path = join(folder, `${rows}.xlsx`);
  const bytes = registerFile(rows);
  writeFileSync(path, bytes);
  return {
    steps: measure('clausebook-steps', path, EFFORT),
    check: measure('clausebook-check', path, ONCE),
    sheet: inflatedSheet(bytes),
  };
}

function sizeRow(rows: number, { steps, check, sheet }: MeasuredSize): string[] {
  return [
    count(rows),
    ...Object.values(steps.steps).map(({ warm }) => milliseconds(warm)),
    milliseconds(total(steps).warm),
    megabytes(check.memory),
    ratio(check.memory / sheet),
  ];
}
