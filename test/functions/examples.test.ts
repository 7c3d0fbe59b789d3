import { describe, expect, it } from 'vitest';
import { calculate } from '../../core/functions/calculate.ts';
import { FUNCTION_NAMES } from '../../core/functions/declaration.ts';
import { exampleFormula } from '../../core/functions/example-formula.ts';
import { FUNCTIONS } from '../../core/functions/functions.ts';
import { gridOf } from './grid.ts';

const EXAMPLES = FUNCTIONS.flatMap((declaration) =>
  declaration.examples.map(
    (example) => [exampleFormula(declaration, example, 'ISMS.'), declaration, example] as const,
  ),
);

describe('examples of the functions', () => {
  it.each(EXAMPLES)('%s', (_formula, declaration, example) => {
    expect(calculate(declaration, example.arguments.map(gridOf))).toEqual(gridOf(example.result));
  });

  it('there is every function once, with an example', () => {
    expect(FUNCTIONS.map(({ name }) => name)).toEqual(FUNCTION_NAMES);
    expect(FUNCTIONS.filter(({ examples }) => examples.length === 0)).toEqual([]);
  });

  it.each(FUNCTIONS)('$name lists what it needs before what is optional', ({ parameters }) => {
    const optional = parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort());
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
  });
});
