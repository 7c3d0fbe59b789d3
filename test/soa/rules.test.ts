import { describe, expect, test } from 'vitest';
import { check } from '../../core/check/check.ts';
import type { FindingParameters } from '../../core/findings/finding.ts';
import { renderFinding } from '../../core/findings/render.ts';
import type { RuleId } from '../../core/findings/rule-ids.ts';
import { EN } from '../../core/findings/texts/en.ts';
import { SOA_RULES } from '../../core/soa/rules.ts';
import { contextOfTables, type Table } from '../support/tables.ts';
import { RELATION_EXAMPLES } from './relation-examples.ts';
import { STATEMENT_EXAMPLES } from './statement-examples.ts';
import { COMPLETE, risks, soa } from './statements.ts';

const EXAMPLES = [...STATEMENT_EXAMPLES, ...RELATION_EXAMPLES];

/** Findings of one rule as "cell" and parameters. */
function findings(rule: RuleId, tables: readonly Table[]) {
  const rules = SOA_RULES.filter(({ id }) => id === rule);
  expect(rules).toHaveLength(1);
  return check(contextOfTables(...tables), rules);
}

/** Parameters that the rule's words name. */
function named(rule: RuleId, { variant }: FindingParameters): readonly string[] {
  const { message, variants, expected } = EN[rule];
  const told = variant === undefined ? message + expected : variants?.[variant];
  return [...told!.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
}

describe.each(SOA_RULES.map(({ id }) => id))('%s', (rule) => {
  const examples = EXAMPLES.filter((example) => example.rule === rule);
  test('has a failing and a passing example', () => {
    const failing = examples.filter(({ cells }) => cells.length > 0).length;
    expect([failing > 0, failing < examples.length]).toEqual([true, true]);
  });
  test.each(examples)('$what', ({ tables, cells }) => {
    const marks = { error: '', warning: '!', advice: '?' };
    const found = findings(rule, tables);
    for (const { parameters } of found) {
      expect(Object.keys(parameters)).toEqual(expect.arrayContaining([...named(rule, parameters)]));
    }
    expect(found.map(({ severity, cell }) => marks[severity] + cell)).toEqual(cells);
  });
});

test('a finding names what it is about', () => {
  const [missing] = findings('soa-control-missing', [
    { ...COMPLETE, rows: COMPLETE.rows.slice(1) },
  ]);
  expect(renderFinding(missing!, EN).message).toBe(
    'Missing from the Statement of Applicability: A.5.1 Policies for information security.',
  );
  const [absent] = findings('soa-risk-control-absent', [soa([{}]), risks('A.8.2', 'A.8.2')]);
  expect(absent!.sheet).toBe('Risks');
  expect(renderFinding(absent!, EN).message).toBe(
    'A.8.2 is not in the Statement of Applicability; named by: R-1, R-2.',
  );
});

test('findings stand in sheet order', () => {
  const tables = [
    risks('A.8.2'),
    soa([{ applicable: null }, { control: 'A.5.2', implemented: null }]),
  ];
  const found = check(contextOfTables(...tables), SOA_RULES);
  const places = found.map(({ sheet, cell }) => `${sheet}!${cell}`);
  expect(places[0]).toBe('Risks!B2');
  expect(places.indexOf('SoA!C7')).toBeLessThan(places.indexOf('SoA!D8'));
});
