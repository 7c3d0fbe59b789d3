import { describe, expect, it } from 'vitest';
import { calculate } from '../../core/functions/calculate.ts';
import type { FunctionName } from '../../core/functions/declaration.ts';
import { errorCode, errorText } from '../../core/functions/function-error.ts';
import {
  type FunctionGrid,
  type FunctionValue,
  isFunctionError,
} from '../../core/functions/function-value.ts';
import { FUNCTIONS } from '../../core/functions/functions.ts';
import { gridOf } from './grid.ts';

type Argument = FunctionValue | FunctionGrid | undefined;
type Case = readonly [name: FunctionName, given: readonly Argument[], shown: FunctionValue];

const SCALE = [
  ['Rare', 1],
  ['Possible', 3],
  ['Likely', 5],
] as const;
const LABELLED = [['1 - Rare'], ['2 - Possible'], ['3 - Likely']] as const;
const WORDS = [['selten'], ['möglich'], ['häufig']] as const;
const MATRIX = [
  ['', 'Minor', 'Severe'],
  ['Likely', 'Medium', 'High'],
  ['Rare', 'Low', null],
] as const;
const NUMBERED_MATRIX = [
  [null, 1, 2],
  [3, 'M', 'H'],
  [1, 'L', 'M'],
] as const;
const LEVELS = [
  ['High', 10],
  ['Low', 1],
  ['Medium', 5],
] as const;
const RANGES = [['Low (1-4)'], ['Medium (5 to 9)'], ['High (10+)']] as const;
const DAY = 46_053;

const CASES: readonly Case[] = [
  ['SCORE', ['Possible', '2', 'product', SCALE], 6],
  ['SCORE', ['likely', 2, 'SUM', SCALE], 7],
  ['SCORE', ['Likely', 2, undefined, LABELLED], 6],
  ['SCORE', ['HÄUFIG', 'moglich', null, WORDS, WORDS], 6],
  [
    'SCORE',
    [2, 2, 'product', SCALE],
    '#N/A “2” is no step of the scale of likelihood: choose one of its steps.',
  ],
  [
    'SCORE',
    ['Likely', 2],
    '#VALUE! “Likely” has no number: give the scale of likelihood as a range, or write it as “3 - Likely”.',
  ],
  ['SCORE', ['rare', '1 - minor', MATRIX], 'Low'],
  ['SCORE', ['Likely', 2, NUMBERED_MATRIX, LABELLED], 'H'],
  [
    'SCORE',
    ['Rare', 'Severe', MATRIX],
    '#N/A The matrix holds nothing for Rare and Severe: fill that cell.',
  ],
  [
    'SCORE',
    ['Often', 'Severe', MATRIX],
    '#N/A “Often” is no step of the scale of likelihood: choose one of its steps.',
  ],
  [
    'SCORE',
    ['Rare', 'Huge', MATRIX],
    '#N/A “Huge” is no step of the scale of consequence: choose one of its steps.',
  ],
  [
    'SCORE',
    [1, 2, 'multiply'],
    '#VALUE! method needs “product”, “sum”, or a matrix with likelihood down its first column and consequence along its first row.',
  ],
  [
    'SCORE',
    [1, 2, 'sum', [['only']]],
    '#VALUE! likelihoodScale needs a row for each step: number and words.',
  ],
  [
    'SCORE',
    [1, 2, 'sum', SCALE, [[null]]],
    '#VALUE! consequenceScale needs a row for each step: number and words.',
  ],
  [
    'SCORE',
    [1, 2, { error: 'error-given', code: '#REF!' }],
    '#VALUE! A cell that is used here shows #REF!: mend that one first.',
  ],
  ['SCORE', [null, 2], null],
  ['SCORE', ['  ', 2, 'multiply'], null],
  ['SCORE', [1], '#VALUE! Give consequence as well.'],
  ['LEVEL', [5, LEVELS], 'Medium'],
  ['LEVEL', [4.5, RANGES], 'Low'],
  ['LEVEL', [99, RANGES], 'High'],
  ['LEVEL', ['12', LEVELS], 'High'],
  ['LEVEL', [0, LEVELS], '#N/A 0 lies below the lowest level: let the lowest level begin there.'],
  ['LEVEL', ['many', LEVELS], '#VALUE! “many” is no number: give score as one.'],
  ['LEVEL', [5, [['Low'], ['High']]], '#VALUE! levels needs a lowest score in each row.'],
  [
    'LEVEL',
    [
      5,
      [
        ['Low', 1],
        ['High', null],
      ],
    ],
    '#VALUE! levels needs a row for each level: its words and its lowest score.',
  ],
  ['ACTION', ['medium', [['Medium', null]]], null],
  [
    'ACTION',
    ['Extreme', [['Medium', 'Watch']]],
    '#N/A “Extreme” is not in actions: add it there, or mend its spelling.',
  ],
  ['ACTION', [3, [['3 - High', 'Treat']]], 'Treat'],
  ['ACTION', ['High', [['High', 'Treat']], 5], '#VALUE! actions needs 5 columns.'],
  ['ACCEPTABLE', [8, 8], true],
  ['ACCEPTABLE', [8.5, 8], false],
  ['ACCEPTABLE', ['low', 'Medium', LEVELS], true],
  ['ACCEPTABLE', ['High', 9, LEVELS], false],
  ['ACCEPTABLE', ['High', 'Medium'], '#VALUE! Give levels as well.'],
  [
    'ACCEPTABLE',
    ['Extreme', 'Medium', LEVELS],
    '#N/A “Extreme” is not in levels: add it there, or mend its spelling.',
  ],
  ['CONTROL', ['8.13 Backup'], 'Information backup'],
  ['CONTROL', ['A.5.1; A.5.3'], 'Policies for information security; Segregation of duties'],
  ['CONTROL', [8.13], 'Information backup'],
  ['CONTROL', ['A.8.13', 'Security domains'], 'Protection'],
  ['CONTROL', ['A.8.13', 'NIST-CSF'], 'PR.DS-11, RC.RP-03, RC.RP-06'],
  ['CONTROL', [8.2], '#VALUE! 8.2 may be A.8.2 or A.8.20: enter the control as text, with its A.'],
  ['CONTROL', ['A.9.9'], '#N/A “A.9.9” is no control of Annex A: write it as A.5.1 to A.8.34.'],
  [
    'CONTROL',
    ['firewall rules of ours'],
    '#N/A “firewall rules of ours” is no control of Annex A: write it as A.5.1 to A.8.34.',
  ],
  [
    'CONTROL',
    ['A.12.6.1'],
    '#VALUE! “A.12.6.1” is a control of 2013: CONTROL2022 tells which one it became.',
  ],
  [
    'CONTROL',
    ['A.8.13', 'colour'],
    '#VALUE! “colour” is nothing known of a control: ask for title, theme, type, property, concept, capability, domain, nist-csf.',
  ],
  ['CONTROL2022', ['A.12.6.1, A.9.1.1'], 'A.8.8, A.5.15'],
  ['CONTROL2022', ['C-07'], '#N/A “C-07” is no control of Annex A: write it as A.5.1 to A.8.34.'],
  ['SOASTATUS', ['A.8.13', [['A.5.1'], [8.13]], [['Yes'], ['Planned']]], 'Planned'],
  [
    'SOASTATUS',
    ['A.8.13', [['A.5.1']], [['Yes']]],
    '#N/A “A.8.13” is not in controls: add it there, or mend its spelling.',
  ],
  [
    'SOASTATUS',
    ['A.8.13', [['A.5.1']], [['Yes'], ['No']]],
    '#N/A The ranges differ in size here: use ranges of the same rows, or single cells.',
  ],
  ['NEXTREVIEW', ['2026-01-31', 1], 46_081],
  ['NEXTREVIEW', [DAY + 0.75, 12], 46_418],
  ['NEXTREVIEW', [DAY, 12, DAY - 10], 46_418],
  ['NEXTREVIEW', [DAY, 1, DAY + 300], 46_081],
  [
    'NEXTREVIEW',
    ['last spring'],
    '#VALUE! “last spring” is no date: enter lastReview as a date, such as 2026-03-31.',
  ],
  [
    'NEXTREVIEW',
    [DAY, 0],
    '#VALUE! 0 are no months to count on: give months as whole months, 1 to 1200.',
  ],
  [
    'NEXTREVIEW',
    [DAY, 12, 'soon'],
    '#VALUE! “soon” is no date: enter changed as a date, such as 2026-03-31.',
  ],
  ['NEXTAUDIT', [DAY, 'low'], 47_149],
  ['NEXTAUDIT', [DAY, 'medium', false], 46_599],
  [
    'NEXTAUDIT',
    [DAY, 'huge'],
    '#N/A “huge” is not in intervals: add it there, or mend its spelling.',
  ],
  ['NEXTAUDIT', [DAY, 'high', 'rather'], '#VALUE! “rather”: give poor as TRUE or FALSE.'],
  [
    'NEXTAUDIT',
    [DAY, 'Hoch', null, [['Hoch', 'bald']]],
    '#VALUE! intervals needs a number beside each step.',
  ],
  ['ALE', [2, 500], 1000],
  ['ALE', [3, 2, [[3, 0.5]], [[2, 9000]]], 4500],
  ['ALE', ['often', 2], '#VALUE! “often” is no number: give likelihood as one.'],
  [
    'ALE',
    [2, { error: 'error-given', code: '#DIV/0!' }],
    '#VALUE! A cell that is used here shows #DIV/0!: mend that one first.',
  ],
];

function shown(name: FunctionName, given: readonly Argument[]): FunctionValue {
  const declaration = FUNCTIONS.find((one) => one.name === name);
  if (!declaration) throw new Error(name);
  const [[result = null] = []] = calculate(
    declaration,
    given.map((argument) => (argument === undefined ? undefined : gridOf(argument))),
  );
  return isFunctionError(result) ? `${errorCode(result)} ${errorText(result)}` : result;
}

describe('functions', () => {
  it.each(CASES)('%s of %j gives %j', (name, given, result) => {
    expect(shown(name, given)).toEqual(result);
  });
});
