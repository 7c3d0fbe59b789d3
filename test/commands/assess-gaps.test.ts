import { describe, expect, it } from 'vitest';
import { makeContext } from '../../core/check/make-context.ts';
import { ASSESS_GAPS } from '../../core/commands/assess-gaps.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { shareMet } from '../../core/gap/readiness.ts';
import { readinessOverview } from '../../core/gap/readiness-overview.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { CONTROLS } from '../../core/standard/controls.ts';
import { REQUIREMENTS } from '../../core/standard/requirements.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { inverse } from '../../core/workbook/inverse.ts';
import { contextOfTables, type Table, type Written } from '../support/tables.ts';

const TODAY = contextOfTables().today;
const COUNT = REQUIREMENTS.length + CONTROLS.length;

const SOA: Table = {
  kind: 'soa',
  sheet: 'SoA',
  fields: ['control', 'applicable', 'implemented', 'justification', 'reference'],
  rows: [
    ['A.5.1', 'Yes', 'Implemented', 'R-1', 'POL-01'],
    ['A.5.2', 'Yes', null, 'R-2', null],
    ['A.7.4', 'No', null, 'No premises', null],
  ],
};
const RISKS: Table = {
  kind: 'risk-register',
  sheet: 'Risks',
  fields: ['id', 'title', 'owner', 'likelihood', 'consequence'],
  rows: [['R-1', 'Fire', 'Ann', 2, 3]],
};

function planned(context: CheckContext, round = 'internal') {
  return ASSESS_GAPS.plan(context, { round });
}

function assessed(context: CheckContext, round = 'internal'): CheckContext {
  const outcome = applyChanges(context.snapshot, planned(context, round).changes);
  if (outcome.kind === 'stale') throw new Error('stale');
  return makeContext(outcome.snapshot, TODAY);
}

/** What the assessment says of a requirement: status, evidence and gap as shown. */
function said(context: CheckContext, id: string, place = 0): readonly string[] {
  const entries = context.records['gap-assessment'][place]?.records ?? [];
  const entry = entries.find(({ requirement }) => 'text' in requirement && requirement.text === id);
  const { status, evidence, gap } = entry!;
  return [status, evidence, gap].map((answer) => ('text' in answer ? answer.text : '?'));
}

describe('a new assessment', () => {
  const context = assessed(contextOfTables(RISKS, SOA));

  it('has every requirement and control once, recognised as it stands', () => {
    const [assessment, ...others] = context.records['gap-assessment'];
    expect(others).toEqual([]);
    const ids = assessment!.records.map(
      ({ requirement }) => 'text' in requirement && requirement.text,
    );
    expect(ids).toEqual([...REQUIREMENTS, ...CONTROLS].map(({ id }) => id));
  });

  it.each([
    ['6.1.2 c', ['', 'Risk register on “Risks” (1 row)', '']],
    ['6.1.3 d', ['', 'Statement of Applicability on “SoA” (3 rows)', '']],
    ['9.2.1 a', ['', '', '']],
    ['A.5.1', ['Met', 'POL-01', '']],
    ['A.5.2', ['', '', '']],
    ['A.7.4', ['Not applicable', '', '']],
    ['A.8.34', ['', '', '']],
  ])('%s says %j', (id, expected) => {
    expect(said(context, id)).toEqual(expected);
  });

  it('judges no clause by itself', () => {
    const { phases, overall } = readinessOverview(context.records['gap-assessment'][0]!.records);
    for (const { readiness } of phases) expect(shareMet(readiness)).toBe(0);
    expect(overall).toEqual({
      implemented: 1,
      partly: 0,
      planned: 0,
      'not-implemented': 0,
      'not-applicable': 1,
      open: COUNT - 2,
    });
  });

  it('plans nothing again, and can be undone', () => {
    expect(planned(context).changes.changes).toEqual([]);
    const start = contextOfTables(RISKS, SOA);
    const { changes } = planned(start);
    const made = applyChanges(start.snapshot, changes);
    if (made.kind === 'stale') throw new Error('stale');
    expect(applyChanges(made.snapshot, inverse(changes))).toEqual({
      kind: 'applied',
      snapshot: start.snapshot,
    });
  });

  it('becomes a second one beside it, with what the first one said', () => {
    const first = contextOfTables({ ...GAPS, rows: [['4.1', 'Not met', null, 'No list']] });
    const second = assessed(first, 'pre-certification');
    expect(second.records['gap-assessment']).toHaveLength(2);
    expect(said(second, '4.1', 1)).toEqual(['', '', 'Gaps: Not met, No list']);
    expect(planned(second, 'pre-certification').changes.changes).toEqual([]);
  });
});

const GAPS: Table = {
  kind: 'gap-assessment',
  sheet: 'Gaps',
  fields: ['requirement', 'status', 'evidence', 'gap', 'action'],
  rows: [],
};

describe('an assessment that is there', () => {
  it.each<[string, readonly Written[][], number]>([
    ['one requirement', [['4.1', 'Met', 'List', null, null]], COUNT - 1],
    ['a subclause for its letters', [['4.2', 'Met', 'List', null, null]], COUNT - 3],
    ['a wider clause for its subclauses', [['9.2', 'Met', 'Report', null, null]], COUNT - 5],
  ])('gets what it lacks: %s', (_, rows, missing) => {
    const context = contextOfTables({ ...GAPS, rows });
    const { changes, summary } = planned(context);
    expect(summary.map(inEnglish)[0]).toContain(`${missing} missing`);
    const [cells] = changes.changes;
    const written = cells?.kind === 'cells' ? cells.cells : [];
    expect(Math.min(...written.map(({ row }) => row))).toBeGreaterThan(rows.length + 1);
  });
});

it('refuses a round that is none', () => {
  const plan = planned(contextOfTables(), 'third');
  expect(plan.changes.changes).toEqual([]);
  expect(plan.notes.map(inEnglish).join()).toMatch(/“third” is no round/);
});
