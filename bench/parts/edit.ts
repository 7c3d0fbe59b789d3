import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerFile } from '../files/register-file.ts';
import { milliseconds, ratio } from '../format.ts';
import { contest, type Effort } from '../measure/contest.ts';
import { total } from '../measure/task.ts';
import type { BenchPart } from '../part.ts';

const ROWS = 10_000;
const EFFORT: Effort = { rounds: 3, runs: 4 };
const NAMES = ['Clausebook', 'xlsx-populate', 'ExcelJS', 'SheetJS'];
const TASKS = ['clausebook-edit', 'xlsx-populate-edit', 'exceljs-edit', 'sheetjs-edit'] as const;

/** Changing one cell of a large register, from file to file. */
export const EDIT: BenchPart = {
  id: 'edit',
  title: 'Changing one cell of 10,000 rows × 15 columns and saving',
  async run(folder) {
    const path = join(folder, 'register.xlsx');
    const bytes = registerFile(ROWS);
    writeFileSync(path, bytes);
    const measured = contest(TASKS, path, EFFORT);
    const [ours, populate] = measured;
    const rows = measured.map((measurement, index) => {
      const { warm, fresh } = total(measurement);
      return [
        NAMES[index] ?? '',
        milliseconds(warm),
        milliseconds(fresh),
        ratio(total(ours).warm / warm),
        ratio(measurement.produced / bytes.length),
      ];
    });
    return {
      tables: [{ headers: ['', 'warm', 'fresh', 'ours, warm', 'file size, of before'], rows }],
      ratios: [
        {
          id: 'edit/xlsx-populate-edit',
          what: 'Edit one cell and save, of what xlsx-populate takes',
          value: total(ours).warm / total(populate).warm,
          goal: 0.2,
        },
        {
          id: 'edited-size/size',
          what: 'Size of the edited file, of the one before',
          value: ours.produced / bytes.length,
        },
      ],
      notes: [
        'Every contender but Clausebook writes the whole workbook anew, as far as it knows it.',
      ],
    };
  },
};
