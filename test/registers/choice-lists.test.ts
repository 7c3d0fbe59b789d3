import { expect, test } from 'vitest';
import {
  ACTION_STATUS_CHOICES,
  APPLICABILITY_CHOICES,
  CONFORMITY_CHOICES,
  IMPLEMENTATION_CHOICES,
  TREATMENT_CHOICES,
} from '../../core/registers/choice-lists.ts';
import { EN } from '../../core/registers/words/en.ts';

const { values } = EN;

test.each([
  ['treatment', TREATMENT_CHOICES, values.treatment],
  ['applicability', APPLICABILITY_CHOICES, values.applicability],
  ['implementation', IMPLEMENTATION_CHOICES, values.implementation],
  ['conformity', CONFORMITY_CHOICES, values.implementation],
  ['action status', ACTION_STATUS_CHOICES, values.actionStatus],
] as const)(
  '%s choices are the ones that are read, under titles that are read back',
  (_, choices, words) => {
    expect(choices.map((choice) => choice.id).sort()).toEqual(Object.keys(words).sort());
    for (const { id, title } of choices) {
      const known = (words as Readonly<Record<string, readonly string[]>>)[id] ?? [];
      expect(known, title).toContain(title);
    }
  },
);
