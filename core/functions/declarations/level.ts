import { levelInBands } from '../../method/scoring.ts';
import { each, type FunctionDeclaration, table } from '../declaration.ts';
import { isFunctionError } from '../function-value.ts';
import { numberOf } from '../read-value.ts';
import { levelTable } from '../tables/level-table.ts';

/** Level of a score by the team's own criteria (ISO 27001:2022, 6.1.2 d and e). */
export const LEVEL: FunctionDeclaration = {
  name: 'LEVEL',
  description: 'The level of a risk, such as "High", from its score and your table of levels.',
  parameters: [
    each('score', 'The score of the risk.', { type: 'number' }),
    table(
      'levels',
      'The range of your levels, one a row: its words, and its lowest score or its range of scores ("5-9").',
    ),
  ],
  result: { type: 'text', description: 'The words of the level.' },
  examples: [
    {
      arguments: [
        12,
        [
          ['Low', 1],
          ['Medium', 5],
          ['High', 12],
        ],
      ],
      result: 'High',
    },
    {
      arguments: [
        [[3], [null], [9]],
        [
          ['Low', '1-4'],
          ['Medium', '5-9'],
          ['High', '≥ 10'],
        ],
      ],
      result: [['Low'], [null], ['Medium']],
    },
  ],
  prepare([table = []]) {
    const levels = levelTable(table, 'levels');
    if (isFunctionError(levels)) return levels;
    const { bands } = levels;
    if (!bands) {
      return {
        error: 'table-unreadable',
        parameter: 'levels',
        expected: 'a lowest score in each row',
      };
    }
    return ([score]) => {
      const number = numberOf(score, 'score');
      if (isFunctionError(number)) return number;
      const label = levelInBands({ kind: 'thresholds', bands }, number);
      return label ?? { error: 'below-levels', value: String(number) };
    };
  },
};
