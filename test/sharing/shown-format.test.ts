import { describe, expect, it } from 'vitest';
import { isShownWhite, shownFormat } from '../../core/commands/auditor-copy/shown-format.ts';
import { dateCell, numberCell, type Scalar, textCell } from '../../core/workbook/cell.ts';

describe('a number format, reduced to what it shows', () => {
  it.each<[code: string, value: Scalar, shown: string | undefined]>([
    ['0.0%', numberCell(0.5), '0.0%'],
    ['yyyy-mm-dd', dateCell(45_000), 'yyyy-mm-dd'],
    ['"R-"000', numberCell(7), '"R-"000'],
    ['0;-0;;"SECRET"@', numberCell(7), '0'],
    ['0;"SECRET"0', numberCell(7), '0'],
    ['0;"owed" 0', numberCell(-7), 'General;"owed" 0'],
    ['0;-0;"none"', numberCell(0), 'General;General;"none"'],
    ['0;-0;0;@" (text)"', textCell('x'), 'General;General;General;@" (text)"'],
    ['"SECRET"0', textCell('x'), ''],
    [';;;', numberCell(7), undefined],
    ['0;;', numberCell(-7), undefined],
    ['"";"";"";""', numberCell(7), undefined],
    ['" "', numberCell(7), undefined],
    ['_0* ', numberCell(7), undefined],
    ['[>5]"";0', numberCell(7), undefined],
    ['[Red]0', numberCell(7), '[Red]0'],
    ['[$€-407] #,##0', numberCell(7), '[$€-407] #,##0'],
    ['[$SECRET-407] 0', numberCell(7), ' 0'],
    ['[SECRET]0', numberCell(7), '0'],
    ['[h]:mm', numberCell(7), '[h]:mm'],
    ['[>5]"SECRET"0;0', numberCell(2), ''],
    ['0_S_E_C', numberCell(7), '0'],
    ['0\\ "pts"', numberCell(7), '0\\ "pts"'],
    ['0";"', numberCell(7), '0";"'],
  ])('%s for %j: %j', (code, value, shown) => expect(shownFormat(code, value)).toBe(shown));
});

describe('white, by number format', () => {
  it.each<[code: string, value: Scalar, isWhite: boolean]>([
    ['[White]0', numberCell(7), true],
    ['[Color2]0', numberCell(7), true],
    ['[White]@', textCell('x'), true],
    ['0;0;0;[White]@', textCell('x'), true],
    ['0;[White]0', numberCell(7), false],
    ['0;[White]0', numberCell(-7), true],
    ['[White][>5]0;0', numberCell(7), true],
    ['[Red]0', numberCell(7), false],
  ])('%s for %j: %j', (code, value, isWhite) => expect(isShownWhite(code, value)).toBe(isWhite));
});
