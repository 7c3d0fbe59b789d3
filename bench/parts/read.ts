import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerFile } from '../files/register-file.ts';
import { megabytes, milliseconds, ratio } from '../format.ts';
import { contest, ONCE, THOROUGH } from '../measure/contest.ts';
import { total } from '../measure/task.ts';
import type { BenchPart } from '../part.ts';

const ROWS = 10_000;
const NAMES = [
  'Clausebook reads and checks',
  'ExcelJS reads',
  'SheetJS reads',
  'xlsx-populate reads',
];
const TASKS = ['clausebook-check', 'exceljs-read', 'sheetjs-read', 'xlsx-populate-read'] as const;

/** Reading and checking beside what others take to read alone. */
export const READ: BenchPart = {
  id: 'read',
  title: 'Reading and checking 10,000 rows × 15 columns, beside reading alone',
  async run(folder) {
    const path = join(folder, 'register.xlsx');
    writeFileSync(path, registerFile(ROWS));
    const times = contest(TASKS, path, THOROUGH).map(total);
    const memories = contest(TASKS, path, ONCE).map(({ memory }) => memory);
    const [ours, exceljs, sheetjs] = times;
    if (!ours || !exceljs || !sheetjs) throw new Error('a contender is missing');
    const rows = times.map((time, index) => [
      NAMES[index] ?? '',
      milliseconds(time.warm),
      milliseconds(time.fresh),
      milliseconds(time.clock),
      ratio(ours.warm / time.warm),
      ratio(ours.fresh / time.fresh),
      megabytes(memories[index] ?? 0),
    ]);
    return {
      tables: [
        {
          headers: ['', 'warm', 'fresh', 'on the clock', 'ours, warm', 'ours, fresh', 'memory'],
          rows,
        },
      ],
      ratios: [
        {
          id: 'read-and-check/exceljs-read',
          what: 'Read and check, of what ExcelJS takes to read',
          value: ours.warm / exceljs.warm,
          goal: 0.5,
        },
        {
          id: 'read-and-check/sheetjs-read',
          what: 'Read and check, of what SheetJS takes to read',
          value: ours.warm / sheetjs.warm,
          goal: 1,
        },
        {
          id: 'read-and-check-fresh/exceljs-read-fresh',
          what: 'The same in new processes, of ExcelJS',
          value: ours.fresh / exceljs.fresh,
        },
      ],
      notes: [],
    };
  },
};
