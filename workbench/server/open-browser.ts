import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Whether a browser could show anything here: a terminal on another machine has no display. */
export function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens the address in the user's browser, where there is one; a machine without is no error. */
export function openBrowser(address: string): void {
  const [command, ...parameters] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(command, [...parameters, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
