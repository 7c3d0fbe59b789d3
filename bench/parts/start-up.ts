import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { registerFile } from '../files/register-file.ts';
import { milliseconds, ratio } from '../format.ts';
import type { BenchPart, Table } from '../part.ts';

const ROWS = 60;
const ROUNDS = 7;
const CLI = 'dist/workbench/cli/main.js';

/** What is loaded whole before a user sees anything. */
const BUNDLES = [
  ['Page of the browser workbench, before its spreadsheet', 'dist/web/main.js'],
  ['Its engine, in a worker', 'dist/web/engine.js'],
  ['Task pane of the Excel add-in', 'dist/excel/taskpane.js'],
  ['Code.js of the Google Sheets add-on', 'dist/sheets/Code.js'],
] as const;

/** How long a user waits before anything happens. */
export const START_UP: BenchPart = {
  id: 'start-up',
  title: 'Start-up',
  async run(folder) {
    const path = join(folder, 'register.xlsx');
    writeFileSync(path, registerFile(ROWS));
    const [bare = 0, help = 0, check = 0] = fastest([
      ['-e', '0'],
      [CLI, '--help'],
      [CLI, 'check', path],
    ]);
    return {
      tables: [
        {
          headers: ['', 'on the clock', 'of an empty Node'],
          rows: [
            ['Node with nothing to do', milliseconds(bare), ratio(1)],
            ['clausebook --help', milliseconds(help), ratio(help / bare)],
            [`clausebook check, ${ROWS} rows`, milliseconds(check), ratio(check / bare)],
          ],
        },
        bundleTable(),
      ],
      ratios: [
        { id: 'help/node', what: 'clausebook --help, of an empty Node', value: help / bare },
        {
          id: 'check-60/node',
          what: `clausebook check of ${ROWS} rows, of an empty Node`,
          value: check / bare,
        },
      ],
      notes: [],
    };
  },
};

/** The shortest time of each, in turns. */
function fastest(commands: readonly (readonly string[])[]): readonly number[] {
  const times = commands.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    commands.forEach((command, index) => {
      times[index] = Math.min(times[index] ?? 0, clocked(command));
    });
  }
  return times;
}

function clocked(command: readonly string[]): number {
  const start = performance.now();
  try {
    execFileSync(process.execPath, command, { stdio: 'ignore' });
  } catch (error) {
    // Status 1 says that errors were found in the register.
    if (!(error instanceof Error && 'status' in error && error.status === 1)) throw error;
  }
  return performance.now() - start;
}

function bundleTable(): Table {
  return {
    headers: ['Bundle', 'KB', 'KB squeezed', 'to compile'],
    rows: BUNDLES.map(([title, file]) =>
      existsSync(file) ? [title, ...bundleFigures(file)] : [title, 'not built', '', ''],
    ),
  };
}

function bundleFigures(file: string): string[] {
  const imported = importedFiles(file);
  const sources = [file, ...imported].map((path) => readFileSync(path, 'utf8'));
  const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(0);
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  return [
    kilobytes(sum(sources.map((source) => Buffer.byteLength(source)))),
    kilobytes(sum(sources.map((source) => gzipSync(source).length))),
    imported.length === 0 ? milliseconds(compileTime(file)) : 'as modules',
  ];
}

/** The files that a module loads before it runs. */
function importedFiles(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  const names = [...source.matchAll(/(?:from|import)"(\.\/[^"]+\.js)"/g)];
  return [...new Set(names.flatMap(([, name]) => (name ? [join(dirname(file), name)] : [])))];
}

function compileTime(file: string): number {
  const source = readFileSync(file, 'utf8');
  const start = performance.now();
  new Script(source, { filename: file });
  return performance.now() - start;
}
