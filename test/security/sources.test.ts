import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PRODUCT = ['core', 'sidebar', 'xlsx', 'workbench', 'excel-addin', 'sheets-addon'];

/** What could reach a network or another program. */
const REACHES_OUT =
  /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|UrlFetchApp|importScripts|['"]node:(?:http|https|net|tls|dns|dgram|child_process)['"]/;
/** What makes markup or code out of text. */
const MAKES_MARKUP =
  /innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;

const SOURCES = execFileSync('git', ['ls-files', ...PRODUCT], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => /\.(?:tsx?|html)$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The lines of the product's sources that match, by file. */
function linesWith(pattern: RegExp): readonly string[] {
  return SOURCES.flatMap(({ file, text }) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

describe('the sources', () => {
  it('were all looked at', () => {
    expect(SOURCES.length).toBeGreaterThan(300);
  });

  it('reach out to nobody but the server of the workbench, and start nothing but a browser', () => {
    expect(linesWith(REACHES_OUT)).toEqual([
      "workbench/server/open-browser.ts: import { spawn } from 'node:child_process';",
      "workbench/server/serve.ts: import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';",
      "workbench/server/serve.ts: import type { AddressInfo } from 'node:net';",
      "workbench/web/main.ts: const served = fetch('workbook').catch(() => undefined);",
      "workbench/web/page.ts: return (await fetch('templates.xml')).text();",
    ]);
  });

  it('make no markup and no code out of text', () => {
    expect(linesWith(MAKES_MARKUP)).toEqual([]);
  });
});
