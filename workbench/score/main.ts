#!/usr/bin/env node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../core/recognise/recognise.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { openWorkbookFile } from '../files/workbook-file.ts';
import { addTallies, sharesOf, type Tally, tallyFile } from './tally.ts';
import { readTruth, type Truth } from './truth.ts';

const USAGE = 'Usage: npm run score -- FOLDER TRUTH.json';

/** Prints how well registers are recognised in a folder of labelled workbooks. Returns the exit status. */
async function main([folder, truthFile]: readonly string[]): Promise<number> {
  if (folder === undefined || truthFile === undefined) {
    console.error(USAGE);
    return 2;
  }
  const truth = readTruth(JSON.parse(readFileSync(truthFile, 'utf8')) as Record<string, unknown>);
  let total: Tally = { right: 0, wrong: [], missed: [] };
  for (const file of readdirSync(folder).sort()) {
    if (!truth.files.has(file)) continue;
    const tally = await scoreFile(join(folder, file), file, truth);
    printTally(file, tally);
    total = addTallies(total, tally);
  }
  printTally('All files', total);
  return 0;
}

async function scoreFile(path: string, file: string, truth: Truth): Promise<Tally> {
  const tables = truth.files.get(file) ?? [];
  const opened = openWorkbookFile(path);
  if (opened.kind === 'unreadable') {
    console.log(`${file}: ${inEnglish(opened.message)}`);
    return tallyFile([], tables, truth);
  }
  const snapshot = await opened.file.host.read({});
  return tallyFile(recognise(snapshot).registers, tables, truth);
}

function printTally(name: string, tally: Tally): void {
  const { precision, recall, f1 } = sharesOf(tally);
  const shares = [precision, recall, f1].map((share) => share.toFixed(3)).join('  ');
  console.log(`${shares}  ${name}`);
  if (name === 'All files') return;
  for (const line of tally.missed) console.log(`    missed  ${line}`);
  for (const line of tally.wrong) console.log(`    wrong   ${line}`);
}

console.log('precision  recall  F1');
process.exitCode = await main(process.argv.slice(2));
