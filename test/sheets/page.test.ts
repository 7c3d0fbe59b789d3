import { expect, it, test } from 'vitest';
import { htmlSafe } from '../../build/html-safe.ts';
import { sheetsPage } from '../../build/sheets-page.ts';
import { scriptTransport } from '../../sheets-addon/page/script-run.ts';
import { failureText } from '../support/told.ts';

const UNSAFE = /<\?|\?>|<!|`|\/\/|\/\*/;

it('is a page whose script HtmlService leaves as it is', async () => {
  const page = await sheetsPage();
  const [frame = '', ...rest] = page.split('</script');
  expect(rest.length).toBe(1);
  const start = frame.indexOf('<script>') + '<script>'.length;
  const [markup, script] = [frame.slice(0, start), frame.slice(start)];
  expect(UNSAFE.exec(script)?.index).toBeUndefined();
  expect(/src=|<link/.test(markup)).toBe(false);
});

/** Scripts that give a value, with the parts that are damaged in pages. */
test.each([
  '"https://example.org/*"',
  '"<!-- -->" + "<?xml?>" + "</script>"',
  '"a\\//b" + "c\\\\//d" + "\\`"',
  '/^https?:\\/\\//i.test("HTTP://x")',
  '"a`b"',
  '[1, 2].map(x=>x<!0)',
  '"a/*b*/c".replace(/\\/\\*.*?\\*\\//g, "")',
  'typeof/[/]/.source',
])('%s is worth the same', (source) => {
  const safe = htmlSafe(`(${source})`);
  expect(safe).not.toMatch(UNSAFE);
  const run = (text: string): unknown => new Function(`return ${text}`)();
  expect(run(safe)).toEqual(run(source));
});

it('refuses a script that it can’t make safe', () => {
  expect(() => htmlSafe('a = `b`')).toThrow('unsafe in a page');
});

/** A page of Apps Script where every call fails. */
function failing(message: string): Parameters<typeof scriptTransport>[0] {
  let fail: (error: { message: string }) => void = () => {};
  const run = {
    withSuccessHandler: () => run,
    withFailureHandler: (handler: typeof fail) => {
      fail = handler;
      return run;
    },
    callServer: () => fail({ message }),
  };
  return { google: { script: { run } } };
}

test.each([
  ['PERMISSION_DENIED', /another of your accounts.*private window/],
  ['Authorization is required to perform that action.', /another of your accounts/],
  ['We’re sorry, a server error occurred.', /^Google could not run the add-on: We’re sorry/],
])('tells what to do about %s', async (message, told) => {
  expect(await failureText(scriptTransport(failing(message))('{}'))).toMatch(told);
});
