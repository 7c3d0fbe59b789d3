import type { Scale } from '../../method/risk-method.ts';
import { ratingValue } from '../../method/scoring.ts';
import { each, type FunctionDeclaration, table } from '../declaration.ts';
import type { FunctionError } from '../function-error.ts';
import { type FunctionGrid, type FunctionValue, isFunctionError } from '../function-value.ts';
import { ratingOf, textOf } from '../read-value.ts';
import { type MatrixTable, matrixEntry, matrixTable } from '../tables/matrix-table.ts';
import { scaleTable } from '../tables/scale-table.ts';

/** Score of a risk by the team's own method (ISO 27001:2022, 6.1.2 d). */
export const SCORE: FunctionDeclaration = {
  name: 'SCORE',
  description:
    'The score of a risk from its likelihood and its consequence: their product, their sum, or what your own matrix says.',
  parameters: [
    each('likelihood', 'How likely it is: 4, "Likely" or "4 - Likely".'),
    each('consequence', 'How bad it would be: 5, "Severe" or "5 - Severe".'),
    table(
      'method',
      '"product" (if left out), "sum", or the range of your matrix: likelihood down its first column, consequence along its first row.',
      { optional: true },
    ),
    table(
      'likelihoodScale',
      'The range of your likelihood scale, number and words of one step a row. Needed where cells hold words alone.',
      { optional: true },
    ),
    table(
      'consequenceScale',
      'The range of your consequence scale, number and words of one step a row.',
      { optional: true },
    ),
  ],
  result: { type: 'any', description: 'The score, or the words of your matrix.' },
  examples: [
    { arguments: [4, 5], result: 20 },
    { arguments: ['4 - Likely', '2 - Minor', 'sum'], result: 6 },
    {
      arguments: [
        [['Rare'], ['Likely']],
        [[3], [2]],
        'product',
        [
          ['Rare', 1],
          ['Likely', 2],
        ],
      ],
      result: [[3], [4]],
    },
    {
      arguments: [
        'Likely',
        'Severe',
        [
          ['', 'Minor', 'Severe'],
          ['Rare', 1, 3],
          ['Likely', 2, 4],
        ],
      ],
      result: 4,
    },
  ],
  prepare([method = [['product']], likelihoodTable, consequenceTable]) {
    const likelihood = optionalScale(likelihoodTable, 'likelihoodScale');
    const consequence = optionalScale(consequenceTable, 'consequenceScale');
    const rule = methodOf(method);
    if (isFunctionError(likelihood)) return likelihood;
    if (isFunctionError(consequence)) return consequence;
    if (isFunctionError(rule)) return rule;
    if (typeof rule !== 'string') {
      return ([one = null, other = null]) =>
        matrixEntry(
          rule,
          { rating: one, scale: likelihood },
          { rating: other, scale: consequence },
        );
    }
    return ([one, other]) => {
      const first = stepNumber(one, likelihood, 'likelihood');
      const second = stepNumber(other, consequence, 'consequence');
      if (isFunctionError(first)) return first;
      if (isFunctionError(second)) return second;
      return rule === 'sum' ? first + second : first * second;
    };
  },
};

function methodOf(grid: FunctionGrid): 'product' | 'sum' | MatrixTable | FunctionError {
  const [[first = null] = []] = grid;
  const word = textOf(first).toLowerCase();
  const isOneCell = grid.length === 1 && grid[0]?.length === 1;
  if (isOneCell && isFunctionError(first)) return first;
  if (isOneCell && (word === 'product' || word === '')) return 'product';
  return isOneCell && word === 'sum' ? 'sum' : matrixTable(grid, 'method');
}

function optionalScale(
  grid: FunctionGrid | undefined,
  parameter: string,
): Scale | FunctionError | undefined {
  return grid && scaleTable(grid, parameter);
}

/** The number of a step, by the scale if one is given, else as the cell has it. */
function stepNumber(
  value: FunctionValue | undefined,
  scale: Scale | undefined,
  parameter: string,
): number | FunctionError {
  const rating = ratingOf(value);
  const number = rating && (scale ? ratingValue(scale, rating) : rating.number);
  if (number !== undefined) return number;
  return { error: scale ? 'off-scale' : 'no-number', parameter, value: textOf(value) };
}
