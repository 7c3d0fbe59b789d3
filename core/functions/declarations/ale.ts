import { each, type FunctionDeclaration, table } from '../declaration.ts';
import type { FunctionError } from '../function-error.ts';
import { type FunctionGrid, type FunctionValue, isFunctionError } from '../function-value.ts';
import { numberOf } from '../read-value.ts';
import { numberForStep } from '../tables/lookup-table.ts';

/** Yearly expected loss of a risk: how often a year, times what one case costs. */
export const ALE: FunctionDeclaration = {
  name: 'ALE',
  description:
    'The loss to expect in a year (annualised loss expectancy): how often a year it happens, times what one case costs.',
  parameters: [
    each(
      'likelihood',
      'How often a year it happens (0.1: once in ten years), or a step of your scale.',
    ),
    each('consequence', 'What one case costs, or a step of your scale.'),
    table(
      'frequencies',
      'The range that says how often a year each step of likelihood is: the step, then the number.',
      { optional: true },
    ),
    table(
      'losses',
      'The range that says what each step of consequence costs: the step, then the money.',
      {
        optional: true,
      },
    ),
  ],
  result: { type: 'number', description: 'Money a year, in the currency of the losses.' },
  examples: [
    { arguments: [0.5, 20_000], result: 10_000 },
    {
      arguments: [
        [['Rare'], ['Likely']],
        'Severe',
        [
          ['Rare', 0.1],
          ['Likely', 2],
        ],
        [
          ['Minor', 1000],
          ['Severe', 50_000],
        ],
      ],
      result: [[5000], [100_000]],
    },
  ],
  prepare([frequencies, losses]) {
    return ([likelihood = null, consequence = null]) => {
      const frequency = amountOf(likelihood, 'likelihood', frequencies, 'frequencies');
      const loss = amountOf(consequence, 'consequence', losses, 'losses');
      if (isFunctionError(frequency)) return frequency;
      return isFunctionError(loss) ? loss : frequency * loss;
    };
  },
};

function amountOf(
  value: FunctionValue,
  parameter: string,
  amounts: FunctionGrid | undefined,
  name: string,
): number | FunctionError {
  return amounts ? numberForStep(amounts, value, name) : numberOf(value, parameter);
}
