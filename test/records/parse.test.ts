import { describe, expect, test } from 'vitest';
import { isBlankMark, isNotApplicableMark } from '../../core/records/parse/blank.ts';
import {
  applicabilityColumn,
  implementationColumn,
  reasonsColumn,
  treatmentColumn,
} from '../../core/records/parse/choice-columns.ts';
import { dateOrder, dateParser } from '../../core/records/parse/date.ts';
import { parseIds, parseNames } from '../../core/records/parse/list.ts';
import { monthOfName } from '../../core/records/parse/months.ts';
import { readNumber } from '../../core/records/parse/number.ts';
import type { ColumnEvidence, ColumnParser } from '../../core/records/parse/parsed.ts';
import { readRating } from '../../core/records/parse/rating.ts';
import type { Language } from '../../core/registers/declaration.ts';
import { booleanCell, dateCell, numberCell, textCell } from '../../core/workbook/cell.ts';

function column(language: Language, texts: readonly string[] = []): ColumnEvidence {
  return { language, dateSystem: 1900, ask: (question) => question(texts) };
}

function readText<T>(parser: ColumnParser<T>, text: string, language: Language = 'en') {
  const parsed = parser(column(language, [text]))(textCell(text), text);
  return typeof parsed === 'string' ? parsed : parsed.value;
}

describe('ratings', () => {
  test.each([
    ['3', { number: 3, label: '' }],
    ['2,5', { number: 2.5, label: '' }],
    ['3/5', { number: 3, label: '' }],
    ['(3)', { number: 3, label: '' }],
    ['3 - Possible', { number: 3, label: 'Possible' }],
    ['3: Possible', { number: 3, label: 'Possible' }],
    ['3 (Possible)', { number: 3, label: 'Possible' }],
    ['(3) Possible', { number: 3, label: 'Possible' }],
    ['3. Possible', { number: 3, label: 'Possible' }],
    ['4 Hoch', { number: 4, label: 'Hoch' }],
    ['Hoch (4)', { number: 4, label: 'Hoch' }],
    ['High - 4', { number: 4, label: 'High' }],
    ['Élevé 4', { number: 4, label: 'Élevé' }],
    ['sehr hoch', { label: 'sehr hoch' }],
    ['5-10', { label: '5-10' }],
    ['5 - 10 %', { label: '5 - 10 %' }],
    ['< 1 %', { label: '< 1 %' }],
  ])('%s', (text, expected) => {
    expect(readRating(text)).toEqual(expected);
  });
});

describe('numbers', () => {
  test.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ["1'000", 1000],
    ['-3', -3],
    ['high', undefined],
    ['12 of 25', undefined],
  ])('%s', (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });
});

describe('dates', () => {
  test.each([
    ['2026-03-04', '2026-03-04'],
    ['2026/3/4', '2026-03-04'],
    ['2026-03-04T10:00:00Z', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['4.3.2026', '2026-03-04'],
    ['04.03.26', '2026-03-04'],
    ['4/3/2026', '2026-03-04'],
    ['4 March 2026', '2026-03-04'],
    ['4-Mar-26', '2026-03-04'],
    ['March 4, 2026', '2026-03-04'],
    ['4. März 2026', '2026-03-04'],
    ['4 de marzo de 2026', '2026-03-04'],
    ['4 мая 2026', '2026-05-04'],
    ['31.02.2025', 'unreadable'],
    ['13/25/2026', 'unreadable'],
    ['03/2026', 'unreadable'],
    ['Q3 2026', 'unreadable'],
    ['ongoing', 'unreadable'],
    ['TBD', 'blank'],
    ['n/a', 'blank'],
    ['-', 'blank'],
  ])('%s', (text, expected) => {
    expect(readText(dateParser, text)).toBe(expected);
  });

  test.each([
    [['03/04/2026', '13/04/2026'], 'day-first'],
    [['03/04/2026', '03/25/2026'], 'month-first'],
    [['03/25/2026', '13/04/2026'], 'day-first'],
    [['03/04/2026'], 'day-first'],
    [['2026-03-25', 'TBD'], 'day-first'],
  ])('the column %j is %s', (texts, expected) => {
    expect(dateOrder(texts)).toBe(expected);
  });

  test('cells: a date serial, a bare serial, other numbers', () => {
    const parse = dateParser(column('en'));
    expect(parse(dateCell(46085), '')).toEqual({ value: '2026-03-04' });
    expect(parse(numberCell(46085), '46085')).toEqual({ value: '2026-03-04' });
    expect(parse(numberCell(2026), '2026')).toBe('unreadable');
    expect(parse(booleanCell(true), 'TRUE')).toBe('unreadable');
  });

  test.each([
    ['Mar', 3],
    ['juil', 7],
    ['jui', undefined],
    ['srpna', 8],
    ['lis', 11],
    ['xyz', undefined],
    ['ma', undefined],
  ])('month %s', (name, expected) => {
    expect(monthOfName(name)).toBe(expected);
  });
});

describe('blank marks', () => {
  test.each([
    '',
    '  ',
    '-',
    '--',
    '—',
    '...',
    '?',
    'TBD',
    'tbc',
    'To be defined',
    '[Person/Team]',
    '[ ]',
    '<owner>',
    '{{name}}',
  ])('"%s" says nothing yet', (text) => {
    expect(isBlankMark(text)).toBe(true);
  });
  test.each(['n/a', 'no', '0', '[x]', 'x', '✓', 'None', 'Jane Doe'])(
    '"%s" is an answer',
    (text) => {
      expect(isBlankMark(text)).toBe(false);
    },
  );
  test('"n/a" and "N.A." are marks of their own', () => {
    expect(['n/a', 'N/A', 'Not applicable', 'no'].map(isNotApplicableMark)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('choices', () => {
  test.each([
    ['Yes', 'applicable'],
    ['x', 'applicable'],
    ['✓', 'applicable'],
    ['TRUE', 'applicable'],
    ['N', 'not-applicable'],
    ['not_applicable', 'not-applicable'],
    ['n/a', 'not-applicable'],
    ['Yes, see policy', 'applicable'],
    ['Not applicable - no own software', 'not-applicable'],
    ['not currently applicable', 'unreadable'],
    ['perhaps', 'unreadable'],
    ['TBD', 'blank'],
    ['', 'blank'],
  ])('applicability "%s"', (text, expected) => {
    expect(readText(applicabilityColumn, text)).toBe(expected);
  });

  test.each([
    ['Implemented', 'implemented'],
    ['partially_implemented', 'partly'],
    ['75 %', 'partly'],
    ['Planned, not implemented', 'planned'],
    ['not fully implemented', 'unreadable'],
    ['no', 'not-implemented'],
    ['n/a', 'not-applicable'],
  ])('implementation "%s"', (text, expected) => {
    expect(readText(implementationColumn, text)).toBe(expected);
  });

  test('a share of completion is partly implemented', () => {
    const parse = implementationColumn(column('en'));
    expect(parse(numberCell(0.75), '0.75')).toEqual({ value: 'partly' });
  });

  test.each([
    ['Mitigate', 'modify'],
    ['Risk transfer', 'share'],
    ['Accept the risk', 'accept'],
    ['Mitigate or accept', 'unreadable'],
  ])('treatment "%s"', (text, expected) => {
    expect(readText(treatmentColumn, text)).toBe(expected);
  });

  test.each([
    ['LR, RRA', ['legal', 'risk']],
    ['Best practice', ['best-practice']],
    ['BR/BP', ['business']],
    ['LR + moon', 'unreadable'],
  ])('reasons "%s"', (text, expected) => {
    expect(readText(reasonsColumn, text)).toEqual(expected);
  });

  test.each([
    ['de', 'Nein', 'not-applicable'],
    ['de', 'entfällt', 'not-applicable'],
    ['es', 'sí', 'applicable'],
    ['pl', 'Tak', 'applicable'],
    ['ru', 'Нет', 'not-applicable'],
    ['el', 'Ναι', 'applicable'],
    ['en', 'Ja', 'applicable'],
    ['de', 'Yes', 'applicable'],
    ['fr', 'à définir', 'blank'],
    ['de', 'offen', 'blank'],
  ] as const)('in a sheet in %s, "%s"', (language, text, expected) => {
    expect(readText(applicabilityColumn, text, language)).toBe(expected);
  });

  test.each([
    ['de', 'teilweise umgesetzt', 'partly'],
    ['de', 'Noch nicht vollständig umgesetzt', 'unreadable'],
    ['fr', 'Partiellement mis en œuvre', 'partly'],
  ] as const)('in a sheet in %s, the status "%s"', (language, text, expected) => {
    expect(readText(implementationColumn, text, language)).toBe(expected);
  });
});

describe('lists', () => {
  test.each([
    ['Laptops; Servers', ['Laptops', 'Servers']],
    ['Laptops, Servers', ['Laptops', 'Servers']],
    ['Laptops\nServers', ['Laptops', 'Servers']],
    [
      'Notebook of the manager, with access to the whole patient administration',
      ['Notebook of the manager, with access to the whole patient administration'],
    ],
  ])('names %j', (text, value) => {
    expect(parseNames(textCell(text), text)).toEqual({ value });
  });

  test.each([
    ['R-001 R-003', ['R-001', 'R-003']],
    ['R1, R2 & R3', ['R1', 'R2', 'R3']],
    ['Risk of fire', ['Risk of fire']],
  ])('ids %j', (text, value) => {
    expect(parseIds(textCell(text), text)).toEqual({ value });
  });
});
