import { describe, expect, test } from 'vitest';
import { recognise } from '../../core/recognise/recognise.ts';
import { type Content, sheet, workbook } from './sheets.ts';

type Rows = readonly (readonly Content[])[];

/** "likelihood=Threat probability" of every column that was recognised, in the sheet's order. */
function read(rows: Rows): readonly string[] {
  const { registers } = recognise(workbook(sheet(rows)));
  return registers.flatMap(({ columns }) =>
    [...columns]
      .sort((a, b) => a[1].column - b[1].column)
      .map(([field, { column }]) => `${field}=${rows[0]?.[column - 1] ?? ''}`),
  );
}

/** Headers with a plain row or two below. */
const risks = (headers: readonly string[], ...rows: readonly (readonly Content[])[]): Rows => [
  headers,
  ...rows,
];

describe('ratings, as people head them', () => {
  test('of a threat, and asked for', () => {
    const rows = risks(
      ['Risk ID', 'Risk description', 'Threat probability', 'Threat impact', 'Risk score'],
      ['R1', 'Guests reach the till system over the shared wireless network', 4, 3, 12],
      ['R2', 'A lost phone opens the members list', 2, 3, 6],
    );
    expect(read(rows)).toContain('likelihood=Threat probability');
    expect(read(rows)).toContain('consequence=Threat impact');
    const asked = risks(
      ['Risk ID', 'Risk description', 'Rate likelihood', 'Rate the impact', 'Treatment option'],
      ['R1', 'Guests reach the till system over the shared wireless network', 4, 3, 'Mitigate'],
    );
    expect(read(asked)).toContain('likelihood=Rate likelihood');
    expect(read(asked)).toContain('consequence=Rate the impact');
  });

  test('before and after measures, in Greek', () => {
    const rows = risks(
      [
        'Περιουσιακό στοιχείο',
        'Απειλή',
        'Πιθανότητα πριν τη λήψη μέτρων',
        'Σοβαρότητα πριν τη λήψη μέτρων',
        'Πιθανότητα μετά τη λήψη μέτρων',
        'Σοβαρότητα μετά τη λήψη μέτρων',
      ],
      ['Κέντρο δεδομένων', 'Πυρκαγιά', 3, 2, 2, 1],
      ['Φορητοί υπολογιστές', 'Κλοπή', 4, 3, 2, 2],
    );
    expect(read(rows)).toEqual([
      'asset=Περιουσιακό στοιχείο',
      'threat=Απειλή',
      'likelihood=Πιθανότητα πριν τη λήψη μέτρων',
      'consequence=Σοβαρότητα πριν τη λήψη μέτρων',
      'residualLikelihood=Πιθανότητα μετά τη λήψη μέτρων',
      'residualConsequence=Σοβαρότητα μετά τη λήψη μέτρων',
    ]);
  });

  test('a bare level behind the residual score is the residual one', () => {
    const rows = risks(
      ['ID', 'Risk', 'Likelihood', 'Impact', 'Inherent risk score', 'Inherent risk level'].concat([
        'Residual likelihood',
        'Residual impact',
        'Residual risk score',
        'Risk level',
      ]),
      ['R1', 'Ransomware', 4, 5, 20, 'Critical', 2, 5, 10, 'High'],
      ['R2', 'Insider', 3, 5, 15, 'High', 1, 5, 5, 'Low'],
    );
    expect(read(rows)).toContain('level=Inherent risk level');
    expect(read(rows)).toContain('residualLevel=Risk level');
  });
});

describe('controls, as people write them', () => {
  const HEADERS = ['Risk ID', 'Risk', 'Likelihood', 'Impact'];

  test.each([
    ['ISO 27001 control reference', ['A.5, A.8', 'A.6', 'A.5']],
    ['ISO 27001 Control Ref', ['A.5.15', 'A.6.3', 'A.8.5']],
    ['Control', ['Control 8.20 (networks), Control 8.22', 'Control 5.15', 'Control 8.5 (sign-in)']],
  ])('%j is what treats the risk', (header, cells) => {
    const rows = risks(
      [...HEADERS, header],
      ...cells.map((cell, row) => [`R${row}`, ['Fire', 'Theft', 'Fraud'][row] ?? '', 2, 3, cell]),
    );
    expect(read(rows)).toContain(`controls=${header}`);
  });

  test('a header that says how to answer is still its first words', () => {
    const rows = risks(
      ['Control', 'Title', 'Applicability y/n', 'Justification'],
      ['A.5.1', 'Policies for information security', 'y', 'Required by our largest customer'],
      ['A.5.2', 'Roles and responsibilities', 'n', 'There is one person only'],
    );
    expect(read(rows)).toContain('applicable=Applicability y/n');
  });
});

test('an asset has a name and a description', () => {
  const found = read(risks(['Asset no.', 'Asset name', 'Asset description', 'Asset owner']));
  expect(found).toContain('asset=Asset name');
  expect(found).toContain('description=Asset description');
});

test('lists for dropdowns are no register', () => {
  const lists = risks(
    ['Risk', 'Impact', 'Status'],
    ['Low', 'Low', 'Open'],
    ['Medium', 'Medium', 'In progress'],
    ['High', 'High', 'Accepted'],
    ['', '', 'Closed'],
  );
  expect(read(lists)).toEqual([]);
});
