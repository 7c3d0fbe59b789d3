import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens the address in the user's browser, where there is one; a machine without is no error. */
export function openBrowser(address: string): void {
  const [command, ...parameters] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(command, [...parameters, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
