import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { check } from '../core/check/check.ts';
import { makeContext } from '../core/check/make-context.ts';
import { parseCalendarDate } from '../core/workbook/date.ts';
import { readXlsx } from '../workbench/xlsx/read.ts';

/** What one child process measured: the fastest of its runs, and its largest memory. */
export interface Measurement {
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  /** Something that the work produced, so that nobody can measure doing nothing. */
  readonly produced: number;
}

const RUNS = 3;

const TASKS: Readonly<Record<string, (path: string) => Promise<number>>> = {
  async clausebook(path) {
    const read = readXlsx(readFileSync(path));
    const today = parseCalendarDate('2026-11-23');
    if (read.kind !== 'read' || !today) throw new Error('could not read the bench file');
    const context = makeContext(read.snapshot, today);
    return (context.records['risk-register'][0]?.records.length ?? 0) + check(context).length;
  },
  async exceljs(path) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    return workbook.worksheets[0]?.rowCount ?? 0;
  },
};

const [task = '', path = ''] = process.argv.slice(2);
const run = TASKS[task];
if (!run) throw new Error(`no such task: ${task}`);
let milliseconds = Number.POSITIVE_INFINITY;
let produced = 0;
for (let index = 0; index < RUNS; index++) {
  const start = performance.now();
  produced = await run(path);
  milliseconds = Math.min(milliseconds, performance.now() - start);
}
const measured: Measurement = {
  milliseconds,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  produced,
};
console.log(JSON.stringify(measured));
