import type { LevelRule } from '../../method/risk-method.ts';
import { levelInBands, levelIndex } from '../../method/scoring.ts';
import { each, type FunctionDeclaration, table } from '../declaration.ts';
import type { FunctionError } from '../function-error.ts';
import { type FunctionValue, isFunctionError } from '../function-value.ts';
import { textOf } from '../read-value.ts';
import { type LevelTable, levelTable } from '../tables/level-table.ts';

const ROUNDING = 1e-9;

/** Whether a risk may be accepted without more (ISO 27001:2022, 6.1.2 a 1). */
export const ACCEPTABLE: FunctionDeclaration = {
  name: 'ACCEPTABLE',
  description:
    'Whether a risk lies within what your team accepts: TRUE up to the acceptance level, FALSE above it.',
  parameters: [
    each('risk', 'The score or the level of the risk.'),
    each('acceptance', 'The highest score or level that you accept.'),
    table(
      'levels',
      'The range of your levels, the lowest first or with their lowest scores. Needed where words are compared.',
      { optional: true },
    ),
  ],
  result: {
    type: 'boolean',
    description: 'TRUE where the risk is acceptable, FALSE where it is not.',
  },
  examples: [
    { arguments: [6, 8], result: true },
    { arguments: ['High', 'Medium', [['Low'], ['Medium'], ['High']]], result: false },
    {
      arguments: [
        [[4], [12], [null]],
        'Medium',
        [
          ['Low', 1],
          ['Medium', 5],
          ['High', 10],
        ],
      ],
      result: [[true], [false], [null]],
    },
  ],
  prepare([given]) {
    const levels = given && levelTable(given, 'levels');
    if (isFunctionError(levels)) return levels;
    return ([risk = null, acceptance = null]) => {
      if (typeof risk === 'number' && typeof acceptance === 'number') {
        return risk <= acceptance + ROUNDING;
      }
      if (!levels) return { error: 'argument-missing', parameter: 'levels' };
      const height = heightOf(risk, levels);
      const limit = heightOf(acceptance, levels);
      if (isFunctionError(height)) return height;
      return isFunctionError(limit) ? limit : height <= limit;
    };
  },
};

/** The place of a score or level among the levels, 0-based. */
function heightOf(value: FunctionValue, { labels, bands }: LevelTable): number | FunctionError {
  const label = typeof value === 'number' ? labelOf(value, bands) : textOf(value);
  const place = label === undefined ? -1 : levelIndex(labels, label);
  return place >= 0 ? place : { error: 'not-in-table', parameter: 'levels', value: textOf(value) };
}

function labelOf(score: number, bands: LevelTable['bands']): string | undefined {
  const rule: LevelRule | undefined = bands && { kind: 'thresholds', bands };
  return rule && levelInBands(rule, score);
}
