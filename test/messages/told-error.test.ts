import { expect, test } from 'vitest';
import { message } from '../../core/messages/message.ts';
import { errorOf, ToldError, toldBy } from '../../core/messages/told-error.ts';
import { fromJson, toJson } from '../../sheets-addon/wire/plain-json.ts';
import { errorText } from '../support/told.ts';

const NESTED = message('sheets.broke-off', {
  reason: message('sheets.sheet-gone', { sheet: 'Risks' }),
});

test.each([
  [
    'a message of ours',
    new ToldError(NESTED),
    /^Google Sheets stopped: The sheet Risks is gone\. /,
  ],
  ['the text of another error', new TypeError('out of memory'), /^out of memory$/],
  ['what a service throws that is no Error', { message: 'Service timed out.' }, /^Service timed/],
  ['anything else', 'gone', /^gone$/],
])('%s is told, and so it is at the other end of a wire', (_, error, words) => {
  expect(errorText(error)).toMatch(words);
  const arrived = fromJson(toJson(toldBy(error))) as ReturnType<typeof toldBy>;
  expect(errorText(errorOf(arrived))).toBe(errorText(error));
});

test('an error of ours keeps what it came of', () => {
  const cause = new Error('technical');
  expect(new ToldError(message('excel.halfway'), cause).cause).toBe(cause);
});
