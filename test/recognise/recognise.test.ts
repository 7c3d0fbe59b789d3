import { describe, expect, test } from 'vitest';
import { recognise } from '../../core/recognise/recognise.ts';
import type { RecognisedRegister } from '../../core/recognise/recognition.ts';
import { fieldId } from '../../core/registers/declaration.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { columnLetters, sheetName } from '../../core/workbook/address.ts';
import { dateCell, formulaCell, numberCell } from '../../core/workbook/cell.ts';
import type { SheetSnapshot } from '../../core/workbook/snapshot.ts';
import { type Content, sheet, workbook } from './sheets.ts';

const RISK_HEADER = [
  'ID',
  'Description',
  'Owner',
  'Likelihood',
  'Impact',
  'Risk score',
  'Treatment',
];
const RISKS: readonly (readonly Content[])[] = [
  ['R-001', 'Fire in the server room', 'Anna Berg', 2, 5, 10, 'Mitigate'],
  ['R-002', 'Phishing of staff', 'Tom Hill', 4, 3, 12, 'Mitigate'],
  ['R-003', 'Laptop stolen', 'Tom Hill', 3, 2, 6, 'Accept'],
];

function registersOf(...sheets: readonly SheetSnapshot[]): readonly RecognisedRegister[] {
  return recognise(workbook(...sheets)).registers;
}

function only(...sheets: readonly SheetSnapshot[]): RecognisedRegister {
  const registers = registersOf(...sheets);
  expect(registers).toHaveLength(1);
  return registers[0]!;
}

/** "id=A description=B ..." */
function columnsOf({ columns }: RecognisedRegister): string {
  return [...columns]
    .sort((a, b) => a[1].column - b[1].column)
    .map(([field, { column }]) => `${columnLetters(column)}=${field}`)
    .join(' ');
}

const RISK_COLUMNS = 'A=id B=description C=owner D=likelihood E=consequence F=score G=treatment';

describe('layouts of one risk register', () => {
  test.each<[string, readonly (readonly Content[])[], number, readonly number[]]>([
    ['plain', [RISK_HEADER, ...RISKS], 1, [2, 3, 4]],
    ['below a title', [['Risk register'], [], RISK_HEADER, ...RISKS], 3, [4, 5, 6]],
    [
      'below a row of facts',
      [['Version', '1.2', 'Owner', 'CISO'], RISK_HEADER, ...RISKS],
      2,
      [3, 4, 5],
    ],
    [
      'with a section row',
      [RISK_HEADER, RISKS[0]!, ['People risks'], ...RISKS.slice(1)],
      1,
      [2, 4, 5],
    ],
    [
      'with the header repeated',
      [RISK_HEADER, RISKS[0]!, [], RISK_HEADER, ...RISKS.slice(1)],
      1,
      [2, 5, 6],
    ],
    ['with a total', [RISK_HEADER, ...RISKS, ['Total', '', '', '', '', 28]], 1, [2, 3, 4]],
    [
      'with a legend below',
      [RISK_HEADER, ...RISKS, [], ['Legend'], ['Mitigate', 'we act']],
      1,
      [2, 3, 4],
    ],
    ['with numbered columns', [RISK_HEADER, [1, 2, 3, 4, 5, 6, 7], ...RISKS], 1, [3, 4, 5]],
    [
      'with formulas filled down',
      [RISK_HEADER, ...RISKS, ['', '', '', '', '', formulaCell('D5*E5', numberCell(0))]],
      1,
      [2, 3, 4],
    ],
    ['empty', [RISK_HEADER], 1, []],
  ])('%s', (_, rows, headerRow, dataRows) => {
    const register = only(sheet(rows));
    expect(register.kind).toBe('risk-register');
    expect(register.headerRow).toBe(headerRow);
    expect(register.rows).toEqual(dataRows);
    expect(register.lastRow).toBe(dataRows[dataRows.length - 1] ?? headerRow);
    expect(columnsOf(register)).toBe(RISK_COLUMNS);
  });

  test('that starts at C5', () => {
    const register = only(sheet([RISK_HEADER, ...RISKS], { origin: { row: 5, column: 3 } }));
    expect(register.headerRow).toBe(5);
    expect(columnsOf(register)).toMatch(/^C=id D=description .* I=treatment$/);
  });
});

const RATINGS: readonly (readonly Content[])[] = [
  ['R1', 'Fire', 'Anna', 4, 5, 20, 2, 5, 10],
  ['R2', 'Theft', 'Tom', 3, 2, 6, 3, 1, 3],
];

describe('two ratings under the same leaf headers', () => {
  const leaves = ['No.', 'Risk', 'Owner', 'L', 'I', 'Score', 'L', 'I', 'Score'];
  const expected =
    'A=id B=title C=owner D=likelihood E=consequence F=score ' +
    'G=residualLikelihood H=residualConsequence I=residualScore';

  test.each<[string, readonly (readonly Content[])[], readonly string[], number]>([
    [
      'merged groups above',
      [['', '', '', 'Inherent risk', '', '', 'Residual risk'], leaves],
      ['D1:F1', 'G1:I1'],
      2,
    ],
    [
      'groups above, not merged',
      [['Risk', '', '', 'Before treatment', '', '', 'After treatment'], leaves],
      [],
      2,
    ],
    ['no groups at all', [leaves], [], 1],
  ])('%s', (_, header, merges, headerRow) => {
    const register = only(sheet([...header, ...RATINGS], { merges, name: 'Risks' }));
    expect(register.headerRow).toBe(headerRow);
    expect(columnsOf(register)).toBe(expected);
  });

  test('labels merged over both header rows', () => {
    const top = ['No.', 'Risk', 'Owner', 'Inherent risk', '', '', 'Residual risk'];
    const bottom = ['', '', '', 'L', 'I', 'Score', 'L', 'I', 'Score'];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:I1'];
    const register = only(sheet([top, bottom, ...RATINGS], { merges, name: 'Risks' }));
    expect(register.headerRows).toEqual([1, 2]);
    expect(columnsOf(register)).toBe(expected);
    expect(register.columns.get(fieldId('residualScore'))?.header).toBe('Residual risk / Score');
  });
});

test('of three ratings the middle one is kept as an alternative', () => {
  const register = only(
    sheet(
      [
        [
          'ref_id',
          'name',
          'inherent_proba',
          'inherent_impact',
          'current_proba',
          'current_impact',
          'residual_proba',
          'residual_impact',
        ],
        ['R1', 'Fire', 'likely', 'major', 'possible', 'major', 'rare', 'minor'],
      ],
      { name: 'Risks' },
    ),
  );
  expect(columnsOf(register)).toBe(
    'A=id B=title C=likelihood D=consequence G=residualLikelihood H=residualConsequence',
  );
  expect(register.alternatives.get(fieldId('likelihood'))?.map(({ column }) => column)).toEqual([
    5,
  ]);
  expect(register.alternatives.get(fieldId('consequence'))?.map(({ column }) => column)).toEqual([
    6,
  ]);
});

test('letters C, I, A are the security properties; L and I are ratings', () => {
  const header = ['ID', 'Asset', 'Threat', 'C', 'I', 'A', 'L', 'I', 'Score'];
  const rows = [
    ['R1', 'Server', 'Fire', 1, 2, 4, 2, 4, 8],
    ['R2', 'Laptop', 'Theft', 3, 2, 1, 3, 3, 9],
  ];
  expect(columnsOf(only(sheet([header, ...rows], { name: 'Risks' })))).toBe(
    'A=id B=asset C=threat D=confidentiality E=integrity F=availability G=likelihood H=consequence I=score',
  );
});

const SOA: readonly (readonly Content[])[] = [
  ['Control', 'Title', 'Applicable', 'Justification', 'Status'],
  [
    'A.5.1',
    'Policies for information security',
    'Yes',
    'Required by customers and by law',
    'Implemented',
  ],
  ['A.5.2', 'Roles and responsibilities', 'Yes', 'Result of the risk assessment', 'Planned'],
];
const PLAN: readonly (readonly Content[])[] = [
  ['No.', 'Risk', 'Action', 'Responsible', 'Deadline', 'Status'],
  [1, 'R-01', 'Introduce a second factor', 'Anna', '2026-01-01', 'Open'],
  [2, 'R-02', 'Test the backups', 'Tom', '2026-03-01', 'Done'],
];

test('several registers below each other', () => {
  const registers = registersOf(
    sheet([['Statement of Applicability'], ...SOA, [], ['Risk treatment plan'], [], ...PLAN]),
  );
  expect(registers.map(({ kind, headerRow, rows }) => [kind, headerRow, rows])).toEqual([
    ['soa', 2, [3, 4]],
    ['treatment-plan', 8, [9, 10]],
  ]);
});

test('an appendix: history, scale, assets and risks on one sheet, each under a heading', () => {
  const registers = registersOf(
    sheet([
      ['Version', 'Date', 'Author', 'Change'],
      ['1.0', '2025-01-01', 'Tom', 'First issue'],
      [],
      ['Scale'],
      ['Value', 'Likelihood', 'Impact'],
      [1, 'Rare', 'Minor'],
      [2, 'Possible', 'Major'],
      [],
      ['C.1 Assets'],
      ['Asset', 'Owner', 'Classification'],
      ['Laptop', 'Anna', 'Internal'],
      ['Server', 'Tom', 'Confidential'],
      ['C.2 Risks'],
      RISK_HEADER,
      ...RISKS,
    ]),
  ).filter(({ kind }) => kind !== 'risk-criteria');
  expect(registers.map(({ kind, headerRow, rows }) => [kind, headerRow, rows])).toEqual([
    ['assets', 10, [11, 12]],
    ['risk-register', 14, [15, 16, 17]],
  ]);
});

test('a scale beside a register is no part of it', () => {
  const scale = [
    ['Value', 'Likelihood'],
    [1, 'Rare'],
    [2, 'Possible'],
  ];
  const rows = [RISK_HEADER, ...RISKS].map((row, index) => [...row, '', ...(scale[index] ?? [])]);
  const register = registersOf(sheet(rows)).find(({ kind }) => kind === 'risk-register')!;
  expect(columnsOf(register)).toBe(RISK_COLUMNS);
});

test('clause ids may have become numbers and dates', () => {
  const register = only(
    sheet([
      ['Section', 'Requirement', 'Conformity', 'Evidence', 'Finding'],
      [4.0999999999999996, 'Context of the organisation', 'Yes', 'Context paper', ''],
      [8.2, 'Risk assessment', 'Partly', '', 'No method'],
      [dateCell(46_000), 'Scope', 'No', '', 'Missing'],
    ]),
  );
  expect(register.kind).toBe('gap-assessment');
  expect(columnsOf(register)).toBe('A=requirement B=text C=status D=evidence E=gap');
});

test.each<[string, string, readonly (readonly Content[])[]]>([
  [
    'incidents',
    'Incidents',
    [
      [
        'Incident ID',
        'Date',
        'Description',
        'Severity',
        'Impact',
        'Corrective action',
        'Owner',
        'Status',
      ],
      ['I-1', '2026-01-01', 'Laptop lost', 'High', 'Low', 'Encrypt', 'Anna', 'Closed'],
    ],
  ],
  [
    'suppliers',
    'Suppliers',
    [
      ['Supplier', 'Service', 'Owner', 'Criticality', 'Next review', 'Status'],
      ['ACME', 'Hosting', 'Anna', 'High', '2027-01-01', 'Approved'],
    ],
  ],
  [
    'figures',
    'KPI',
    [
      ['KPI', 'Description', 'Target', 'Actual', 'Status'],
      ['Patches', 'in time', '95%', '90%', 'Amber'],
    ],
  ],
])('%s are no risks, controls, assets or plans', (_, name, rows) => {
  const { registers } = recognise(workbook(sheet(rows, { name })));
  const main = ['risk-register', 'soa', 'gap-assessment', 'assets', 'treatment-plan'];
  expect(registers.filter(({ kind }) => main.includes(kind))).toEqual([]);
});

test.each<[string, string, readonly (readonly Content[])[], string]>([
  [
    'people',
    'Sheet1',
    [
      ['Name', 'Role', 'Department', 'Location'],
      ['Anna Berg', 'CISO', 'IT', 'Berlin'],
      ['Tom Hill', 'HR', 'HR', 'Bonn'],
    ],
    'no register that we know has these columns',
  ],
  [
    'prose',
    'Read me',
    [['How to use this workbook'], ['Fill in one line for each risk.']],
    'no header row that we know',
  ],
])('%s are no register that we know', (_, name, rows, reason) => {
  const { registers, unrecognised } = recognise(workbook(sheet(rows, { name })));
  expect(registers).toEqual([]);
  expect(unrecognised.map((area) => inEnglish(area.reason))).toEqual([reason]);
});

test('a plan that repeats the levels of its risks is a treatment plan still', () => {
  const header = [
    'Risk ID',
    'Risk level',
    'Treatment option',
    'Action',
    'Control',
    'Owner',
    'Due date',
    'Status',
  ];
  const row = [
    'R1',
    'High',
    'Mitigate',
    'Buy smoke detectors',
    'A.7.5',
    'Anna',
    '2026-01-01',
    'Open',
  ];
  expect(only(sheet([header, row], { name: 'Risk treatment plan' })).kind).toBe('treatment-plan');
});

describe('corrections', () => {
  const snapshot = workbook(sheet([RISK_HEADER, ...RISKS]));
  const correction = {
    sheet: sheetName('Sheet1'),
    headerRow: 1,
    kind: 'risk-register' as const,
    columns: new Map([
      [fieldId('title'), 2],
      [fieldId('owner'), null],
    ]),
  };

  test('win over what we find', () => {
    const [register] = recognise(snapshot, [correction]).registers;
    expect(columnsOf(register!)).toBe(
      'A=id B=title D=likelihood E=consequence F=score G=treatment',
    );
    expect(register?.columns.get(fieldId('title'))?.confidence).toBe(1);
  });

  test('of another header row change nothing', () => {
    const other = { ...correction, headerRow: 2 };
    expect(recognise(snapshot, [other])).toEqual(recognise(snapshot));
  });
});

test('the same snapshot gives the same recognition', () => {
  const snapshot = workbook(sheet([RISK_HEADER, ...RISKS]), sheet(SOA, { name: 'SoA' }));
  expect(recognise(snapshot)).toEqual(recognise(snapshot));
});

test('an empty workbook has nothing', () => {
  expect(recognise(workbook(sheet([])))).toEqual({ registers: [], unrecognised: [] });
});

test('rows that are marked as examples are no data', () => {
  const example = sheet([
    ['ID', 'Risk', 'Owner', 'Likelihood', 'Impact'],
    ['Example', 'A laptop is stolen', 'IT manager', 3, 4],
    ['R-1', 'Fire in the server room', 'Ann', 2, 5],
    ['R-2', 'Example: phishing of staff', 'Ben', 4, 3],
  ]);
  const [register] = recognise(workbook(example)).registers;
  expect(register?.rows).toEqual([3, 4]);
});
