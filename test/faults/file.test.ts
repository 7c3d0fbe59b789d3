import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

/** The steps of writing a file, in their order. */
type Step = 'open' | 'write' | 'sync' | 'close' | 'rename' | 'settle';

const SAMPLE = 'samples/meridian-isms.xlsx';
const EARLIER = 'what an earlier run wrote';
const FAULTY = pathToFileURL(resolve('test/faults/faulty-files.js')).href;

let planned: Uint8Array;
let folder = '';
let input = '';
let output = '';

beforeAll(async () => {
  await makeFolder();
  expect((await score()).status).toBe(0);
  planned = await readFile(output);
  await rm(folder, { recursive: true });
});

beforeEach(makeFolder);
afterEach(() => rm(folder, { recursive: true }));

async function makeFolder(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'faults-'));
  input = join(folder, 'in.xlsx');
  output = join(folder, 'out.xlsx');
  await copyFile(SAMPLE, input);
  await writeFile(output, EARLIER);
}

interface Run {
  readonly status: number | null;
  readonly signal: string | null;
  readonly errors: string;
}

/** Runs the built command line in a process of its own, with a fault in its files. */
function score(step?: Step, fault?: string): Promise<Run> {
  const command = ['dist/workbench/cli/main.js', 'score-risks', input, '-o', output];
  const words = ['--import', FAULTY, ...command, '--today', '2026-06-30'];
  const env = { ...process.env, FAULT_STEP: step ?? '', FAULT: fault ?? '' };
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status, signal) => done({ status, signal, errors }));
  });
}

async function expectInputAsBefore(): Promise<void> {
  expect(Buffer.compare(await readFile(input), await readFile(SAMPLE))).toBe(0);
}

test.each<[step: Step, code: string, reason: RegExp]>([
  ['open', 'EACCES', /not allowed/],
  ['write', 'ENOSPC', /the disk is full/],
  ['sync', 'EIO', /EIO/],
  ['close', 'EIO', /EIO/],
  ['rename', 'ENOSPC', /the disk is full/],
])(
  'where "%s" fails with %s, all is as before and the message says so',
  async (step, code, why) => {
    const { status, errors } = await score(step, code);
    expect(status).toBe(2);
    expect(errors).toMatch(/out\.xlsx was not written: /);
    expect(errors).toMatch(why);
    expect(errors).toMatch(/Nothing was changed\./);
    expect(await readFile(output, 'utf8')).toBe(EARLIER);
    expect((await readdir(folder)).sort()).toEqual(['in.xlsx', 'out.xlsx']);
    await expectInputAsBefore();
  },
);

test.each<Step>(['open', 'write', 'sync', 'close', 'rename'])(
  'where the process ends at "%s", the file is as before',
  async (step) => {
    expect((await score(step, 'kill')).signal).toBe('SIGKILL');
    expect(await readFile(output, 'utf8')).toBe(EARLIER);
    await expectInputAsBefore();
  },
);

test('where the process ends once the file has its name, the file is whole', async () => {
  expect((await score('settle', 'kill')).signal).toBe('SIGKILL');
  expect(Buffer.compare(await readFile(output), planned)).toBe(0);
  await expectInputAsBefore();
});

test('what an ended process left behind does not hinder the next one', async () => {
  await score('sync', 'kill');
  expect(await readdir(folder)).toHaveLength(3);
  expect((await score()).status).toBe(0);
  expect(Buffer.compare(await readFile(output), planned)).toBe(0);
});

test('where the folder can’t be settled, the file is whole all the same', async () => {
  expect((await score('settle', 'EIO')).status).toBe(0);
  expect(Buffer.compare(await readFile(output), planned)).toBe(0);
});
