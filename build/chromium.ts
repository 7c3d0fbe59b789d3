import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

/** How to start a browser here: the packaged Chromium on Linux, an installed one elsewhere. */
export async function browserOptions(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return installedBrowser();
  const home = await unpackedChromium();
  return {
    executablePath: join(home, 'chromium'),
    chromiumSandbox: false,
    env: {
      ...process.env,
      // What a slim machine lacks comes with the package; the fonts make pictures alike everywhere.
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
  };
}

function installedBrowser(): LaunchOptions {
  return { channel: process.platform === 'win32' ? 'msedge' : 'chrome' };
}

/** The folder of the unpacked Chromium, unpacked once a version; whole or not at all. */
async function unpackedChromium(): Promise<string> {
  const home = join(tmpdir(), `clausebook-chromium-${packagedVersion()}`);
  if (existsSync(home)) return home;
  const started = mkdtempSync(`${home}-`);
  await unpackInto(started);
  writeFileSync(join(started, 'fonts', 'fonts.conf'), fontSettings(home));
  try {
    renameSync(started, home);
  } catch {
    // Another run was first.
    rmSync(started, { recursive: true, force: true });
  }
  return home;
}

/** Settings that name the fonts of the package: those that it comes with look for them elsewhere. */
function fontSettings(home: string): string {
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${join(home, 'fonts')}</dir>`,
    `<cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>`,
  ].join('\n');
}

function packagedVersion(): string {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const description = readFileSync(join(dirname(main), '../../package.json'), 'utf8');
  return (JSON.parse(description) as { readonly version: string }).version;
}

/** The package unpacks to the folder of temporary files, and its libraries only where it believes to be on Lambda. */
async function unpackInto(folder: string): Promise<void> {
  const told = { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const changed = [...Object.keys(told), 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];
  const before = changed.map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, told);
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
