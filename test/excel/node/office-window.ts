import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { OfficeWindow } from '../host/excel-test-host.ts';

let script: Script | undefined;

/** Runs the library's script, unmodified, in a window of its own that has just what it touches. */
export function officeWindow(): OfficeWindow {
  script ??= new Script(readFileSync(officeLibrary(), 'utf8'));
  const page = emptyPage();
  script.runInContext(createContext(page));
  return page as unknown as OfficeWindow;
}

/** The path of the library for Excel on the web. */
export function officeLibrary(): string {
  const { resolve } = createRequire(import.meta.url);
  const folder = resolve('@microsoft/office-js/package.json').replace('package.json', 'dist');
  return `${folder}/excel-web-16.00.debug.js`;
}

function emptyPage(): Record<string, unknown> {
  const page: Record<string, unknown> = {
    document: {
      createElement: () => ({ setAttribute() {}, appendChild() {}, style: {} }),
      getElementsByTagName: () => [],
      URL: '',
      addEventListener() {},
    },
    location: { hash: '', href: 'https://localhost/', search: '', origin: 'https://localhost' },
    navigator: { userAgent: '', platform: '' },
    addEventListener() {},
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
  };
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  return page;
}
