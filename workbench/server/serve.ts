import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';

/** What the page may load: its own files alone, and nothing from elsewhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  // The spreadsheet component compiles formulas and templates to functions.
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

export interface Serving {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the workbench with one workbook, to this machine alone. Takes the port, or any free one
 * where it is taken.
 */
export async function serveWorkbench(folder: string, workbook: string, port = 0): Promise<Serving> {
  const server = createServer((request, response) => answer(request, response, folder, workbook));
  const used = await listen(server, port);
  return {
    address: `http://127.0.0.1:${used}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, 0));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function answer(
  { url = '/', method, headers }: IncomingMessage,
  response: ServerResponse,
  folder: string,
  workbook: string,
): void {
  // A name that is not ours would be another page reaching in through a rebound address.
  const isOurs = /^127\.0\.0\.1(?::\d+)?$/.test(headers.host ?? '');
  const path = new URL(url, 'http://127.0.0.1').pathname;
  if (!isOurs || method !== 'GET') {
    refuse(response, 403);
    return;
  }
  if (path === '/workbook') {
    response.setHeader('X-Workbook-Name', encodeURIComponent(basename(workbook)));
    send(response, workbook, 'application/octet-stream');
    return;
  }
  const name = path === '/' ? 'index.html' : path.slice(1);
  const file = join(folder, basename(name));
  const type = TYPES[extname(file)];
  if (!type || basename(name) !== name || !existsSync(file)) refuse(response, 404);
  else send(response, file, type);
}

function send(response: ServerResponse, file: string, type: string): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function refuse(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
