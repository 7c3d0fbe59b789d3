import { createReadStream, statSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { HEADERS } from './excel-headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Answers with the files of a folder and the headers that go with them. */
export function excelFiles(folder: string): RequestListener {
  return ({ url = '/', method }, response) => {
    const path = new URL(url, 'https://localhost').pathname;
    const file = normalize(join(folder, path));
    const isInside = file.startsWith(normalize(folder) + sep);
    const type = TYPES[extname(file)];
    if (method !== 'GET' || !isInside || !type || !isFile(file)) {
      response.statusCode = 404;
      response.end();
      return;
    }
    setHeaders(response, path, type);
    createReadStream(file).pipe(response);
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function setHeaders(response: ServerResponse, path: string, type: string): void {
  response.setHeader('Content-Type', type);
  for (const [name, value] of Object.entries({ ...HEADERS['/*'], ...HEADERS[path] })) {
    response.setHeader(name, value);
  }
}
