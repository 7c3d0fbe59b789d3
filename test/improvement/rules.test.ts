import { describe, expect, it } from 'vitest';
import { REVIEW_INPUTS } from '../../core/commands/prepare-review/review-inputs.ts';
import { renderFinding } from '../../core/findings/render.ts';
import {
  IMPROVEMENT_RULE_IDS,
  type ImprovementRuleId,
} from '../../core/findings/rule-ids/improvement.ts';
import { EN_IMPROVEMENT } from '../../core/findings/texts/en-improvement.ts';
import { inputsOf } from '../../core/improvement/review-coverage.ts';
import { IMPROVEMENT_RULES } from '../../core/improvement/rules.ts';
import { REQUIRED_REVIEW_INPUTS } from '../../core/standard/review-inputs.ts';
import type { Examples } from '../planning/example.ts';
import { describeExamples } from '../support/describe-examples.ts';
import { contextOfTables } from '../support/tables.ts';
import { COMPLETE_EXAMPLES } from './examples-complete.ts';
import { EVENT_EXAMPLES } from './examples-events.ts';
import { REVIEW_EXAMPLES } from './examples-review.ts';
import { TOPICS } from './topics.ts';

const EXAMPLES: Readonly<Record<ImprovementRuleId, Examples>> = {
  ...REVIEW_EXAMPLES,
  ...EVENT_EXAMPLES,
  ...COMPLETE_EXAMPLES,
};

describeExamples(IMPROVEMENT_RULE_IDS, IMPROVEMENT_RULES, EXAMPLES, EN_IMPROVEMENT);

it('names the inputs that are absent, in the order of the standard', () => {
  const [rule] = IMPROVEMENT_RULES;
  const { tables } = REVIEW_EXAMPLES['review-input-missing'].failing[0]!;
  const [finding] = rule!.find(contextOfTables(...tables));
  expect(renderFinding(finding!, EN_IMPROVEMENT).message).toBe(
    'No management review of the last twelve months looked at: feedback of interested parties.',
  );
});

describe('topics of management reviews', () => {
  const ids = REQUIRED_REVIEW_INPUTS.map(({ id }) => id);

  it.each(Object.entries(TOPICS))('are understood in %s', (_, topics) => {
    expect(topics.map((topic, at) => [topic, inputsOf(topic).includes(ids[at]!)])).toEqual(
      topics.map((topic) => [topic, true]),
    );
  });

  it.each([
    ['Audit results', ['9.3.2 d.3']],
    ['Objectives', ['9.3.2 d.4']],
    ['Any other business', []],
    ['Approval of the minutes', []],
    ['Status of corrective actions', ['9.3.2 d.1']],
    ['Feedback from interested parties', ['9.3.2 e']],
    ['Internal audits', ['9.3.2 d.3']],
    ['Rückmeldungen interessierter Parteien', ['9.3.2 e']],
  ])('“%s” is about %j alone', (topic, about) => {
    expect(inputsOf(topic)).toEqual(about);
  });

  it('are those that a review is prepared with', () => {
    const prepared = REVIEW_INPUTS.map(({ clause }) => clause.replace(/\) (\d)\)/, '.$1'));
    expect(prepared.map((clause) => clause.replace(')', ''))).toEqual(ids);
  });
});
