import { expect, test } from 'vitest';
import { sheetName } from '../../core/workbook/address.ts';
import { EMPTY, numberCell, textCell } from '../../core/workbook/cell.ts';
import type { Change } from '../../core/workbook/change.ts';
import { colour } from '../../core/workbook/style.ts';
import type { RuleModel } from './fake/conditional-format.ts';
import { DataValidationCriteria } from './fake/enumerations.ts';
import { openSpreadsheet } from './fake/sheets-script.ts';
import type { ValidationModel } from './fake/validation.ts';

const START = sheetName('Start');

function opened(...changes: readonly Change[]) {
  const { host, book } = openSpreadsheet();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  return { sheet, commit: async () => (await host.commit({ changes })).kind };
}

test('conditional formats come after those that are there, of whatever kind', async () => {
  const { sheet, commit } = opened({
    kind: 'conditional-format',
    sheet: START,
    before: null,
    after: {
      area: { top: 2, left: 1, bottom: 9, right: 1 },
      rule: { kind: 'cell', operator: 'greaterThanOrEqual', operands: ['4'] },
      style: { fill: colour('C00000') },
    },
  });
  const theirs: RuleModel = {
    ranges: [sheet.getRange('A1:B9')],
    criteria: null,
    values: [],
    background: null,
    fontColor: null,
    bold: null,
  };
  sheet.model.rules = [theirs];
  expect(await commit()).toBe('committed');
  const [first, ...added] = sheet.model.rules;
  expect(first === theirs).toBe(true);
  expect(added.map(({ background }) => background)).toEqual(['#c00000']);
});

test('formulas and texts beside a written cell stay what they are', async () => {
  const { sheet, commit } = opened({
    kind: 'cells',
    sheet: START,
    cells: [
      { row: 1, column: 1, before: EMPTY, after: numberCell(1) },
      { row: 1, column: 3, before: EMPTY, after: textCell('=2') },
    ],
  });
  const beside = sheet.getRange('B1:B2');
  beside.setValues([['=A1*2'], ["'=A1"]]);
  expect(await commit()).toBe('committed');
  expect(beside.getFormulas()).toEqual([['=A1*2'], ['']]);
  expect(beside.getValues()[1]).toEqual(['=A1']);
  expect(sheet.getRange('C1').getFormulas()).toEqual([['']]);
  expect(sheet.getRange('C1').getValues()).toEqual([['=2']]);
});

test('a dropdown that refuses other values stays, and what we write is there', async () => {
  const { sheet, commit } = opened({
    kind: 'cells',
    sheet: START,
    cells: [{ row: 1, column: 1, before: EMPTY, after: textCell('Perhaps') }],
  });
  const cell = sheet.model.cell({ row: 1, column: 1 });
  const theirs: ValidationModel = {
    criteria: DataValidationCriteria.VALUE_IN_LIST,
    values: [['Yes', 'No']],
    allowInvalid: false,
    helpText: '',
  };
  cell.validation = theirs;
  expect(() => sheet.getRange('A1').setValues([['Perhaps']])).toThrow(/violates/);
  expect(await commit()).toBe('committed');
  expect(cell.validation).toEqual(theirs);
  expect(sheet.getRange('A1').getValues()).toEqual([['Perhaps']]);
});
