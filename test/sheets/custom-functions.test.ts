import { describe, expect, it, test } from 'vitest';
import type { FunctionDeclaration } from '../../core/functions/declaration.ts';
import { isGrid } from '../../core/functions/example-formula.ts';
import type { FunctionGrid, FunctionValue } from '../../core/functions/function-value.ts';
import { FUNCTIONS } from '../../core/functions/functions.ts';
import { openSpreadsheet } from './fake/sheets-script.ts';

const EXAMPLES = FUNCTIONS.flatMap((declaration) =>
  declaration.examples.map((example, index) => ({
    title: `${declaration.name} ${index + 1}`,
    declaration,
    example,
  })),
);

/** What Google Sheets gives to a function: nothing is an empty text, a single cell no range. */
function asGiven(argument: FunctionValue | FunctionGrid): unknown {
  return isGrid(argument) ? argument.map((line) => line.map(plain)) : plain(argument);
}

function plain(value: FunctionValue): unknown {
  return value ?? '';
}

function call({ name }: FunctionDeclaration, given: readonly unknown[]): unknown {
  return openSpreadsheet().script.call(`ISMS_${name}`, ...given);
}

test.each(EXAMPLES)('$title gives in Google Sheets what it says', ({ declaration, example }) => {
  const result = call(declaration, example.arguments.map(asGiven));
  expect(JSON.parse(JSON.stringify(result))).toEqual(asGiven(example.result));
});

describe('a function over a range', () => {
  const { script, book } = openSpreadsheet();
  const column = Array.from({ length: 10_000 }, (_, index) => [(index % 5) + 1]);

  it('is one call for 10,000 rows and touches no service', () => {
    const scores = script.call('ISMS_SCORE', column, column) as number[][];
    expect(scores.length).toBe(10_000);
    expect(scores[4]).toEqual([25]);
    expect(book.log.total).toBe(0);
  });

  it('says in a cell why there is no result there', () => {
    const levels = [['Low', 1]];
    const results = script.call('ISMS_LEVEL', [[3], ['x']], levels) as unknown[][];
    expect(results[0]).toEqual(['Low']);
    expect(String(results[1])).toMatch(/^#VALUE! “x” is no number/);
  });

  it('fails with its reason where there is one result', () => {
    expect(() => script.call('ISMS_CONTROL', 'A.99.1')).toThrow(/no control of Annex A/);
  });

  it.each(['Pacific/Honolulu', 'Etc/UTC', 'Europe/Berlin', 'Pacific/Auckland'])(
    'takes a date of a spreadsheet in %s as the day that it shows',
    (timeZone) => {
      book.timeZone = timeZone;
      const next = script.call('ISMS_NEXTREVIEW', book.dateOf(46_000), 12);
      expect(next).toBe(46_365);
    },
  );
});
