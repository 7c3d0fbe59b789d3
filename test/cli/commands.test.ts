import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './run.ts';

const SAMPLE = 'samples/meridian-isms.xlsx';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausebook-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a workbook made from nothing', () => {
  it.each(['complete', 'essential', 'risk'])('%s has nothing to complain about', async (set) => {
    const output = join(folder, 'isms.xlsx');
    const made = await runCli('new', '-o', output, '--set', set, '--organisation', 'Alder Labs');
    expect(made.errors).toBe('');
    expect(made.status).toBe(0);
    expect(made.output).toContain(`The new workbook lies in ${output}.`);
    const checked = await runCli('check', output);
    expect(checked.status).toBe(0);
    expect(checked.output).toContain('0 errors, 0 warnings, 1 piece of advice');
  });

  it('is the same file for the same wishes', async () => {
    const [one, other] = [join(folder, 'one.xlsx'), join(folder, 'other.xlsx')];
    for (const path of [one, other]) await runCli('new', '-o', path, '--set', 'risk');
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  });

  it('needs a name for it, and one of the sets that there are', async () => {
    for (const words of [['new'], ['new', '--set', 'everything', '-o', join(folder, 'a.xlsx')]]) {
      const run = await runCli(...words);
      expect(run.status).toBe(2);
      expect(run.errors).toMatch(/-o|Allowed choices/);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('can be looked at first', async () => {
    const run = await runCli('new', '--dry-run', '--json');
    expect(JSON.parse(run.output).changes.length).toBeGreaterThan(20);
  });
});

describe('comparing', () => {
  it('answers without writing a workbook', async () => {
    const planned = join(folder, 'planned.xlsx');
    await runCli('plan-treatment', SAMPLE, '-o', planned, '--today', '2026-11-23');
    const run = await runCli('compare', planned, '--with', SAMPLE);
    expect(run.errors).toBe('');
    expect(run.status).toBe(0);
    expect(run.output.split('\n')[0]).toBe('Risk treatment plan: 2 new.');
    expect(readdirSync(folder)).toEqual(['planned.xlsx']);
  });

  it('asks where a sheet of changes shall go', async () => {
    const planned = join(folder, 'planned.xlsx');
    await runCli('plan-treatment', SAMPLE, '-o', planned, '--today', '2026-11-23');
    const run = await runCli('compare', planned, '--with', SAMPLE, '--sheet');
    expect(run.status).toBe(2);
    expect(run.errors).toMatch(/-o/);
  });

  it('says which of both files can not be read', async () => {
    const run = await runCli('compare', SAMPLE, '--with', join(folder, 'none.xlsx'));
    expect(run.status).toBe(2);
    expect(run.errors).toMatch(/none\.xlsx: There is no such file/);
  });
});

describe('the pack for a review', () => {
  it('is made once', async () => {
    const output = join(folder, 'review.xlsx');
    const day = ['--today', '2026-11-23'];
    const made = await runCli('prepare-review', SAMPLE, '-o', output, ...day);
    expect(made.output).toContain('New sheet “Review 2026-11-23”');
    const again = await runCli('prepare-review', output, '--dry-run', '--json', ...day);
    expect(JSON.parse(again.output).changes).toEqual([]);
  });
});
