import { describe, expect, it } from 'vitest';
import { SUMMARISE } from '../../core/commands/summarise.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { shownValue } from '../../core/workbook/cell.ts';
import { usedCells } from '../../core/workbook/grid.ts';
import type { SheetDefinition } from '../../core/workbook/snapshot.ts';
import { contextOfTables, type Table } from '../support/tables.ts';

const RISKS: Table = {
  kind: 'risk-register',
  sheet: 'Risks',
  fields: ['id', 'title', 'owner', 'likelihood', 'consequence'],
  rows: [['R-1', 'Fire', 'Ann', 2, 3]],
};
const GAPS: Table = {
  kind: 'gap-assessment',
  sheet: 'Gaps',
  fields: ['requirement', 'status', 'evidence', 'action', 'owner', 'due'],
  rows: [
    ['4.1', 'Met', 'List', null, null, null],
    ['8.2', 'Not met', null, 'Assess yearly', 'Tom', '2026-03-01'],
    ['9.2.1', null, null, null, null, null],
    ['A.5.1', 'Met', 'POL-1', null, null, null],
  ],
};
const PLAN: Table = {
  kind: 'treatment-plan',
  sheet: 'Plan',
  fields: ['action', 'owner', 'due', 'status'],
  rows: [
    ['Patch servers', 'Lena', '2026-01-15', 'Open'],
    ['Buy a safe', 'Lena', '2026-01-10', 'Done'],
    ['Train staff', 'Ravi', '2026-09-01', 'Open'],
  ],
};
const AUDITS: Table = {
  kind: 'audit-programme',
  sheet: 'Audits',
  fields: ['area', 'auditor', 'planned', 'done'],
  rows: [
    ['IT operations', 'Marta', '2026-05-01', null],
    ['Purchasing', null, '2026-11-01', null],
    ['Support', 'Marta', '2026-02-01', '2026-02-03'],
  ],
};
const OBJECTIVES: Table = {
  kind: 'objectives',
  sheet: 'Objectives',
  fields: ['objective', 'target', 'result', 'due', 'owner'],
  rows: [['Restore in time', '4 hours', null, '2026-12-31', 'Lena']],
};

/** The texts and numbers of the summary, row by row. */
function page(...tables: readonly Table[]): readonly string[] {
  const [change] = SUMMARISE.plan(contextOfTables(...tables), {}).changes.changes;
  if (change?.kind !== 'sheet' || !change.after) throw new Error('no new sheet');
  return textsOf(change.after);
}

function textsOf({ grid }: SheetDefinition): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const { row, cell } of usedCells(grid)) {
    const value = shownValue(cell);
    const text =
      value.kind === 'text' ? value.text : value.kind === 'number' ? `${value.number}` : '';
    if (text !== '') rows.set(row, [...(rows.get(row) ?? []), text]);
  }
  return [...rows.values()].map((texts) => texts.join(' | '));
}

describe('the parts about the whole system', () => {
  const all = page(RISKS, GAPS, PLAN, AUDITS, OBJECTIVES);

  it.each([
    'Readiness by “Gaps”',
    '4 Context | 1 | 0 | 0 | 0 | 0 | 0',
    '8 Operation | 0 | 0 | 0 | 1 | 0 | 0',
    '9 Evaluation | 0 | 0 | 0 | 0 | 0 | 1',
    'Organizational | 1 | 0 | 0 | 0 | 0 | 0',
    'Phase: Check | 0 | 0 | 0 | 0 | 0 | 1',
    '50 % of what applies is met. What nobody has judged counts as not met.',
    '2 actions past the date, oldest first.',
    '2026-01-15 | Patch servers | Lena | Plan!C2',
    '2026-03-01 | Assess yearly | Tom | Gaps!F3',
    '2 audits to come or to finish, 1 of them late.',
    '2026-05-01 | IT operations | Marta | late',
    '2026-11-01 | Purchasing | nobody yet | planned',
    'Restore in time | 4 hours | no result yet | 2026-12-31 | Lena',
    'This is the first summary of this workbook.',
  ])('say: %s', (line) => {
    expect(all).toContain(line);
  });

  it('are left out where their registers are not in the workbook', () => {
    expect(page(RISKS).join('\n')).not.toMatch(/Readiness|Overdue|calendar|Objectives/);
  });
});

describe('controls with one attribute alone', () => {
  const SOA: Table = {
    kind: 'soa',
    sheet: 'SoA',
    fields: ['control', 'applicable', 'implemented'],
    rows: [
      ['A.8.13', 'Yes', 'Implemented'],
      ['A.5.1', 'Yes', 'Planned'],
    ],
  };

  it.each([
    ['Recover', 'Technological | 1 | 0 | 0 | 0 | 0 | 0'],
    ['governance', 'Organizational | 0 | 0 | 1 | 0 | 0 | 7'],
  ])('%s: %s', (only, line) => {
    const context = contextOfTables(RISKS, SOA);
    const plan = SUMMARISE.plan(context, { only });
    expect(plan.changes.changes).not.toContainEqual(expect.objectContaining({ key: 'trend' }));
    const [change] = plan.changes.changes;
    if (change?.kind !== 'sheet' || !change.after) throw new Error('no new sheet');
    expect(textsOf(change.after)).toContain(line);
    expect(textsOf(change.after).join('\n')).toContain(`controls with “${only}”`);
  });

  it('refuse what is no attribute', () => {
    const plan = SUMMARISE.plan(contextOfTables(RISKS, SOA), { only: 'purple' });
    expect(plan.changes.changes).toEqual([]);
    expect(plan.notes.map(inEnglish).join()).toContain('“purple”');
  });
});
