import { describe, expect, it } from 'vitest';
import { runCli } from './run.ts';

const SAMPLE = 'samples/meridian-isms.xlsx';
const DAY = ['--today', '2026-11-23'];

/** Renew with `npx vitest run test/cli --update`, and read the difference before committing it. */
describe('what the command line says of the sample', () => {
  it.each<[string, number, readonly string[]]>([
    ['inspect.txt', 0, ['inspect', SAMPLE]],
    ['inspect.json', 0, ['inspect', SAMPLE, '--json']],
    ['check.txt', 1, ['check', SAMPLE, '--all']],
    ['check.json', 1, ['check', SAMPLE, '--json']],
    ['score-risks.txt', 0, ['score-risks', SAMPLE, '--dry-run']],
    ['structure-register.txt', 0, ['structure-register', SAMPLE, '--dry-run']],
    ['build-soa.txt', 0, ['build-soa', SAMPLE, '--dry-run']],
    ['summarise.txt', 0, ['summarise', SAMPLE, '--dry-run']],
  ])('%s', async (golden, status, words) => {
    const run = await runCli(...words, ...DAY);
    expect(run.errors).toBe('');
    expect(run.status).toBe(status);
    await expect(`${run.output}\n`).toMatchFileSnapshot(`golden/${golden}`);
  });
});
