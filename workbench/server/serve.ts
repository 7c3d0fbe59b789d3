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
  const server = createServer((request, response) =>
    send(answerTo(request, folder, workbook), workbook, response),
  );
  const used = await listen(server, port);
  return {
    address: `http://127.0.0.1:${used}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
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

/** What a request is answered with. */
type Answer =
  | { readonly kind: 'refused'; readonly status: 403 | 404 | 405 }
  | { readonly kind: 'file'; readonly path: string; readonly type: string };

/** A name without folders, as all files of the page have it; a query changes nothing. */
const PATH = /^\/([\w.-]*)(?:\?.*)?$/;

function answerTo(
  { url = '/', method, headers }: IncomingMessage,
  folder: string,
  workbook: string,
): Answer {
  // A name that is not ours would be another page reaching in through a rebound address.
  if (!/^127\.0\.0\.1(?::\d+)?$/.test(headers.host ?? '')) return { kind: 'refused', status: 403 };
  if (method !== 'GET') return { kind: 'refused', status: 405 };
  const name = PATH.exec(url)?.[1];
  if (name === 'workbook') return fileAnswer(workbook, 'application/octet-stream');
  const path = join(folder, name || 'index.html');
  return fileAnswer(path, name === undefined ? undefined : TYPES[extname(path)]);
}

function fileAnswer(path: string, type: string | undefined): Answer {
  return type && existsSync(path) ? { kind: 'file', path, type } : { kind: 'refused', status: 404 };
}

function send(answer: Answer, workbook: string, response: ServerResponse): void {
  if (answer.kind === 'refused') {
    response.statusCode = answer.status;
    response.end();
    return;
  }
  response.setHeader('Content-Type', answer.type);
  response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  if (answer.path === workbook) {
    response.setHeader('X-Workbook-Name', encodeURIComponent(basename(workbook)));
  }
  createReadStream(answer.path)
    .on('error', () => response.destroy())
    .pipe(response);
}
