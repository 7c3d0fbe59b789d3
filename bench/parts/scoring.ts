import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerFile } from '../files/register-file.ts';
import { snapshotOf } from '../files/snapshot-of.ts';
import { count, milliseconds, ratio } from '../format.ts';
import { measure, QUICK } from '../measure/contest.ts';
import { total } from '../measure/task.ts';
import type { BenchPart, Table } from '../part.ts';
import { compareFormulas } from '../recalculate/disagreements.ts';
import { improved } from '../recalculate/improved.ts';
import { methodFiles } from '../recalculate/method-files.ts';
import { recalculated } from '../recalculate/recalculated.ts';

const ROWS = 5_000;
const SAMPLE = 'samples/meridian-isms.xlsx';
/** Disagreements of one workbook that are shown; one cause usually fills a whole column. */
const SHOWN = 5;

/** Our scores beside native formulas that LibreOffice calculates: the same values, and in what time. */
export const SCORING: BenchPart = {
  id: 'scoring',
  title: 'Scoring, beside native formulas that LibreOffice calculates',
  async run(folder) {
    if (spawnSync('soffice', ['--version']).status !== 0) {
      return { tables: [], ratios: [], notes: ['Left out: there is no LibreOffice here.'] };
    }
    const { table, notes } = await agreement();
    return { tables: [table, await speed(folder)], ratios: [], notes };
  },
};

async function agreement(): Promise<{ table: Table; notes: readonly string[] }> {
  const workbooks = [
    [SAMPLE, new Uint8Array(readFileSync(SAMPLE))] as const,
    ...(await methodFiles()),
  ];
  const notes: string[] = [];
  const rows: string[][] = [];
  for (const [name, bytes] of workbooks) {
    const ours = await improved(bytes);
    const { formulas, disagreements } = compareFormulas(
      snapshotOf(ours),
      snapshotOf(recalculated(ours)),
    );
    rows.push([name, count(formulas), count(disagreements.length)]);
    for (const { place, formula, ours, theirs } of disagreements.slice(0, SHOWN)) {
      notes.push(`${name}: ${place} holds ${ours}, LibreOffice says ${theirs}: =${formula}`);
    }
  }
  return { table: { headers: ['Workbook', 'formulas', 'that disagree'], rows }, notes };
}

/** LibreOffice's time is that beyond a small workbook, which it takes to start. */
async function speed(folder: string): Promise<Table> {
  const path = join(folder, 'register.xlsx');
  const plain = registerFile(ROWS);
  writeFileSync(path, plain);
  const ours = total(measure('clausebook-score', path, QUICK)).clock;
  const small = await improved(registerFile(60));
  const large = await improved(plain);
  const theirs = clocked(() => recalculated(large)) - clocked(() => recalculated(small));
  return {
    headers: [`${count(ROWS)} rows, from file to file`, 'on the clock', 'ours'],
    rows: [
      ['Clausebook reads, scores and saves', milliseconds(ours), ''],
      ['LibreOffice loads, calculates and saves', milliseconds(theirs), ratio(ours / theirs)],
    ],
  };
}

function clocked(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
