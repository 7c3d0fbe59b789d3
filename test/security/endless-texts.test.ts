import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { check } from '../../core/check/check.ts';
import { makeContext } from '../../core/check/make-context.ts';
import { everyPlan, registerWith, TODAY } from './hostile-register.ts';

/** As many characters as a cell may hold. */
const LONGEST = 32_767;

/** A search that goes back and forth over such a text does not end; one that goes over it once does. */
const NEVER = 40_000;

const PIECES = [
  'a',
  ' ',
  '1',
  '1.',
  '-',
  ', ',
  'a, ',
  'A.5.1 ',
  '(',
  '=(',
  '"',
  "'",
  '\n',
  ' \n',
  '&',
  'é',
  '2026-',
  'R-1',
  '1 - ',
  'yes/no ',
];

it.each(PIECES)('a cell full of %j is checked, and every command comes to an end', (piece) => {
  const text = piece.repeat(LONGEST / piece.length);
  const run = () => {
    check(makeContext(registerWith(`${text.slice(1)}!`), TODAY));
    return everyPlan(registerWith(text)).size;
  };
  expect(runInNewContext('run()', { run }, { timeout: NEVER })).toBeGreaterThan(5);
});
