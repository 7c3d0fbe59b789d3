import { expect, it } from 'vitest';
import { openCommand } from '../../workbench/server/open-browser.ts';

const ADDRESS = 'http://127.0.0.1:27001/';

it.each<[NodeJS.Platform, readonly string[]]>([
  ['linux', ['xdg-open', ADDRESS]],
  ['freebsd', ['xdg-open', ADDRESS]],
  ['darwin', ['open', ADDRESS]],
  ['win32', ['cmd', '/c', 'start', '', ADDRESS]],
])('a browser is opened on %s by %j', (platform, command) => {
  expect(openCommand(platform, ADDRESS)).toEqual(command);
});
