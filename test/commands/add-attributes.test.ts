import { describe, expect, it } from 'vitest';
import { makeContext } from '../../core/check/make-context.ts';
import { ADD_ATTRIBUTES } from '../../core/commands/add-attributes.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { shownValue } from '../../core/workbook/cell.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import { inverse } from '../../core/workbook/inverse.ts';
import { contextOfTables, type Table, type Written } from '../support/tables.ts';

const FIELDS = ['control', 'applicable', 'justification'];

function soa(...rows: readonly (readonly Written[])[]): Table {
  return { kind: 'soa', sheet: 'SoA', fields: FIELDS, rows };
}

const START = contextOfTables(
  soa(['A.5.7', 'Yes', 'R-1'], ['A.8.13', 'Yes', 'R-2'], ['X-1', 'Yes', 'own']),
);

/** What stands in a row right of the table, once the columns were added. */
function added(row: number, facets?: string): readonly string[] {
  const { changes } = ADD_ATTRIBUTES.plan(START, facets ? { facets } : {});
  const outcome = applyChanges(START.snapshot, changes);
  if (outcome.kind === 'stale') throw new Error('stale');
  const { grid } = outcome.snapshot.sheets[0]!;
  const texts = [4, 5, 6, 7, 8, 9].map((column) => shownValue(cellAt(grid, { row, column })));
  return texts.flatMap((value) => (value.kind === 'text' ? [value.text] : []));
}

describe('attributes of controls', () => {
  it.each<[string, number, string | undefined, readonly string[]]>([
    [
      'all of them',
      1,
      undefined,
      [
        'Control type',
        'Information security properties',
        'Cybersecurity concepts',
        'Operational capabilities',
        'Security domains',
        'NIST CSF 2.0',
      ],
    ],
    ['those asked for, in their order', 1, 'nist-csf, Type', ['Control type', 'NIST CSF 2.0']],
    ['the type of A.5.7', 2, 'type', ['Preventive, Detective, Corrective']],
    ['the concepts of A.8.13', 3, 'concept', ['Recover']],
    ['nothing for a control of the team’s own', 4, undefined, []],
  ])('stand right of the table: %s', (_, row, facets, expected) => {
    expect(added(row, facets)).toEqual(expected);
  });

  it('are added once, and taken back whole', () => {
    const { changes } = ADD_ATTRIBUTES.plan(START, {});
    const outcome = applyChanges(START.snapshot, changes);
    if (outcome.kind === 'stale') throw new Error('stale');
    const again = makeContext(outcome.snapshot, START.today);
    expect(ADD_ATTRIBUTES.plan(again, {}).changes.changes).toEqual([]);
    const undone = applyChanges(outcome.snapshot, inverse(changes));
    expect(undone).toEqual({ kind: 'applied', snapshot: START.snapshot });
  });

  it.each([
    ['an attribute that is none', START, { facets: 'colour' }, /No such attribute: colour/],
    ['no statement', contextOfTables(), {}, /no Statement of Applicability/],
    [
      'something right of the table',
      contextOfTables({ ...soa(['A.5.1', 'Yes', 'R-1']), around: [[2, 9, 'mine']] }),
      {},
      /stands right of the table/,
    ],
  ])('are refused with %s', (_, context, chosen, note) => {
    const plan = ADD_ATTRIBUTES.plan(context, chosen);
    expect(plan.changes.changes).toEqual([]);
    expect(plan.notes.map(inEnglish).join()).toMatch(note);
  });
});
