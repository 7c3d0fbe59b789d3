import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaredRows, styledBlankRows } from '../files/blank-rows.ts';
import { inflatedSheet } from '../files/inflated-sheet.ts';
import { registerFile } from '../files/register-file.ts';
import { megabytes, milliseconds, ratio } from '../format.ts';
import { contest, measure, ONCE, QUICK } from '../measure/contest.ts';
import { total } from '../measure/task.ts';
import type { BenchPart } from '../part.ts';

const ROWS = 500;
const FIRST_BLANK = ROWS + 2;
const STYLED = 65_000;

const SHEETS = [
  [
    '65,000 rows of formatted blank cells below',
    'styled',
    () => styledBlankRows(FIRST_BLANK, STYLED),
  ],
  ['all 1,048,576 rows declared', 'declared', () => declaredRows(FIRST_BLANK)],
] as const;

/** Registers of 500 rows on sheets that say they are much larger. */
export const BLANK_SHEETS: BenchPart = {
  id: 'blank-sheets',
  title: 'Registers of 500 rows on sheets that look much larger',
  async run(folder) {
    const measured = SHEETS.map(([title, id, blankRows]) => {
      const path = join(folder, `${id}.xlsx`);
      const bytes = registerFile(ROWS, blankRows());
      writeFileSync(path, bytes);
      const [ours, theirs] = contest(['clausebook-check', 'exceljs-read'], path, QUICK);
      const { memory } = measure('clausebook-check', path, ONCE);
      return {
        title,
        id,
        ours: total(ours),
        theirs: total(theirs),
        memory,
        sheet: inflatedSheet(bytes),
      };
    });
    return {
      tables: [
        {
          headers: ['', 'read and check', 'ExcelJS reads', 'ratio', 'inflated sheet', 'memory'],
          rows: measured.map(({ title, ours, theirs, memory, sheet }) => [
            title,
            milliseconds(ours.warm),
            milliseconds(theirs.warm),
            ratio(ours.warm / theirs.warm),
            megabytes(sheet),
            megabytes(memory),
          ]),
        },
      ],
      ratios: measured.map(({ title, id, ours, theirs }) => ({
        id: `${id}-blank/exceljs-read`,
        what: `Read and check with ${title}, of what ExcelJS takes to read`,
        value: ours.warm / theirs.warm,
        goal: 0.5,
      })),
      notes: [],
    };
  },
};
