import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../core/registers/declaration.ts';
import { REGISTERS } from '../../core/registers/registers.ts';
import { CONCEPTS } from '../../core/registers/words/concepts.ts';
import { listed, listedLines } from '../../core/registers/words/listed.ts';
import { WORDS } from '../../core/registers/words/words.ts';

/** Without case, accents, punctuation and double spaces; marks such as "✓" stay. */
function folded(word: string): string {
  const plain = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const words = plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words === '' ? plain : words;
}

function repeated(words: readonly string[]): readonly string[] {
  const seen = words.map(folded);
  return words.filter((word, index) => seen.indexOf(folded(word)) !== index);
}

/** Concepts that even a short vocabulary must have: without them no register can be told. */
const ESSENTIAL = [
  'id',
  'description',
  'owner',
  'status',
  'due',
  'action',
  'asset',
  'threat',
  'vulnerability',
  'likelihood',
  'consequence',
  'score',
  'level',
  'treatment',
  'residualScore',
  'controlId',
  'controlTitle',
  'applicable',
  'implemented',
  'justification',
  'requirementId',
  'requirementText',
  'compliance',
  'evidence',
  'classification',
  'qualifierInherent',
  'qualifierResidual',
  'otherNotes',
];

test('English has words for every concept', () => {
  for (const concept of CONCEPTS) {
    expect(WORDS.en.headers[concept] ?? [], concept).not.toEqual([]);
  }
});

describe.each(LANGUAGES)('%s', (language) => {
  const { headers, titles, values } = WORDS[language];

  test.each(ESSENTIAL)('has words for %s', (concept) => {
    expect(headers[concept] ?? []).not.toEqual([]);
  });

  test.each(Object.keys(headers))('says nothing twice under %s', (concept) => {
    expect(repeated(headers[concept] ?? [])).toEqual([]);
  });

  test('names every declared register, none twice', () => {
    for (const { kind } of REGISTERS) {
      expect(titles[kind] ?? [], kind).not.toEqual([]);
      expect(repeated(titles[kind] ?? []), kind).toEqual([]);
    }
  });

  const choiceWords = [
    ...Object.entries(values.applicability),
    ...Object.entries(values.implementation),
    ...Object.entries(values.treatment),
    ...Object.entries(values.actionStatus),
    ...Object.entries(values.reason),
    ['yes', values.yes],
    ['no', values.no],
    ['not yet', values.notYet],
  ] as const;

  test.each(choiceWords)('has words for the value %s, none twice', (_, words) => {
    expect(words).not.toEqual([]);
    expect(repeated(words)).toEqual([]);
  });

  test.each(['applicability', 'implementation', 'treatment', 'actionStatus', 'reason'] as const)(
    'a word for %s stands for one choice only',
    (group) => {
      const choices: Readonly<Record<string, readonly string[]>> = values[group];
      expect(repeated(Object.values(choices).flat())).toEqual([]);
    },
  );

  test('nothing means both yes and no', () => {
    const no = new Set(values.no.map(folded));
    expect(values.yes.filter((word) => no.has(folded(word)))).toEqual([]);
  });

  test('scales have 3 to 10 different steps, no scale stands twice', () => {
    expect(values.scales.length).toBeGreaterThanOrEqual(5);
    for (const scale of values.scales) {
      expect(scale.length, scale.join()).toBeGreaterThanOrEqual(3);
      expect(scale.length, scale.join()).toBeLessThanOrEqual(10);
      expect(repeated(scale)).toEqual([]);
    }
    expect(repeated(values.scales.map((scale) => scale.map(folded).join(' < ')))).toEqual([]);
  });

  test('no scale runs in the opposite direction of another', () => {
    const order = new Map<string, string>();
    for (const scale of values.scales) {
      const key = [...scale].map(folded).sort().join();
      const known = order.get(key);
      expect(known ?? scale.map(folded).join()).toBe(scale.map(folded).join());
      order.set(key, scale.map(folded).join());
    }
  });
});

test('a list is written with bars, over lines', () => {
  expect(listed('one | two words\n  | three ||')).toEqual(['one', 'two words', 'three']);
  expect(listed('')).toEqual([]);
  expect(listedLines('\n low | high\n\n bad | good \n')).toEqual([
    ['low', 'high'],
    ['bad', 'good'],
  ]);
});
