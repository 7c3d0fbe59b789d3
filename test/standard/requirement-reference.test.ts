import { describe, expect, it } from 'vitest';
import { parseClause } from '../../core/standard/requirement-reference.ts';

describe('the clause that a text begins with', () => {
  it.each<[string, string | undefined]>([
    ['4.1', '4.1'],
    ['4.1 Understanding the organization', '4.1'],
    ['6.1.3 d)', '6.1.3 d'],
    ['6.1.3d', '6.1.3 d'],
    ['6.1.2 a) 1)', '6.1.2 a'],
    ['5.2 (e)', '5.2 e'],
    ['4.2 b.', '4.2 b'],
    ['4.1 a', '4.1'],
    ['10', '10'],
    ['Clause 9.2: Internal audit', '9.2'],
    ['Kapitel 4.1', '4.1'],
    ['§ 7.5.3', '7.5.3'],
    ['ISO/IEC 27001:2022 4.3', '4.3'],
    ['A.5.1', undefined],
    ['A 8.1', undefined],
    ['Annex A 5.1', undefined],
    ['5.37', undefined],
    ['12.1', undefined],
    ['2022', undefined],
    ['Access control', undefined],
  ])('%s: %s', (text, expected) => {
    const found = parseClause(text);
    expect(found && [found.clause, found.letter].filter(Boolean).join(' ')).toBe(expected);
  });
});
