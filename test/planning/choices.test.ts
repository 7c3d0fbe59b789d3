import { describe, expect, it } from 'vitest';
import { choiceColumnOf } from '../../core/records/parse/choice-columns.ts';
import { roadmapStepColumn } from '../../core/records/parse/roadmap-step.ts';
import { LANGUAGES } from '../../core/registers/declaration.ts';
import {
  CONTEXT_SIDE_CHOICES,
  CONTEXT_SIDE_WORDS,
} from '../../core/registers/words/choices/context-side.ts';
import {
  ROADMAP_STEP_CHOICES,
  ROADMAP_STEP_WORDS,
} from '../../core/registers/words/choices/roadmap-step.ts';
import {
  SCOPE_BOUNDARY_CHOICES,
  SCOPE_BOUNDARY_WORDS,
} from '../../core/registers/words/choices/scope-boundary.ts';
import {
  SCOPE_DECISION_CHOICES,
  SCOPE_DECISION_WORDS,
} from '../../core/registers/words/choices/scope-decision.ts';
import type { ChoiceWords } from '../../core/registers/words/kind-words.ts';
import { listed } from '../../core/registers/words/listed.ts';
import { textCell } from '../../core/workbook/cell.ts';

const LISTS = [
  ['sides', CONTEXT_SIDE_CHOICES, CONTEXT_SIDE_WORDS],
  ['boundaries', SCOPE_BOUNDARY_CHOICES, SCOPE_BOUNDARY_WORDS],
  ['decisions', SCOPE_DECISION_CHOICES, SCOPE_DECISION_WORDS],
  ['steps', ROADMAP_STEP_CHOICES, ROADMAP_STEP_WORDS],
] as const;

describe.each(LISTS)('%s', (_, choices, lists) => {
  const words = lists as ChoiceWords<string>;

  it('are offered under titles that are read back', () => {
    expect(choices.map(({ id }) => id)).toEqual(Object.keys(words));
    const parse = choiceColumnOf(words)({
      language: 'en',
      dateSystem: 1900,
      ask: (question) => question([]),
    });
    for (const { id, title } of choices) {
      expect(parse(textCell(title), title)).toEqual({ value: id });
    }
  });

  it.each(LANGUAGES)('have no word for two choices in %s', (language) => {
    const all = Object.values(words).flatMap((own) => listed(own[language] ?? ''));
    const folded = all.map((word) => word.toLowerCase());
    expect(folded.filter((word, index) => folded.indexOf(word) !== index)).toEqual([]);
  });
});

it.each([
  [
    '3. Internal gap analysis',
    { title: '3. Internal gap analysis', step: 'internal-gap-analysis' },
  ],
  ['Revue de direction', { title: 'Revue de direction', step: 'management-review' }],
  ['Buy safes', { title: 'Buy safes' }],
])('reads the step %s', (text, value) => {
  const parse = roadmapStepColumn({
    language: 'en',
    dateSystem: 1900,
    ask: (question) => question([]),
  });
  expect(parse(textCell(text), text)).toEqual({ value });
});
