import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Snapshot } from '../core/workbook/snapshot.ts';
import { readXlsx } from '../workbench/xlsx/read.ts';
import { compareFormulas } from './recalculate/disagreements.ts';
import { improved } from './recalculate/improved.ts';
import { methodFiles } from './recalculate/method-files.ts';
import { recalculated } from './recalculate/recalculated.ts';

/** Disagreements of one workbook that are shown; one cause usually fills a whole column. */
const SHOWN = 5;

function snapshotOf(bytes: Uint8Array): Snapshot {
  const read = readXlsx(bytes);
  if (read.kind !== 'read') throw new Error(read.message);
  return read.snapshot;
}

async function compare(name: string, bytes: Uint8Array): Promise<boolean> {
  const ours = await improved(bytes);
  const { formulas, disagreements } = compareFormulas(
    snapshotOf(ours),
    snapshotOf(recalculated(ours)),
  );
  console.log(`${name}: ${formulas} formulas, ${disagreements.length} disagree`);
  for (const { place, formula, ours, theirs } of disagreements.slice(0, SHOWN)) {
    console.log(`  ${place} holds ${ours}, LibreOffice says ${theirs}: =${formula}`);
  }
  return disagreements.length === 0;
}

const given = process.argv.slice(2);
const workbooks: readonly (readonly [name: string, bytes: Uint8Array])[] =
  given.length > 0
    ? given.map((path) => [basename(path), readFileSync(path)])
    : [
        ['samples/meridian-isms.xlsx', readFileSync('samples/meridian-isms.xlsx')],
        ...(await methodFiles()),
      ];
let agree = true;
for (const [name, bytes] of workbooks) {
  try {
    agree = (await compare(name, bytes)) && agree;
  } catch (error) {
    console.log(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    agree = false;
  }
}
process.exitCode = agree ? 0 : 1;
