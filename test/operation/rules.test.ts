import { describe, expect, it } from 'vitest';
import { check } from '../../core/check/check.ts';
import {
  OPERATION_RULE_IDS,
  type OperationRuleId,
} from '../../core/findings/rule-ids/operation.ts';
import { EN_OPERATION } from '../../core/findings/texts/en-operation.ts';
import { missingTopics } from '../../core/operation/awareness-topics.ts';
import { OPERATION_RULES } from '../../core/operation/rules.ts';
import { registerOf } from '../../core/registers/registers.ts';
import type { Examples } from '../planning/example.ts';
import { describeExamples } from '../support/describe-examples.ts';
import { contextOfTables } from '../support/tables.ts';
import { DOCUMENT_EXAMPLES } from './examples-documents.ts';
import { OPERATION_EXAMPLES } from './examples-operation.ts';
import { SUPPORT_EXAMPLES } from './examples-support.ts';
import { OPERATION_KINDS } from './kinds.ts';
import { TOPICS } from './topics.ts';

const EXAMPLES: Readonly<Record<OperationRuleId, Examples>> = {
  ...SUPPORT_EXAMPLES,
  ...DOCUMENT_EXAMPLES,
  ...OPERATION_EXAMPLES,
};

describeExamples(OPERATION_RULE_IDS, OPERATION_RULES, EXAMPLES, EN_OPERATION);

describe('a register that is not begun', () => {
  it.each(OPERATION_KINDS)('of %s gives nothing', (kind) => {
    const fields = registerOf(kind)!.fields.map(({ id }) => id);
    const blank = fields.map(() => null);
    for (const rows of [[], [blank], [blank, blank]]) {
      expect(check(contextOfTables({ kind, sheet: kind, fields, rows }))).toEqual([]);
    }
  });
});

describe('topics of awareness', () => {
  it.each(Object.entries(TOPICS))('are understood in %s, each as itself', (_, topics) => {
    const all = missingTopics([]);
    topics.forEach((topic, index) => {
      expect(missingTopics([topic]), topic).toEqual(all.filter((_name, at) => at !== index));
    });
  });
});
