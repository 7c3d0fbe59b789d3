import { describe, expect, it } from 'vitest';
import { functionsMetadata } from '../../build/excel-functions.ts';
import { exampleFormula } from '../../core/functions/example-formula.ts';
import { FUNCTIONS } from '../../core/functions/functions.ts';
import { associateFunctions } from '../../excel-addin/functions/associate.ts';
import type {
  CustomFunction,
  GivenRange,
} from '../../excel-addin/functions/custom-functions-runtime.ts';
import { gridOf } from '../functions/grid.ts';

class CellError {
  readonly code: string;
  readonly message: string;

  constructor(code: string, message: string) {
    this.code = code;
    this.message = message;
  }
}

/** What Excel says of a call beside its arguments. */
const INVOCATION = { address: 'Sheet1!A1' };

const associated = new Map<string, CustomFunction>();
associateFunctions({
  associate: (id, implementation) => void associated.set(id, implementation),
  Error: CellError,
});

function call(name: string, ...given: readonly GivenRange[]): unknown {
  return associated.get(name)!(...given, INVOCATION);
}

const EXAMPLES = FUNCTIONS.flatMap((declaration) =>
  declaration.examples.map(
    (example) => [exampleFormula(declaration, example, 'ISMS.'), declaration, example] as const,
  ),
);

describe('functions in the cells of Excel', () => {
  it('are those that the metadata names', () => {
    expect([...associated.keys()]).toEqual(functionsMetadata().functions.map(({ id }) => id));
  });

  it.each(EXAMPLES)('%s', (_formula, { name }, example) => {
    const given = example.arguments.map((argument) => gridOf(argument) as GivenRange);
    const blankAsText = (value: unknown) => value ?? '';
    expect(call(name, ...given)).toEqual(
      gridOf(example.result).map((line) => line.map(blankAsText)),
    );
  });

  it('say in the cell what is wrong and what to do', () => {
    expect(call('CONTROL', [['A.9.99'], ['A.8.13']])).toEqual([
      [new CellError('#N/A', '“A.9.99” is no control of Annex A: write it as A.5.1 to A.8.34.')],
      ['Information backup'],
    ]);
    expect(call('SCORE', [[new CellError('#REF!', '')]], [[2]])).toEqual([
      [new CellError('#VALUE!', 'A cell that is used here shows #REF!: mend that one first.')],
    ]);
  });

  it('take nothing for what is left out or empty', () => {
    expect(call('SCORE', [[2], ['']], [[3], [1]], null)).toEqual([[6], ['']]);
    expect(call('LEVEL', [[2]])).toEqual([[new CellError('#VALUE!', 'Give levels as well.')]]);
  });
});
