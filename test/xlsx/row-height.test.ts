import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { sheetName } from '../../core/workbook/address.ts';
import { EMPTY, textCell } from '../../core/workbook/cell.ts';
import { commitXlsx } from '../../xlsx/commit.ts';
import { heightOfRow, heightOfTexts } from '../../xlsx/edit/cells/row-height.ts';

const RISKS = sheetName('Risks');
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

const TWO_LINES = [{ text: 'One\ntwo', width: 20 }];

it.each([
  ['grows with new texts', { ht: '15' }, true, 32],
  ['never shrinks', { ht: '60' }, true, '60'],
  ['stays as a person set it', { ht: '15', customHeight: '1' }, true, '15'],
  ['grows where nobody set it', { ht: '15', customHeight: 'false' }, true, 32],
  ['is left to the program where other cells may need more', {}, true, undefined],
  ['is what new texts need where there are no others', {}, false, 32],
])('the height of a row %s', (_, attributes, hasContent, points) => {
  expect(heightOfRow(attributes, hasContent, TWO_LINES)).toBe(points);
});

it('is reckoned with the width that the column gets in the same commit', async () => {
  const made = new ExcelJS.Workbook();
  const cell = made.addWorksheet('Risks').getCell('A1');
  cell.value = 'Notes';
  cell.alignment = { wrapText: true };
  const { bytes } = commitXlsx(new Uint8Array(await made.xlsx.writeBuffer()), {
    changes: [
      {
        kind: 'cells',
        sheet: RISKS,
        cells: [
          {
            row: 2,
            column: 1,
            before: EMPTY,
            after: textCell(LONG),
            style: { before: null, after: { kind: 'like', row: 1, column: 1 } },
          },
        ],
      },
      { kind: 'column-width', sheet: RISKS, column: 1, before: null, after: 102 },
    ],
  });
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load(new Uint8Array(bytes ?? []).buffer);
  expect(saved.getWorksheet('Risks')?.getRow(2).height).toBe(32);
});
