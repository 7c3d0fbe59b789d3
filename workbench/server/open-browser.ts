import { spawn } from 'node:child_process';

/** Whether a browser could show anything here: a terminal on another machine has no display. */
export function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens the address in the user's browser, where there is one; a machine without is no error. */
export function openBrowser(address: string): void {
  const [command, ...parameters] = openCommand(process.platform, address);
  spawn(command, parameters, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/** What opens an address in the user's browser, as a program and its arguments. */
export function openCommand(
  platform: NodeJS.Platform,
  address: string,
): readonly [program: string, ...parameters: string[]] {
  if (platform === 'darwin') return ['open', address];
  // The empty word is the title of the window: the first word in quotes would be taken for it.
  if (platform === 'win32') return ['cmd', '/c', 'start', '', address];
  return ['xdg-open', address];
}
