import { expect, test } from 'vitest';
import { contentOf } from '../support/snapshot-content.ts';
import { failureText } from '../support/told.ts';
import { openExcel } from './node/open-excel.ts';

/** A sheet with a formula, a hidden row and a dropdown, and another one beside it. */
async function openRegister() {
  const opened = await openExcel();
  const [start] = opened.book.sheets;
  for (const row of [1, 2, 3]) start!.store(row, 1).cell = { value: row };
  start!.store(3, 2).cell = { value: 6, formula: '=A3*2' };
  start!.hiddenRows.add(2);
  const rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
  const errorAlert = { showAlert: true, style: 'Stop', title: '', message: '' };
  const areas = [{ top: 1, left: 2, bottom: 3, right: 2 }];
  start!.validations.push({ areas, rule, errorAlert, prompt: {} });
  opened.book.addSheet('Other').store(1, 1).cell = { value: 1, formula: '=1' };
  return { ...opened, start: start! };
}

test('a protected sheet is read in full where Excel refuses to search in it', async () => {
  const { excel, host, start } = await openRegister();
  start.isProtected = true;
  const found = contentOf(await host.read({}));
  start.isSearchable = false;
  excel.syncs.length = 0;
  expect(contentOf(await host.read({}))).toEqual(found);
  expect(found.sheets[0]).toMatchObject({ hiddenRows: [2] });
  expect(excel.syncs.length).toBeLessThanOrEqual(5);
});

test('what Excel refuses although nothing is protected is told', async () => {
  const { host, excel } = await openRegister();
  excel.failNext = { Code: 'AccessDenied', Message: 'technical' };
  expect(await failureText(host.read({}))).toMatch(/Review > Unprotect/);
});
