import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';

const MAIN = 'dist/workbench/cli/main.js';
const SAMPLE = 'samples/meridian-isms.xlsx';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausebook-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('whoever stops reading what is printed gets no error, and the file that was asked for', async () => {
  const output = join(folder, 'new.xlsx');
  const child = spawn(process.execPath, [MAIN, 'score-risks', SAMPLE, '-o', output]);
  child.stdout.destroy();
  const errors = text(child.stderr);
  const [status] = await once(child, 'close');
  expect(await errors).toBe('');
  expect(status).toBe(0);
  expect(readdirSync(folder)).toEqual(['new.xlsx']);
});

/** Modules of the core that a run of the program loads, as paths without their ending. */
async function loadedOf(...words: readonly string[]): Promise<readonly string[]> {
  const env = { ...process.env, NODE_V8_COVERAGE: folder };
  const child = spawn(process.execPath, [MAIN, ...words], { env, stdio: 'ignore' });
  await once(child, 'close');
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const urls = files.flatMap((json) => {
    const { result } = JSON.parse(json) as { readonly result: readonly { readonly url: string }[] };
    return result.map(({ url }) => url);
  });
  return urls.flatMap((url) => /\/dist\/core\/(.+)\.js$/.exec(url)?.[1] ?? []).sort();
}

it.each(['--help', '--version'])(
  '%s loads what commands are called and none of what they do',
  async (flag) => {
    const loaded = await loadedOf(flag);
    expect(loaded).toContain('commands/declarations');
    // Names of sets and attributes, which options name.
    expect(loaded.length).toBeLessThan(8);
  },
);

it('a command loads what it needs itself and nothing of the others', async () => {
  const loaded = await loadedOf('score-risks', SAMPLE, '--dry-run');
  expect(loaded).toContain('commands/score-risks');
  expect(loaded).not.toContain('commands/summarise');
  expect(loaded).not.toContain('check/check');
});
