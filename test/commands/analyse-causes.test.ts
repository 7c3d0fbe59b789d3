import { describe, expect, it } from 'vitest';
import { ANALYSE_CAUSES } from '../../core/commands/analyse-causes.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { shownValue } from '../../core/workbook/cell.ts';
import { usedCells } from '../../core/workbook/grid.ts';
import { contextOfTables, type Table } from '../support/tables.ts';

const LOG: Table = {
  kind: 'nonconformities',
  sheet: 'CAPA',
  fields: ['id', 'date', 'source', 'description', 'rootCause', 'why1', 'action'],
  rows: [
    ['NC-1', '2026-05-04', 'Internal audit', 'Leavers kept accounts', 'No checklist', null, null],
    ['NC-2', '2026-05-20', 'Incident', 'Backup failed', 'no  Checklist', null, 'Test monthly'],
    ['NC-3', '2026-06-01', 'Internal audit', 'Late report', null, 'Nobody was asked', null],
    ['NC-4', '2024-01-01', null, 'Old one', null, null, null],
  ],
};
const FINDINGS: Table = {
  kind: 'audit-findings',
  sheet: 'Findings',
  fields: ['requirement', 'grade', 'description'],
  rows: [
    ['9.2.2 c', 'Minor', 'Late report'],
    ['9.2.2', 'Observation', 'Long report'],
  ],
};

const PROGRAMME: Table = {
  kind: 'audit-programme',
  sheet: 'Audits',
  fields: ['id', 'area'],
  rows: [
    ['AU-1', 'Purchasing'],
    ['AU-10', 'IT operations'],
    ['7', 'Reception'],
  ],
};

/** A log of nonconformities that came to light there. */
function log(...sources: readonly string[]): Table {
  const rows = sources.map((source, index) => [`NC-${index + 1}`, source, `Case ${index + 1}`]);
  return { ...LOG, fields: ['id', 'source', 'description'], rows };
}

function planned(context: CheckContext, chosen: Record<string, string> = {}) {
  return ANALYSE_CAUSES.plan(context, chosen);
}

/** The texts and numbers of the new sheet, row by row. */
function page(context: CheckContext, chosen: Record<string, string> = {}): readonly string[] {
  const [change] = planned(context, chosen).changes.changes;
  if (change?.kind !== 'sheet' || !change.after) throw new Error('no new sheet');
  const rows = new Map<number, string[]>();
  for (const { row, cell } of usedCells(change.after.grid)) {
    const value = shownValue(cell);
    const text =
      value.kind === 'text' ? value.text : value.kind === 'number' ? `${value.number}` : '';
    if (text !== '') rows.set(row, [...(rows.get(row) ?? []), text]);
  }
  return [...rows.values()].map((texts) => texts.join(' | '));
}

describe('trends', () => {
  const context = contextOfTables(LOG, FINDINGS);

  it.each([
    '4 nonconformities, as of 30 June 2026; 1 outside the twelve months below',
    '2025-07 | 0',
    '2026-05 | 2',
    '2026-06 | 1',
    'No checklist | 2',
    'Nobody was asked | 1',
    'Internal audit | 2',
    'Incident | 1',
    '9.2.2 c | 1',
  ])('say: %s', (line) => {
    expect(page(context)).toContain(line);
  });

  it('tell what is not known, and which causes come again', () => {
    expect(planned(context).summary.map(inEnglish).slice(1)).toEqual([
      'Found 2 times: No checklist',
      '1 has no cause written down.',
    ]);
  });

  it('are made once a day', () => {
    const outcome = applyChanges(context.snapshot, planned(context).changes);
    if (outcome.kind === 'stale') throw new Error('stale');
    const again = planned({ ...context, snapshot: outcome.snapshot });
    expect(again.changes.changes).toEqual([]);
  });

  it('are brought up to date on the same day', () => {
    const before = contextOfTables(log('Audit AU-1', 'Staff'), PROGRAMME);
    const made = applyChanges(before.snapshot, planned(before).changes);
    if (made.kind === 'stale') throw new Error('stale');
    const after = contextOfTables(log('Audit AU-10', 'Staff'), PROGRAMME);
    const sheet = made.snapshot.sheets[2]!;
    const snapshot = { ...after.snapshot, sheets: [...after.snapshot.sheets, sheet] };
    const { changes, summary } = planned({ ...after, snapshot });
    expect(summary.map(inEnglish)).toEqual(['Sheet “Causes 2026-06-30” brought up to date.']);
    const updated = applyChanges(snapshot, changes);
    if (updated.kind === 'stale') throw new Error('stale');
    expect(planned({ ...after, snapshot: updated.snapshot }).changes.changes).toEqual([]);
    expect(updated.snapshot.sheets).toHaveLength(3);
  });

  it('stand on a further sheet where the old one has no room for them', () => {
    const before = contextOfTables(log('Audit AU-1'));
    const made = applyChanges(before.snapshot, planned(before).changes);
    if (made.kind === 'stale') throw new Error('stale');
    const after = contextOfTables(log('Audit AU-1', 'Staff'));
    const snapshot = {
      ...after.snapshot,
      sheets: [...after.snapshot.sheets, made.snapshot.sheets[1]!],
    };
    expect(planned({ ...after, snapshot }).summary.map(inEnglish)[0]).toContain(
      '“Causes 2026-06-30 2”',
    );
  });

  it.each([
    [
      'by the audit that the source names',
      [log('Audit AU-10', 'AU-10'), PROGRAMME],
      ['IT operations | 2'],
    ],
    ['not by a number alone', [log('7 people'), PROGRAMME], []],
    [
      'by the finding whose action names them',
      [
        log('Audit'),
        PROGRAMME,
        { ...FINDINGS, fields: ['audit', 'action'], rows: [['AU-1', 'See NC-1']] },
      ],
      ['Purchasing | 1'],
    ],
    ['not without a programme', [log('Audit AU-1')], []],
  ])('know areas %s', (_, tables, lines) => {
    const areas = ['Purchasing', 'IT operations', 'Reception'];
    const told = page(contextOfTables(...tables));
    expect(told.filter((line) => areas.some((area) => line.startsWith(area)))).toEqual(lines);
  });

  it('say how many have no date', () => {
    expect(page(contextOfTables(log('Staff')))[1]).toMatch(/; 1 without a date$/);
  });

  it('say where there is nothing to count', () => {
    expect(page(contextOfTables(LOG)).join('\n')).toContain('No audit finding');
    expect(planned(contextOfTables()).notes.map(inEnglish)).toEqual([
      'There are no nonconformities in this workbook.',
    ]);
  });
});

describe('five whys', () => {
  it('take over what is known, and leave the rest open', () => {
    expect(page(contextOfTables(LOG), { nonconformity: 'nc-2' })).toEqual([
      'Five whys: NC-2',
      'Ask why until the answer is something that you can change (10.2 b).',
      'What happened | Backup failed',
      'Consequences',
      'Correction',
      '1. Why did it happen?',
      '2. Why was that so?',
      '3. Why was that so?',
      '4. Why was that so?',
      '5. Why was that so?',
      'Root cause | no  Checklist',
      'Corrective action | Test monthly',
      'How we will see it worked',
    ]);
  });

  it('are not made for what is not there', () => {
    const { changes, notes } = planned(contextOfTables(LOG), { nonconformity: 'NC-9' });
    expect(changes.changes).toEqual([]);
    expect(notes.map(inEnglish)).toEqual(['There is no nonconformity with the id “NC-9”.']);
  });
});
