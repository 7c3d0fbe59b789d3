import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './measure.ts';
import { registerFile } from './register-file.ts';

const SIZES = [10_000, 100_000];
const folder = mkdtempSync(join(tmpdir(), 'clausebook-bench-'));

function measure(task: string, path: string): Measurement {
  const script = fileURLToPath(new URL('measure.js', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, task, path], { encoding: 'utf8' }));
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

try {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}; fastest of 3 runs\n`,
  );
  console.log(
    line([
      'rows × 15',
      'Clausebook reads and checks',
      'ExcelJS reads',
      'ratio',
      'peak memory',
      'of ExcelJS',
    ]),
  );
  console.log(line(['---:', '---:', '---:', '---:', '---:', '---:']));
  const times: number[] = [];
  for (const rows of SIZES) {
    const path = join(folder, `${rows}.xlsx`);
    writeFileSync(path, registerFile(rows));
    const ours = measure('clausebook', path);
    const theirs = measure('exceljs', path);
    times.push(ours.milliseconds);
    console.log(
      line([
        rows.toLocaleString('en'),
        `${ours.milliseconds.toFixed(0)} ms`,
        `${theirs.milliseconds.toFixed(0)} ms`,
        (ours.milliseconds / theirs.milliseconds).toFixed(2),
        `${ours.peakMegabytes.toFixed(0)} MB`,
        `${theirs.peakMegabytes.toFixed(0)} MB`,
      ]),
    );
  }
  const [small = Number.NaN, large = Number.NaN] = times;
  console.log(`\n100,000 rows take ${(large / small).toFixed(1)} times as long as 10,000.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
