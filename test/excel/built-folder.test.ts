import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildExcel } from '../../build/excel.ts';
import { HEADERS } from '../../build/excel-headers.ts';

const ADDRESS = 'https://intranet.example.org/clausebook';
const out = join(mkdtempSync(join(tmpdir(), 'clausebook-excel-')), 'excel');
const PAGES = ['taskpane.html', 'help.html', 'privacy.html'];

function built(file: string): string {
  return readFileSync(join(out, file), 'utf8');
}

beforeAll(() => buildExcel(out, `${ADDRESS}/`));

describe('the folder to host', () => {
  it('has a manifest for its address, and every file that it names', () => {
    const manifest = built('manifest.xml');
    expect(manifest).not.toContain('localhost');
    const named = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(
      ([, url = '']) => url,
    );
    expect(named.length).toBeGreaterThan(50);
    const missing = named.filter(
      (url) => !url.startsWith(`${ADDRESS}/`) || !existsSync(join(out, url.slice(ADDRESS.length))),
    );
    expect(missing).toEqual([]);
  });

  it.each(PAGES)('%s carries the policy, and loads no script but ours and Office’s', (page) => {
    const text = built(page);
    expect(text).toContain(HEADERS['/*']?.['Content-Security-Policy']);
    const loaded = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url = '']) => url);
    const foreign = loaded.filter((url) => /^\w+:/.test(url));
    const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
    expect(foreign).toEqual(page === 'taskpane.html' ? [office] : []);
    const own = loaded.filter((url) => !foreign.includes(url));
    expect(own.filter((url) => !existsSync(join(out, url)))).toEqual([]);
  });

  it('lets Excel on the web read the functions from its own pages', () => {
    expect(built('_headers')).toContain('/functions.json\n  Access-Control-Allow-Origin: *\n');
  });

  it.each(['http://intranet.example.org', 'https://example.org/?a=1', 'example.org'])(
    'is not made for %s, which Excel would not take',
    async (address) => {
      await expect(buildExcel(`${out}-not`, address)).rejects.toThrow();
      expect(existsSync(`${out}-not`)).toBe(false);
    },
  );
});
