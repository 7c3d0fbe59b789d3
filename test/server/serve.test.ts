import { readFileSync } from 'node:fs';
import { type OutgoingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serveWorkbench } from '../../workbench/server/serve.ts';

const PAGE = 'workbench/web';
const SAMPLE = 'samples/meridian-isms.xlsx';

let serving: Serving;

beforeAll(async () => {
  serving = await serveWorkbench(PAGE, SAMPLE);
});

afterAll(() => serving.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** Asks as no browser would: the path goes out as it stands here. */
function ask(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: OutgoingHttpHeaders } = {},
): Promise<Answer> {
  const { port } = new URL(serving.address);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, async (response) => {
      const { statusCode: status, headers: answered } = response;
      resolve({ status, headers: answered, body: await buffer(response) });
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of the workbench', () => {
  it('gives the page, under rules that keep it from asking anybody else', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body.toString()).toBe(readFileSync('workbench/web/index.html', 'utf8'));
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it('gives the page whatever the query says', async () => {
    const { status, body } = await ask('/?theme=dark&from=/../x');
    expect(status).toBe(200);
    expect(body.toString()).toBe(readFileSync('workbench/web/index.html', 'utf8'));
  });

  it('gives the workbook and its name', async () => {
    const { status, headers, body } = await ask('/workbook');
    expect([status, headers['x-workbook-name']]).toEqual([200, 'meridian-isms.xlsx']);
    expect(body.equals(readFileSync(SAMPLE))).toBe(true);
  });

  it.each([
    '/../package.json',
    '/..%2Fpackage.json',
    '/%2e%2e/package.json',
    '/..\\package.json',
    '/web/../../package.json',
    '//etc/passwd',
    '//',
    '/%',
    '/..',
    '/tsconfig.json',
    '/nothing.js',
    'http://127.0.0.1/../package.json',
  ])('has nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it.each(['evil.example', 'evil.example:27001', '127.0.0.1.evil.example', 'localhost', '[::1]'])(
    'refuses a page that calls it “%s”',
    async (host) => {
      expect((await ask('/workbook', { headers: { host } })).status).toBe(403);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    expect((await ask('/workbook', { method })).status).toBe(405);
  });

  it('listens to this machine alone', () => {
    expect(new URL(serving.address).hostname).toBe('127.0.0.1');
  });

  it('takes another port where the usual one is taken', async () => {
    const taken = Number(new URL(serving.address).port);
    const other = await serveWorkbench(PAGE, SAMPLE, taken);
    expect(Number(new URL(other.address).port)).not.toBe(taken);
    await other.close();
  });

  it('says that a workbook is gone', async () => {
    const gone = await serveWorkbench(PAGE, 'samples/gone.xlsx');
    expect((await fetch(new URL('workbook', gone.address))).status).toBe(404);
    await gone.close();
  });
});
