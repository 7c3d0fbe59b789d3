import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './run.ts';

const SAMPLE = 'samples/meridian-isms.xlsx';
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausebook-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('files that can not be read', () => {
  it.each<[string, () => string, RegExp]>([
    ['is not there', () => join(folder, 'none.xlsx'), /no such file/i],
    ['is a folder', () => folder, /folder/],
    ['is empty', () => file('a.xlsx', ''), /empty/],
    ['is no workbook', () => file('a.xlsx', 'hello'), /not an Excel workbook/],
    [
      'is an old .xls',
      () => file('a.xls', new Uint8Array([...OLE, ...new Array(600).fill(0)])),
      /97-2003/,
    ],
    [
      'is cut off',
      () => file('a.xlsx', readFileSync(SAMPLE).subarray(0, 9_000)),
      /incomplete|damaged/,
    ],
  ])('a file that %s: status 2, a message, nothing written', async (_, path, message) => {
    const input = path();
    const output = join(folder, 'out.xlsx');
    for (const words of [
      ['check', input],
      ['score-risks', input, '-o', output],
    ]) {
      const run = await runCli(...words);
      expect(run.status).toBe(2);
      expect(run.errors).toMatch(message);
      expect(run.errors).not.toMatch(/\bat \S+:\d+/);
      expect(readdirSync(folder)).not.toContain('out.xlsx');
    }
  });
});

describe('places that can not be written', () => {
  it('never overwrites its input', async () => {
    const input = join(folder, 'register.xlsx');
    copyFileSync(SAMPLE, input);
    const run = await runCli('score-risks', input, '-o', input);
    expect(run.status).toBe(2);
    expect(run.errors).toMatch(/name another one/);
    expect(readFileSync(input).equals(readFileSync(SAMPLE))).toBe(true);
  });

  it('says that a folder is missing, and leaves nothing behind', async () => {
    const run = await runCli('score-risks', SAMPLE, '-o', join(folder, 'none', 'out.xlsx'));
    expect(run.status).toBe(2);
    expect(run.errors).toMatch(/folder does not exist/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('asks for an output where there is none', async () => {
    const run = await runCli('score-risks', SAMPLE);
    expect(run.status).toBe(2);
    expect(run.errors).toMatch(/-o/);
  });

  it.each([
    ['score-risks', SAMPLE, 'out.csv', '.xlsx'],
    ['score-risks', SAMPLE, 'out.xlsm', '.xlsx'],
    ['new', undefined, 'isms.csv', '.xlsx'],
  ])('%s refuses %s as %s, which no program would open', async (verb, input, name, right) => {
    const output = join(folder, name);
    const run = await runCli(verb, ...(input ? [input] : []), '-o', output);
    expect(run.status).toBe(2);
    expect(run.errors).toContain(right);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses what a .csv can not hold', async () => {
    const input = file(
      'risks.csv',
      'Risk ID;Risk;Likelihood;Impact\nR-1;Fire;2;3\nR-2;Theft;3;3\n',
    );
    const run = await runCli('summarise', input, '-o', join(folder, 'out.csv'));
    expect(run.status).toBe(2);
    expect(run.errors).toMatch(/xlsx/);
    expect(readdirSync(folder)).toEqual(['risks.csv']);
  });
});

describe('the result', () => {
  it('leaves nothing for the same command to do again', async () => {
    let input = SAMPLE;
    for (const verb of ['score-risks', 'structure-register', 'build-soa', 'summarise']) {
      const output = join(folder, `${verb}.xlsx`);
      expect((await runCli(verb, input, '-o', output)).errors).toBe('');
      const again = await runCli(verb, output, '--dry-run', '--json');
      expect(JSON.parse(again.output).changes, verb).toEqual([]);
      input = output;
    }
  });
});

describe('a call that is wrong', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['an unknown command', ['chekc', SAMPLE], /unknown command 'chekc'\n\(Did you mean check\?\)/],
    ['no file', ['check'], /missing required argument 'file'/],
    ['two files', ['check', SAMPLE, SAMPLE], /too many arguments/],
    [
      'an unknown option',
      ['check', SAMPLE, '--al'],
      /unknown option '--al'\n\(Did you mean --all\?\)/,
    ],
    ['a port that is none', ['open', SAMPLE, '--port', 'abc'], /“abc” is no port/],
  ])('with %s is told in few lines, with what to do next', async (_, words, message) => {
    const { status, output, errors } = await runCli(...words);
    expect(status).toBe(2);
    expect(output).toBe('');
    expect(errors).toMatch(message);
    expect(errors.trim().split('\n').length).toBeLessThanOrEqual(5);
  });

  it('to open a text table is refused with what to do instead', async () => {
    const { status, errors } = await runCli('open', file('a.csv', 'Risk,Owner\nFire,Ada\n'));
    expect(status).toBe(2);
    expect(errors).toMatch(/text table.*save it as an Excel workbook/);
  });
});

it('tells its version', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect((await runCli('--version')).output.trim()).toBe(version);
});
