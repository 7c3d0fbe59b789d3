import { describe, expect, test } from 'vitest';
import { recognise } from '../../core/recognise/recognise.ts';
import { type Content, sheet, workbook } from './sheets.ts';

type Rows = readonly (readonly Content[])[];

/** Header texts by field, of the only register of a sheet. */
function fieldsOf(rows: Rows): Readonly<Record<string, string>> {
  const { registers } = recognise(workbook(sheet(rows)));
  expect(registers).toHaveLength(1);
  const columns = [...(registers[0]?.columns ?? [])];
  return Object.fromEntries(columns.map(([field, { header }]) => [field, header]));
}

const RISKS = ['Mailbox takeover', 'Stolen laptop', 'Failed restore', 'Flooded server room'];

/** A risk register of one more column than usual. */
function registerWith(header: string, values: readonly Content[]): Rows {
  return [
    ['Risk', header, 'Likelihood', 'Impact'],
    ...RISKS.map((risk, row): readonly Content[] => [risk, values[row] ?? '', 1 + row, 4 - row]),
  ];
}

describe('content tells where the header does not', () => {
  test.each<[string, string, readonly Content[]]>([
    ['id', '§§', ['AB-01', 'AB-02', 'AB-03', 'AB-04']],
    ['controls', 'Zuordnung', ['A.8.13', 'A.5.1, A.5.2', 'A.7.1', 'A.8.1']],
    ['controls', 'Standard', ['A.8.13', 'A.5.1', 'A.7.1', 'A.8.1']],
    ['treatment', 'Xyz', ['Mitigate', 'Accept', 'Transfer', 'Mitigate']],
  ])('%s under "%s"', (field, header, values) => {
    expect(fieldsOf(registerWith(header, values))[field]).toBe(header);
  });

  test.each<[string, string, readonly Content[]]>([
    ['plain numbers are no ids', 'Xyz', [11, 12, 13, 14]],
    ['names are no rating', 'Severity', ['Anna Berg', 'Tom Hill', 'Eva Lind', 'Jo Marsh']],
  ])('%s', (_, header, values) => {
    const fields = Object.values(fieldsOf(registerWith(header, values)));
    expect(fields).not.toContain(header);
  });
});

describe('controls in place and to come', () => {
  test.each([
    ['Contromisure presenti', 'Contromisure da attuare'],
    ['Bestehende Maßnahmen', 'Ergänzende Maßnahmen'],
    ['Mesures en place', 'Mesures à mettre en place'],
    ['Medidas existentes', 'Medidas a implantar'],
    ['Genomen maatregelen', 'Te nemen maatregelen'],
  ])('"%s" and "%s"', (existing, planned) => {
    const rows = registerWith(
      existing,
      RISKS.map(() => 'Antivirus on every device we have'),
    );
    const [header = [], ...data] = rows;
    const fields = fieldsOf([
      [...header, 'Treatment', planned],
      ...data.map((row) => [...row, 'Mitigate', 'Encrypt every laptop before March']),
    ]);
    expect(fields).toMatchObject({ existingControls: existing, action: planned });
  });
});

describe('likelihood and consequence', () => {
  const under = (one: string, other: string): Rows => [
    ['ID', 'Risk', 'Threat', 'Vulnerability', one, other, 'Treatment'],
    ...RISKS.map((risk, row): readonly Content[] => [
      `R-0${row + 1}`,
      risk,
      'Theft',
      'No lock',
      1 + row,
      4 - row,
      'Mitigate',
    ]),
  ];

  test.each([
    ['L', 'I'],
    ['P (1 to 5)', 'I (1 to 5)'],
    ['How likely?', 'How bad?'],
    ['Likelihood\n1 = rare', 'Impact\n5 = severe'],
  ])('under "%s" and "%s"', (likelihood, consequence) => {
    expect(fieldsOf(under(likelihood, consequence))).toMatchObject({ likelihood, consequence });
    const swapped = fieldsOf(under(consequence, likelihood));
    expect(swapped).toMatchObject({ likelihood, consequence });
  });

  test('stay open where both headers say the same', () => {
    const fields = fieldsOf(under('Likelihood / Impact', 'Impact / Likelihood'));
    expect(fields).not.toHaveProperty('likelihood');
    expect(fields).not.toHaveProperty('consequence');
  });

  test('the impact beside another impact is no residual one', () => {
    const fields = fieldsOf([
      ['Risk', 'Likelihood', 'Impact to mission', 'Impact to obligations', 'Risk score'],
      ...RISKS.map((risk, row): readonly Content[] => [risk, 1 + row, 2, 3, 3 + 3 * row]),
    ]);
    expect(fields).not.toHaveProperty('residualConsequence');
  });
});

test('the state of a control is rather how far it is than how mature', () => {
  const fields = fieldsOf([
    ['Control', 'Title', 'Applicable', 'Maturity level', 'Implementation status'],
    ['A.5.1', 'Policies', 'Yes', 3, 'Implemented'],
    ['A.5.2', 'Roles', 'Yes', 2, 'Partly'],
    ['A.5.3', 'Segregation', 'No', 1, 'Planned'],
  ]);
  expect(fields).toMatchObject({ implemented: 'Implementation status' });
});

describe('tables', () => {
  test('scales below each other are found each', () => {
    const scale = (name: string, words: readonly string[]): Rows => [
      [name, 'Value', 'What it means'],
      ...words.map((word, index): readonly Content[] => [word, index + 1, `Meaning of ${word}`]),
      [],
    ];
    const { registers } = recognise(
      workbook(
        sheet([
          ...scale('Likelihood', ['Rare', 'Possible', 'Likely']),
          ...scale('Impact', ['Minor', 'Moderate', 'Severe']),
        ]),
      ),
    );
    expect(registers.map(({ kind, headerRow }) => [kind, headerRow])).toEqual([
      ['risk-criteria', 1],
      ['risk-criteria', 6],
    ]);
  });

  test('a row of values below letters is no header', () => {
    const rows: Rows = [
      ['Asset ID', 'Asset', 'Owner', 'Location', 'Needs', '', ''],
      ['', '', '', '', 'C', 'I', 'A'],
      ...RISKS.map((_, row): readonly Content[] => [
        `S-${row}`,
        `Server ${row}`,
        'Head of IT',
        'Office',
        'high',
        'high',
        'low',
      ]),
    ];
    const { registers } = recognise(workbook(sheet(rows)));
    expect(registers).toMatchObject([{ kind: 'assets', firstRow: 3, lastRow: 6 }]);
  });
});
