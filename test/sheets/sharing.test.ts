import { describe, expect, test } from 'vitest';
import { sheetName } from '../../core/workbook/address.ts';
import { colour } from '../../core/workbook/style.ts';
import { openSpreadsheet, spreadsheetWith } from './fake/sheets-script.ts';

const RISKS = sheetName('Risks');

/** A spreadsheet with a hidden sheet, hidden rows, looks and a note. */
function opened() {
  const { book, host } = openSpreadsheet(spreadsheetWith('Risks', 'Hidden'));
  const [sheet, hidden] = book.sheets;
  if (!sheet || !hidden) throw new Error('no sheets');
  hidden.hideSheet();
  sheet.getRange('A1:B5').setValues(Array.from({ length: 5 }, (_, row) => [`R${row}`, 'fire']));
  sheet.getRangeList(['A1:B1']).setBackground('#1f3864').setFontColor('#ffffff');
  sheet.model.tabColour = '#C00000';
  sheet.model.hiddenRows.add(3);
  sheet.model.filter = { top: 1, left: 1, bottom: 5, right: 2 };
  sheet.model.filteredRows.add(4);
  sheet.model.cell({ row: 2, column: 2 }).note = 'Ask Ann';
  return host;
}

describe('how sheets look, for copies', () => {
  test('hidden sheets are not told, hidden and filtered rows have no height', async () => {
    const [risks, ...others] = await opened().sharing.appearance();
    expect(others).toEqual([]);
    expect(risks?.sheet).toBe(RISKS);
    expect(risks?.rowHeights).toEqual(
      new Map([
        [3, 0],
        [4, 0],
      ]),
    );
  });

  test('looks and notes stand at their cells', async () => {
    const [risks] = await opened().sharing.appearance();
    const header = { fill: colour('1F3864'), fontColour: colour('FFFFFF') };
    expect(risks?.styles.get(1)).toEqual(
      new Map([
        [1, expect.objectContaining(header)],
        [2, expect.objectContaining(header)],
      ]),
    );
    expect(risks?.comments).toEqual([{ row: 2, column: 2, author: '', text: 'Ask Ann' }]);
    expect(risks?.tabColour).toBe('C00000');
  });
});
