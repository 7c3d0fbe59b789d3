import { expect, test } from 'vitest';
import { recognise } from '../../core/recognise/recognise.ts';
import { sharesOf, tallyFile } from '../../workbench/score/tally.ts';
import { readTruth } from '../../workbench/score/truth.ts';
import { sheet, workbook } from './sheets.ts';

const { registers } = recognise(
  workbook(
    sheet([
      ['Risk ID', 'Risk description', 'Risk owner', 'Likelihood', 'Impact'],
      ['R-1', 'Fire in the server room', 'Anna', 2, 5],
      ['R-2', 'Phishing of staff', 'Tom', 4, 3],
    ]),
  ),
);

function tallyOf(table: Readonly<Record<string, unknown>>) {
  const truth = readTruth({ _meta: 'ignored', 'a.xlsx': { Sheet1: table } });
  const { right, wrong, missed } = tallyFile(registers, truth.files.get('a.xlsx')!, truth);
  return [right, wrong.length, missed.length];
}

const labels = { riskId: 'A', title: 'B', owner: ['C', 'D'], likelihood: 'D', impact: 'E' };

test.each<[string, Readonly<Record<string, unknown>>, readonly number[]]>([
  [
    'all right, by older names',
    { kind: 'risk-register', headerRow: 1, columns: labels },
    [5, 0, 0],
  ],
  [
    'another column',
    { kind: 'risk-register', headerRow: 1, columns: { ...labels, owner: 'F' } },
    [4, 1, 1],
  ],
  [
    'a field that truth does not label',
    { kind: 'risk-register', headerRow: 1, columns: { riskId: 'A' } },
    [1, 0, 0],
  ],
  [
    'a field without a name in the contract',
    { kind: 'risk-register', headerRow: 1, columns: { riskId: 'A', entity: 'B' } },
    [1, 0, 0],
  ],
  ['another kind', { kind: 'gap', headerRow: 1, columns: { clause: 'A', owner: 'C' } }, [0, 0, 2]],
  [
    'another header row',
    { kind: 'risk-register', headerRow: 2, columns: { riskId: 'A' } },
    [0, 1, 1],
  ],
])('%s', (_, table, expected) => {
  expect(tallyOf(table)).toEqual(expected);
});

test('shares of a tally', () => {
  expect(sharesOf({ right: 3, wrong: ['x'], missed: [] })).toEqual({
    precision: 0.75,
    recall: 1,
    f1: 6 / 7,
  });
  expect(sharesOf({ right: 0, wrong: [], missed: ['x'] })).toMatchObject({ recall: 0, f1: 0 });
});
