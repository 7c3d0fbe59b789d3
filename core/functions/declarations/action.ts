import { each, type FunctionDeclaration, table } from '../declaration.ts';
import { isFunctionError } from '../function-value.ts';
import { numberOf } from '../read-value.ts';
import { lookUpStep } from '../tables/lookup-table.ts';

const ACTIONS = [
  ['Low', 'Watch', 'within the year'],
  ['High', 'Treat', 'within a month'],
] as const;

/** What is to be done at a level (ISO 27001:2022, 6.1.2 e, 6.1.3). */
export const ACTION: FunctionDeclaration = {
  name: 'ACTION',
  description: 'What your team does about a risk of this level, from your table of actions.',
  parameters: [
    each('level', 'The level of the risk.'),
    table(
      'actions',
      'The range of your actions: the level in its first column, what to do beside it.',
    ),
    each(
      'column',
      'Which column of the table to give: 2 if left out, 3 for what stands after it.',
      {
        type: 'number',
        optional: true,
      },
    ),
  ],
  result: { type: 'any', description: 'What the table says; blank where it says nothing.' },
  examples: [
    { arguments: ['High', ACTIONS], result: 'Treat' },
    {
      arguments: [[['low'], ['HIGH']], ACTIONS, 3],
      result: [['within the year'], ['within a month']],
    },
  ],
  prepare([actions = []]) {
    return ([level = null, column]) => {
      const number = numberOf(column, 'column', 2);
      return isFunctionError(number) ? number : lookUpStep(actions, level, 'actions', number);
    };
  },
};
