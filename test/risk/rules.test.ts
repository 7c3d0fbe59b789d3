import { describe, expect, it } from 'vitest';
import { renderFinding } from '../../core/findings/render.ts';
import { ANYWHERE_RULE_IDS } from '../../core/findings/rule-ids/anywhere.ts';
import { RISK_RULE_IDS } from '../../core/findings/rule-ids/risk.ts';
import type { RuleId } from '../../core/findings/rule-ids.ts';
import { EN_RISK } from '../../core/findings/texts/en-risk.ts';
import { RISK_RULES } from '../../core/risk/rules.ts';
import { contextOf, type Parts } from '../support/context.ts';
import { actionsOf, assetsOf, risksOf, unreadable } from '../support/records.ts';
import { EXAMPLES } from './examples.ts';

function findingsOf(rule: RuleId, parts: Parts) {
  return RISK_RULES.find(({ id }) => id === rule)!.find(contextOf(parts));
}

describe.each(Object.entries(EXAMPLES))('%s', (rule, examples) => {
  const id = rule as RuleId;

  it.each(examples.failing)('finds: $why', ({ parts, cells, severity }) => {
    const findings = findingsOf(id, parts());
    expect(findings.map(({ cell }) => cell)).toEqual(cells);
    for (const finding of findings) {
      expect(finding.rule).toBe(id);
      expect(finding.severity).toBe(severity ?? 'error');
      const { message, expected } = renderFinding(finding, EN_RISK);
      expect(`${message} ${expected}`).not.toMatch(/[{}]|undefined|NaN|\[object/);
    }
  });

  it.each(examples.passing)('lets pass: $why', ({ parts }) => {
    expect(findingsOf(id, parts())).toEqual([]);
  });
});

describe('the list of rules', () => {
  it('has every id of risks and treatment and of cells anywhere, each once, with examples', () => {
    const expected = [...RISK_RULE_IDS, ...ANYWHERE_RULE_IDS];
    expect(RISK_RULES.map(({ id }) => id)).toEqual(expected);
    expect(Object.keys(EXAMPLES).sort()).toEqual([...expected].sort());
    for (const { failing, passing } of Object.values(EXAMPLES)) {
      expect(failing.length).toBeGreaterThan(0);
      expect(passing.length).toBeGreaterThan(0);
    }
  });

  it('finds nothing in the empty rows of a template', () => {
    const blank = Object.fromEntries(
      ['title', 'owner', 'likelihood', 'consequence', 'treatment', 'controls', 'lastReview'].map(
        (field) => [field, null],
      ),
    );
    const risks = risksOf([
      { id: 'R-1', score: 0, ...blank },
      { id: 'R-2', score: 0, ...blank },
    ]);
    const findings = RISK_RULES.flatMap((rule) => rule.find(contextOf({ risks })));
    expect(findings).toEqual([]);
  });
});

describe('repairs', () => {
  it.each<[RuleId, Parts, unknown[]]>([
    [
      'risk-score-mismatch',
      { risks: risksOf([{ likelihood: 2, consequence: 4, score: 12 }]) },
      [
        {
          row: 2,
          column: 3,
          before: { kind: 'number', number: 12 },
          after: { kind: 'number', number: 8 },
        },
      ],
    ],
    [
      'risk-level-mismatch',
      { risks: risksOf([{ likelihood: 2, consequence: 4, level: 'High' }]) },
      [
        {
          row: 2,
          column: 3,
          before: { kind: 'text', text: 'High' },
          after: { kind: 'text', text: 'Medium' },
        },
      ],
    ],
    [
      'risk-id-missing',
      {
        risks: risksOf([
          { id: 'RISK-09', title: 'a' },
          { id: null, title: 'b' },
        ]),
      },
      [{ row: 3, column: 1, before: { kind: 'empty' }, after: { kind: 'text', text: 'RISK-10' } }],
    ],
    [
      'risk-control-2013',
      {
        risks: risksOf([
          {
            title: 'a',
            controls: [
              { kind: '2013', control: 'A.18.2.3', text: 'A.18.2.3' },
              { kind: '2013', control: 'A.12.6.1', text: 'A.12.6.1' },
            ],
          },
        ]),
      },
      [
        {
          row: 2,
          column: 2,
          before: { kind: 'text', text: 'A.18.2.3, A.12.6.1' },
          after: { kind: 'text', text: 'A.5.36, A.8.8' },
        },
      ],
    ],
  ])('%s sets the cell right', (rule, parts, cells) => {
    const changes = findingsOf(rule, parts)[0]!.fix!.changes.changes;
    expect(changes).toEqual([{ kind: 'cells', sheet: 'Risks', cells }]);
  });

  it('leaves 2013 controls among others to their author', () => {
    const controls = [
      { kind: '2013', control: 'A.12.6.1', text: 'A.12.6.1' },
      { kind: '2022', control: 'A.8.8', text: 'A.8.8' },
    ];
    const parts = { risks: risksOf([{ title: 'a', controls }]) };
    expect(findingsOf('risk-control-2013', parts)[0]!.fix).toBeUndefined();
  });

  it('suggests the next free id for a double one', () => {
    const risks = risksOf([
      { id: 'R-1', title: 'a' },
      { id: 'r-1', title: 'b' },
      { id: 'R-7', title: 'c' },
    ]);
    expect(findingsOf('risk-id-duplicate', { risks })[0]!.parameters).toMatchObject({
      first: 2,
      suggestion: 'R-8',
    });
  });
});

describe('rows that slipped', () => {
  const rows = Array.from({ length: 8 }, (_, index) => ({
    id: `R-${index}`,
    owner: ['Anna', 'Ben'][index % 2],
    likelihood: (index % 4) + 1,
    consequence: (index % 3) + 1,
    treatment: ['modify', 'accept'][index % 2],
    status: ['Open', 'Closed'][index % 2],
  }));
  const slipped = {
    id: 'R-8',
    owner: null,
    likelihood: unreadable('Anna'),
    consequence: 4,
    treatment: unreadable('3'),
    status: 'modify',
  };
  const risks = risksOf([...rows, slipped]);

  it('are told once, not cell by cell', () => {
    expect(findingsOf('row-shifted', { risks })[0]!.parameters).toEqual({
      row: 10,
      column: 'likelihood',
      variant: 'right',
    });
    expect(findingsOf('value-unrecognised', { risks })).toEqual([]);
  });
});

it('speaks about whole columns once', () => {
  const risks = risksOf([
    { title: 'a', likelihood: 5, consequence: 5, treatment: 'accept' },
    { title: 'b', likelihood: 5, consequence: 4, treatment: 'accept' },
  ]);
  const [finding, ...more] = findingsOf('risk-acceptance-unapproved', { risks });
  expect(more).toEqual([]);
  expect(renderFinding(finding!, EN_RISK).message).toContain('2 accepted risks');
  const plan = { actions: actionsOf([{ action: 'x' }, { action: 'y' }]) };
  expect(findingsOf('treatment-owner-missing', plan)).toHaveLength(1);
  const assets = assetsOf([{ asset: 'x' }, { asset: 'y' }]);
  expect(findingsOf('asset-owner-missing', { assets })).toHaveLength(1);
});
