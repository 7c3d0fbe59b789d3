import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ControlReference } from '../../core/standard/control-reference.ts';
import { CONTROLS } from '../../core/standard/controls.ts';
import { CONTROLS_2013 } from '../../core/standard/controls-2013.ts';
import {
  controlFromDate,
  controlFromNumber,
  parseControlReference,
  parseControlReferences,
} from '../../core/standard/parse-control.ts';

/** "2022 A.5.1", "group A.8", "own C-07", "unknown". */
function brief(reference: ControlReference): string {
  switch (reference.kind) {
    case '2022':
    case '2013':
      return `${reference.kind} ${reference.control}`;
    case 'group':
      return `group ${reference.group}`;
    case 'own':
      return `own ${reference.text}`;
    case 'unknown':
      return 'unknown';
  }
}

describe('parseControlReference', () => {
  test.each([
    ['A.5.1', '2022 A.5.1'],
    ['a.5.1', '2022 A.5.1'],
    ['A5.1', '2022 A.5.1'],
    ['5.1', '2022 A.5.1'],
    ['5.10', '2022 A.5.10'],
    ['8.20', '2022 A.8.20'],
    ['A 5.1', '2022 A.5.1'],
    ['A. 5.1', '2022 A.5.1'],
    ['A-5.1', '2022 A.5.1'],
    ['A-5-1', '2022 A.5.1'],
    ['A_5_1', '2022 A.5.1'],
    ['A.5.01', '2022 A.5.1'],
    ['A.05.01', '2022 A.5.1'],
    ['5,1', '2022 A.5.1'],
    ['A.5.1.', '2022 A.5.1'],
    ['(A.5.1)', '2022 A.5.1'],
    ['- A.5.1', '2022 A.5.1'],
    ['\u2022 A.5.1', '2022 A.5.1'],
    ['A.5.1\t\t', '2022 A.5.1'],
    [' A.5.1\u00a0', '2022 A.5.1'],
    ['\u200bA.5.1', '2022 A.5.1'],
    ['Ａ．５．１', '2022 A.5.1'],
    ['А.5.1', '2022 A.5.1'],
    ['Α.8.34', '2022 A.8.34'],
    ['Annex A 5.1', '2022 A.5.1'],
    ['Annex A.5.1', '2022 A.5.1'],
    ['Anhang A 5.1', '2022 A.5.1'],
    ['Приложение А.5.1', '2022 A.5.1'],
    ['Control 5.1', '2022 A.5.1'],
    ['Control A.5.1', '2022 A.5.1'],
    ['Control no. 5.1', '2022 A.5.1'],
    ['Maßnahme A.5.1', '2022 A.5.1'],
    ['ISO 27001 A.5.1', '2022 A.5.1'],
    ['ISO/IEC 27001:2022 Annex A 5.1', '2022 A.5.1'],
    ['ISO27001-A.5.1', '2022 A.5.1'],
    ['DIN EN ISO/IEC 27001 A.5.1', '2022 A.5.1'],
    ['ISO 27002:2022, 8.28 Secure coding', '2022 A.8.28'],
    ['A.5.1 Policies for information security', '2022 A.5.1'],
    ['A.5.1: Policies for information security', '2022 A.5.1'],
    ['A.5.1 – Policies', '2022 A.5.1'],
    ['A.5.1\nPolicies', '2022 A.5.1'],
    ['8.24 TLS 1.2', '2022 A.8.24'],
    ['A.12.6.1', '2013 A.12.6.1'],
    ['12.6.1', '2013 A.12.6.1'],
    ['A.5.1.1\t', '2013 A.5.1.1'],
    ['A.9.2.3 Privileged access', '2013 A.9.2.3'],
    ['ISO 27001:2013 A.12.6.1', '2013 A.12.6.1'],
    ['A.8', 'group A.8'],
    ['A8', 'group A.8'],
    ['A.8 Technological controls', 'group A.8'],
    ['8', 'group A.8'],
    ['A.18', 'group A.18'],
    ['A.12.6', 'group A.12.6'],
    ['A.9.2', 'group A.9.2'],
    ['ISO 27001:2013 A.8.1', 'group A.8.1'],
    ['C-07', 'own C-07'],
    ['BSI ORP.4', 'own BSI ORP.4'],
    ['CTRL-07', 'own CTRL-07'],
    ['M12', 'own M12'],
    ['NIST CSF PR.AA-01', 'own NIST CSF PR.AA-01'],
    ['A.5.38', 'unknown'],
    ['A.5.0', 'unknown'],
    ['A.4.1', 'unknown'],
    ['A.19', 'unknown'],
    ['A.5.1.9', 'unknown'],
    ['A.5.1.1.1', 'unknown'],
    ['94', 'unknown'],
    ['30.09.2026', 'unknown'],
    ['A.5.1a', 'unknown'],
    ['', 'unknown'],
    ['n/a', 'unknown'],
    ['tbd', 'unknown'],
    ['Firewall', 'unknown'],
    ['__proto__', 'unknown'],
    ['see chapter 5 of our security manual', 'unknown'],
  ])('%j is %s', (text, expected) => {
    expect(brief(parseControlReference(text))).toBe(expected);
  });

  test('keeps what was written, without the space around it', () => {
    expect(parseControlReference(' Annex A 5.1\t').text).toBe('Annex A 5.1');
    expect(parseControlReference(' Firewall ').text).toBe('Firewall');
  });

  test.each([...CONTROLS, ...CONTROLS_2013])('$id with its title is itself', ({ id, title }) => {
    expect(parseControlReference(`${id} ${title}`)).toMatchObject({ control: id });
    expect(parseControlReference(id.slice(2))).toMatchObject({ control: id });
  });
});

describe('parseControlReferences', () => {
  const FIRST_FOUR = ['A.5.1', 'A.5.2', 'A.5.3', 'A.5.4'].map((id) => `2022 ${id}`);

  test.each<[string, readonly string[]]>([
    ['', []],
    ['  \n', []],
    ['A.5.1', ['2022 A.5.1']],
    ['5,1', ['2022 A.5.1']],
    ['A.5.1, A.5.2', ['2022 A.5.1', '2022 A.5.2']],
    ['7.4,7.5', ['2022 A.7.4', '2022 A.7.5']],
    ['8.1 , 8.2 ,8.3', ['2022 A.8.1', '2022 A.8.2', '2022 A.8.3']],
    ['A.5.1;A.5.2', ['2022 A.5.1', '2022 A.5.2']],
    ['A.5.1\nA.5.2\r\nA.5.3', ['2022 A.5.1', '2022 A.5.2', '2022 A.5.3']],
    ['A.5.1/A.5.2', ['2022 A.5.1', '2022 A.5.2']],
    ['A.5.1 and A.5.2', ['2022 A.5.1', '2022 A.5.2']],
    ['A.5.1 und 5.2', ['2022 A.5.1', '2022 A.5.2']],
    ['A.5.1, A.5.2 et A.5.3', ['2022 A.5.1', '2022 A.5.2', '2022 A.5.3']],
    ['A.5.1 & A.5.2', ['2022 A.5.1', '2022 A.5.2']],
    ['A.5 A.8', ['group A.5', 'group A.8']],
    ['5.1 5.2  5.3', ['2022 A.5.1', '2022 A.5.2', '2022 A.5.3']],
    ['A.5.15, 16, 18', ['2022 A.5.15', '2022 A.5.16', '2022 A.5.18']],
    ['A.5.1-A.5.4', FIRST_FOUR],
    ['5.1 – 5.4', FIRST_FOUR],
    ['A.5.1 to A.5.4', FIRST_FOUR],
    ['A.5.1 bis A.5.4', FIRST_FOUR],
    ['A.5.1…A.5.4', FIRST_FOUR],
    ['A.5.1-4', FIRST_FOUR],
    ['A.5.36 - A.6.2', ['2022 A.5.36', '2022 A.5.37', '2022 A.6.1', '2022 A.6.2']],
    ['A.5.4-A.5.1', ['2022 A.5.4', '2022 A.5.1']],
    ['A.5-A.8', ['group A.5', 'group A.6', 'group A.7', 'group A.8']],
    ['A.6.1.1-A.6.1.3', ['2013 A.6.1.1', '2013 A.6.1.2', '2013 A.6.1.3']],
    ['A.5.1-A.5.2, A.8.24', ['2022 A.5.1', '2022 A.5.2', '2022 A.8.24']],
    ['A.5.1, A.5.1', ['2022 A.5.1']],
    ['A.5.38, A.5.1', ['unknown', '2022 A.5.1']],
    ['A.5.1, C-07', ['2022 A.5.1', 'own C-07']],
    ['BSI ORP.4; A.5.1', ['own BSI ORP.4', '2022 A.5.1']],
    ['A.8.24 Cryptography, TLS 1.2', ['2022 A.8.24', 'own TLS 1.2']],
    ['A.8.24 with TLS 1.2 only', ['2022 A.8.24']],
    ['A.5.1 Policies\nA.8.28 - Secure coding', ['2022 A.5.1', '2022 A.8.28']],
    ['A.5.31 Legal, statutory, regulatory and contractual requirements', ['2022 A.5.31']],
    ['Access control policy (A.5.15), MFA [A.8.5]', ['2022 A.5.15', '2022 A.8.5']],
    ['Covered by managed SOC contract; see A.5.23.', ['2022 A.5.23']],
    ['ISO/IEC 27001:2022 A.5.1, A.5.2', ['2022 A.5.1', '2022 A.5.2']],
    ['ISO 27001:2013: A.9.2.1', ['2013 A.9.2.1']],
    ['Annex A 5.1, 5.2', ['2022 A.5.1', '2022 A.5.2']],
    ['TBD', ['unknown']],
    ['firewall, antivirus', ['unknown']],
    ['30.09.2026', ['unknown']],
  ])('%j names %j', (text, expected) => {
    expect(parseControlReferences(text).map(brief)).toEqual(expected);
  });

  test('keeps what names each reference', () => {
    const texts = parseControlReferences('A.5.1 Policies, 5.2 - 5.3').map(({ text }) => text);
    expect(texts).toEqual(['A.5.1', '5.2-5.3', '5.2-5.3']);
  });

  const anyId = fc.constantFrom(...[...CONTROLS, ...CONTROLS_2013].map(({ id }) => id as string));
  const separator = fc.constantFrom(', ', ';', '\n', ' / ', ' and ', ' ', ',');

  test('reads back any list of ids', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyId, { minLength: 1, maxLength: 6 }), separator, (ids, by) => {
        const read = parseControlReferences(ids.join(by)).map((reference) =>
          'control' in reference ? reference.control : reference.text,
        );
        expect(read).toEqual(ids);
      }),
    );
  });

  test('never throws, and says something about every text that is not blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(parseControlReferences(text).length > 0).toBe(text.trim() !== '');
      }),
    );
  });
});

test.each<[number, readonly string[]]>([
  [5.1, ['A.5.1', 'A.5.10']],
  [5.0999999999999996, ['A.5.1', 'A.5.10']],
  [8.2, ['A.8.2', 'A.8.20']],
  [8.3, ['A.8.3', 'A.8.30']],
  [8.4, ['A.8.4']],
  [6.1, ['A.6.1']],
  [7.1, ['A.7.1', 'A.7.10']],
  [8.25, ['A.8.25']],
  [8.2899999999999991, ['A.8.29']],
  [5.38, []],
  [8.01, []],
  [8, []],
  [9.2, []],
  [5.101, []],
  [-5.1, []],
  [Number.NaN, []],
  [Number.POSITIVE_INFINITY, []],
])('the number %d may be %j', (number, expected) => {
  expect(controlFromNumber(number)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['2026-10-05', ['A.5.10']],
  ['2026-05-10', ['A.5.10']],
  ['2026-08-05', ['A.5.8', 'A.8.5']],
  ['2026-02-08', ['A.8.2']],
  ['2026-08-20', ['A.8.20']],
  ['1934-08-01', ['A.8.1', 'A.8.34']],
  ['2026-01-05', ['A.5.1']],
  ['2026-05-31', ['A.5.31']],
  ['2026-12-25', []],
  ['nonsense', []],
])('the date %s may be %j', (date, expected) => {
  expect(controlFromDate(date)).toEqual(expected);
});
