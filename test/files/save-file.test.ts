import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inEnglish } from '../../core/registers/in-english.ts';
import { saveBeside } from '../../workbench/files/save-file.ts';

const BYTES = Uint8Array.of(1, 2, 3);
let folder = '';
let input = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'save-'));
  input = join(folder, 'in.xlsx');
  await writeFile(input, 'input');
});
afterEach(() => rm(folder, { recursive: true }));

test('writes the whole file and leaves nothing else', async () => {
  const output = join(folder, 'out.xlsx');
  expect(await saveBeside(input, output, BYTES)).toEqual({ kind: 'saved' });
  expect([...(await readFile(output))]).toEqual([...BYTES]);
  expect((await readdir(folder)).sort()).toEqual(['in.xlsx', 'out.xlsx']);
});

test.each([
  ['its own name', async () => input],
  ['a detour', async () => join(folder, '..', folder.split('/').pop()!, 'in.xlsx')],
  [
    'a symbolic link',
    async () => {
      await symlink(input, join(folder, 'soft.xlsx'));
      return join(folder, 'soft.xlsx');
    },
  ],
  [
    'a hard link',
    async () => {
      await link(input, join(folder, 'hard.xlsx'));
      return join(folder, 'hard.xlsx');
    },
  ],
])('does not overwrite the input under %s', async (_, way) => {
  const output = await way();
  const result = await saveBeside(input, output, BYTES);
  expect(result.kind).toBe('not-saved');
  expect(await readFile(input, 'utf8')).toBe('input');
});

test.each([
  ['a folder that is not there', 'missing/out.xlsx', 'folder does not exist'],
  ['a folder in its place', 'taken', 'not a place for a file'],
])('leaves nothing behind when there is %s', async (_, name, reason) => {
  await mkdir(join(folder, 'taken'));
  const before = await readdir(folder);
  const result = await saveBeside(input, join(folder, name), BYTES);
  if (result.kind !== 'not-saved') throw new Error(result.kind);
  expect(inEnglish(result.message)).toContain(reason);
  expect(await readdir(folder)).toEqual(before);
});
