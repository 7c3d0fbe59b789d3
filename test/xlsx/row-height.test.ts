import { expect, it } from 'vitest';
import { heightOfTexts } from '../../workbench/xlsx/edit/cells/row-height.ts';

const LONG = 'word '.repeat(40).trim();

it.each([
  ['no text', [], undefined],
  ['a line', [{ text: 'Laptop', width: 20 }], undefined],
  ['a line break', [{ text: 'One\ntwo', width: 20 }], 32],
  [
    'the longest of several',
    [
      { text: 'One two', width: 6 },
      { text: LONG, width: 22 },
    ],
    152,
  ],
  ['more than a row can be', [{ text: 'word '.repeat(500), width: 10 }], 409],
])('a row of new texts is as high as they need: %s', (_, texts, points) => {
  expect(heightOfTexts(texts)).toBe(points);
});
