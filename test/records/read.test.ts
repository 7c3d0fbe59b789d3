import { describe, expect, test } from 'vitest';
import { answered } from '../../core/records/answer.ts';
import { readAssets } from '../../core/records/read-assets.ts';
import { readRisks } from '../../core/records/read-risks.ts';
import { readSoa } from '../../core/records/read-soa.ts';
import { readTreatmentActions } from '../../core/records/read-treatment-actions.ts';
import { sheetName } from '../../core/workbook/address.ts';
import { dateCell, errorCell, formulaCell, numberCell } from '../../core/workbook/cell.ts';
import { parseCalendarDate, serialFromDate } from '../../core/workbook/date.ts';
import { registerOfTable, type Table, type Written, workbookOf } from '../support/tables.ts';

function risks(fields: readonly string[], rows: Table['rows'], features: Table['features'] = {}) {
  const table: Table = { kind: 'risk-register', sheet: 'Risks', fields, rows, features };
  return readRisks(workbookOf(table), registerOfTable(table)).records;
}

function soaControls(rows: readonly (readonly Written[])[]) {
  const table: Table = { kind: 'soa', sheet: 'SoA', fields: ['control', 'title'], rows };
  return readSoa(workbookOf(table), registerOfTable(table)).records.map(({ control }) => {
    const reference = answered(control);
    if (!reference) return control.state;
    if (reference.kind === 'group') return `group ${reference.group}`;
    return 'control' in reference ? reference.control : `${reference.kind} ${reference.text}`;
  });
}

function date(text: string) {
  return dateCell(serialFromDate(parseCalendarDate(text)!, 1900));
}

describe('the four states of an answer', () => {
  const [first, second, third] = risks(
    ['id', 'owner', 'likelihood', 'score'],
    [
      ['R1', '[Name]', '3 - Possible', formulaCell('C2*D2', numberCell(12))],
      ['R2', null, errorCell('#REF!'), 'a lot'],
      ['R3', 'n/a', 'TBD', formulaCell('1/0', errorCell('#DIV/0!'))],
    ],
  );

  test('no such column', () => {
    expect(first!.treatment).toEqual({ state: 'no-column' });
  });
  test('blank, with what was shown', () => {
    const at = { sheet: sheetName('Risks'), row: 2, column: 2 };
    expect(first!.owner).toMatchObject({ state: 'blank', at, text: '[Name]' });
    expect(second!.owner).toMatchObject({ state: 'blank', text: '' });
    expect(third!.owner).toMatchObject({ state: 'blank', text: 'n/a' });
    expect(third!.likelihood).toMatchObject({ state: 'blank', text: 'TBD' });
  });
  test('unreadable', () => {
    expect(second!.likelihood).toMatchObject({ state: 'unreadable', text: '#REF!' });
    expect(second!.score).toMatchObject({ state: 'unreadable', text: 'a lot' });
    expect(third!.score).toMatchObject({ state: 'unreadable', text: '#DIV/0!' });
  });
  test('a value, also the cached one of a formula', () => {
    expect(answered(first!.likelihood)).toEqual({ number: 3, label: 'Possible' });
    expect(answered(first!.score)).toBe(12);
  });
});

test('a cell covered by a merge down its column answers as the first cell', () => {
  const merges = [{ top: 2, bottom: 3, left: 1, right: 1 }];
  const [, second] = risks(
    ['asset', 'threat'],
    [
      ['Server', 'Fire'],
      [null, 'Flood'],
    ],
    { merges },
  );
  expect(second!.asset).toMatchObject({ state: 'value', value: ['Server'], at: { row: 2 } });
});

test('a merge across columns gives nothing to the columns that it covers', () => {
  const merges = [{ top: 2, bottom: 2, left: 1, right: 2 }];
  const [first] = risks(['title', 'threat'], [['Fire', null]], { merges });
  expect(first!.threat.state).toBe('blank');
});

test('one date that only fits one order decides for its column', () => {
  const rows = [['03/04/2026'], ['03/25/2026']];
  expect(risks(['due'], rows).map(({ due }) => answered(due))).toEqual([
    '2026-03-04',
    '2026-03-25',
  ]);
});

test('"Open" is a status, and no treatment', () => {
  const [first] = risks(['status', 'treatment'], [['Open', 'Open']]);
  expect(first!.status).toMatchObject({ state: 'value', value: 'Open' });
  expect(first!.treatment.state).toBe('blank');
});

test('assets and treatment actions', () => {
  const assets: Table = {
    kind: 'assets',
    sheet: 'A',
    fields: ['asset', 'value'],
    rows: [['CRM', 4]],
  };
  const [asset] = readAssets(workbookOf(assets), registerOfTable(assets)).records;
  expect([answered(asset!.asset), answered(asset!.value)]).toEqual([
    'CRM',
    { number: 4, label: '' },
  ]);
  const plan: Table = {
    kind: 'treatment-plan',
    sheet: 'P',
    fields: ['risk', 'control', 'status'],
    rows: [['R-1, R-2', 'A.5.1, A.8.2', 'In progress']],
  };
  const [action] = readTreatmentActions(workbookOf(plan), registerOfTable(plan)).records;
  expect(answered(action!.risk)).toEqual(['R-1', 'R-2']);
  expect(answered(action!.control)?.map(({ text }) => text)).toEqual(['A.5.1', 'A.8.2']);
  expect(answered(action!.status)).toBe('in-progress');
});

describe('controls of a statement that a spreadsheet damaged', () => {
  test('numbers between their neighbours', () => {
    const ids = [8.1, 8.2, 8.3, 8.4, 8.9, 8.1, 8.11, 8.19, 8.2, 8.21, 8.29, 8.3, 8.31];
    expect(soaControls(ids.map((id) => [id]))).toEqual(
      '1 2 3 4 9 10 11 19 20 21 29 30 31'.split(' ').map((number) => `A.8.${number}`),
    );
  });
  test('the title decides where it is there', () => {
    expect(
      soaControls([[5.1, 'Acceptable use of information and other associated assets']]),
    ).toEqual(['A.5.10']);
  });
  test('without neighbours, the one that no other row has', () => {
    expect(soaControls([['8.2'], ['8.2'], ['A.5.1']])).toEqual(['A.8.2', 'A.8.20', 'A.5.1']);
  });
  test('an id with its prefix is not damaged', () => {
    expect(soaControls([['A.8.19'], ['A.8.2'], ['A.8.21']])[1]).toBe('A.8.2');
  });
  test('dates', () => {
    expect(soaControls([['5.9'], [date('2026-10-05')], ['5.11']])[1]).toBe('A.5.10');
    expect(soaControls([['A.9.2.2'], [date('2003-02-09')], ['A.9.2.4']])[1]).toBe('A.9.2.3');
  });
});

test('"A.6.1" in a statement of 2013 is an objective', () => {
  expect(soaControls([['A.6.1'], ['A.6.1.1'], ['A.6.1.2'], ['A.9.2.3']])).toEqual([
    'group A.6.1',
    'A.6.1.1',
    'A.6.1.2',
    'A.9.2.3',
  ]);
  expect(soaControls([['A.6.1'], ['A.6.2'], ['A.9.2.3']])[0]).toBe('A.6.1');
});
