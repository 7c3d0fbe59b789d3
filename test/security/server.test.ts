import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serveWorkbench } from '../../workbench/server/serve.ts';

let serving: Serving;
beforeAll(async () => {
  serving = await serveWorkbench('docs', 'samples/meridian-isms.xlsx');
});
afterAll(() => serving.close());

interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly host?: string;
}

function ask({ path, method = 'GET', host }: Asked): Promise<IncomingMessage> {
  const { hostname, port } = new URL(serving.address);
  const headers = host === undefined ? {} : { host };
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      response.resume().on('end', () => resolve(response));
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of the workbench', () => {
  it('listens on this machine alone', () => {
    expect(new URL(serving.address).hostname).toBe('127.0.0.1');
  });

  it('gives the workbook to its own page', async () => {
    expect((await ask({ path: '/workbook' })).statusCode).toBe(200);
  });

  it.each([
    'evil.example',
    '127.0.0.1.evil.example',
    'evil.example:8080',
    'x127.0.0.1',
    'localhost',
  ])('answers no page that reaches it as %s', async (host) => {
    expect((await ask({ path: '/workbook', host })).statusCode).toBe(403);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    expect((await ask({ path: '/workbook', method })).statusCode).toBe(405);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/images/summary.png',
  ])('gives nothing from another folder: %s', async (path) => {
    expect((await ask({ path })).statusCode).toBe(404);
  });

  it('lets the page ask nobody else, and nobody frame it', async () => {
    const { headers } = await ask({ path: '/workbook' });
    expect(headers['content-security-policy']).toMatch(/^default-src 'self';/);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
