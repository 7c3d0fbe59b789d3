import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { overBudget, readBudget } from './budget.ts';
import type { BenchPart } from './part.ts';
import { PARTS } from './parts.ts';
import { type MeasuredPart, measuredPart, writeResults } from './results.ts';
import { resultText } from './results-page.ts';

const { values } = parseArgs({
  options: {
    /** Measures these parts alone. */
    only: { type: 'string', multiple: true },
    /** Fails where a ratio is beyond the budget, and writes no results. */
    check: { type: 'boolean', default: false },
  },
});

async function runPart(part: BenchPart): Promise<MeasuredPart> {
  const folder = mkdtempSync(join(tmpdir(), 'clausebook-bench-'));
  try {
    const measured = measuredPart(part, await part.run(folder));
    console.log(`\n${part.title}\n\n${resultText(measured)}`);
    return measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { only, check } = values;
const unknown = only?.find((id) => !PARTS.some((part) => part.id === id));
if (unknown !== undefined) {
  throw new Error(`no such part: ${unknown}; there are ${PARTS.map(({ id }) => id).join(', ')}`);
}
const measured: MeasuredPart[] = [];
for (const part of PARTS) {
  if (!only || only.includes(part.id)) measured.push(await runPart(part));
}
if (check) {
  const faults = overBudget(readBudget(), measured);
  for (const fault of faults) console.log(fault);
  if (faults.length > 0) process.exitCode = 1;
} else writeResults(PARTS, measured);
