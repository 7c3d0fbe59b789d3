import { describe, expect, it } from 'vitest';
import { check } from '../../core/check/check.ts';
import { makeContext } from '../../core/check/make-context.ts';
import { PLAN_AUDITS } from '../../core/commands/plan-audits.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { answered } from '../../core/records/answer.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { sameCell, shownValue, textCell } from '../../core/workbook/cell.ts';
import type { CalendarDate } from '../../core/workbook/date.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { contextOfTables, type Table } from '../support/tables.ts';
import { contextOn, soundWorkbook } from '../system/sound-workbook.ts';

const TODAY = '2026-06-30' as CalendarDate;
const ROLES: Table = {
  kind: 'roles',
  sheet: 'Roles',
  fields: ['role', 'person'],
  rows: [
    ['Information security manager', 'Tom Berg'],
    ['Internal auditor', 'Marta Silva'],
  ],
};

function planned(context: CheckContext, chosen = {}): Snapshot {
  const applied = applyChanges(context.snapshot, PLAN_AUDITS.plan(context, chosen).changes);
  if (applied.kind === 'stale') throw new Error('the plan does not fit its workbook');
  return applied.snapshot;
}

function auditsIn(context: CheckContext) {
  return context.records['audit-programme'].flatMap(({ records }) =>
    records.map(({ area, auditor, planned }) => ({
      area: answered(area),
      auditor: answered(auditor)?.join(),
      planned: answered(planned),
    })),
  );
}

describe('planning audits', () => {
  it('audits every clause within three years, by whoever is internal auditor', () => {
    const audits = auditsIn(makeContext(planned(contextOfTables(ROLES)), TODAY));
    expect(new Set(audits.map(({ area }) => area)).size).toBe(7);
    expect(new Set(audits.map(({ auditor }) => auditor))).toEqual(new Set(['Marta Silva']));
    expect(audits.every(({ planned = '' }) => planned > '2026-07' && planned < '2029-07')).toBe(
      true,
    );
  });

  it('leaves auditors open where none is known, and says so', () => {
    const context = contextOfTables({ ...ROLES, rows: [['Chief executive', 'Ines Moreau']] });
    const audits = auditsIn(makeContext(planned(context), TODAY));
    expect(audits.map(({ auditor }) => auditor)).toEqual(audits.map(() => undefined));
    expect(PLAN_AUDITS.plan(context, {}).notes.map(inEnglish).join()).toContain(
      'No auditor is known',
    );
  });

  it('plans rows that its own checks find nothing wrong with, and no audits of others', () => {
    const planning = makeContext(planned(contextOn(soundWorkbook())), TODAY);
    expect(check(planning).filter(({ severity }) => severity !== 'advice')).toEqual([]);
    const areas = auditsIn(planning).map(({ area }) => area);
    expect(areas.filter((area) => area === 'Surveillance audit')).toHaveLength(1);
    expect(areas.filter((area) => area === 'Management system').length).toBeGreaterThan(1);
  });

  it('gives audits to those alone who are shown to be competent', () => {
    const roles = { ...ROLES, rows: [...ROLES.rows, ['Auditor', 'Ann Hill']] };
    const competence: Table = {
      kind: 'competence',
      sheet: 'Skills',
      fields: ['person', 'required', 'evidence'],
      rows: [['Ann Hill', 'ISO 19011', 'Certificate']],
    };
    const context = contextOfTables(roles, competence);
    const audits = auditsIn(makeContext(planned(context), TODAY));
    expect(new Set(audits.map(({ auditor }) => auditor))).toEqual(new Set(['Ann Hill']));
    expect(PLAN_AUDITS.plan(context, {}).notes.map(inEnglish).join()).toContain(
      'so none goes to: Marta Silva.',
    );
  });

  it('plans nothing again', () => {
    for (const context of [contextOfTables(ROLES), contextOn(soundWorkbook())]) {
      const again = makeContext(planned(context), TODAY);
      expect(PLAN_AUDITS.plan(again, {}).changes.changes).toEqual([]);
    }
  });

  it('keeps the rows of a programme and adds what it lacks', () => {
    const programme: Table = {
      kind: 'audit-programme',
      sheet: 'Audits',
      fields: ['id', 'area', 'auditor', 'planned', 'done', 'result'],
      rows: [['A-7', 'Purchasing', 'Marta Silva', '2026-03-02', '2026-03-02', 'One minor']],
    };
    const context = contextOfTables(ROLES, programme);
    const { changes } = PLAN_AUDITS.plan(context, {}).changes;
    expect(changes.map(({ kind }) => kind)).toEqual(['cells']);
    const before = context.snapshot.sheets[1]!.grid;
    const { grid } = planned(context).sheets[1]!;
    for (const row of [1, 2]) expect(grid.get(row)).toEqual(before.get(row));
    const areas = Array.from({ length: grid.size }, (_, index) =>
      shownValue(cellAt(grid, { row: index + 1, column: 2 })),
    );
    expect(areas.filter((cell) => sameCell(cell, textCell('Purchasing'))).length).toBeGreaterThan(
      1,
    );
  });

  it('lets nobody audit the controls that they own', () => {
    const soa: Table = {
      kind: 'soa',
      sheet: 'SoA',
      fields: ['control', 'applicable', 'owner'],
      rows: [['A.8.1', 'Yes', 'MARTA SILVA']],
    };
    const context = contextOfTables(ROLES, soa);
    const audits = auditsIn(makeContext(planned(context), TODAY));
    const own = audits.filter(({ area = '' }) => area.startsWith('A.8'));
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ auditor }) => auditor)).toEqual(own.map(() => undefined));
    expect(PLAN_AUDITS.plan(context, {}).notes.map(inEnglish).join()).toContain(
      'somebody else has to audit it',
    );
  });

  it('asks for intervals that are months', () => {
    const plan = PLAN_AUDITS.plan(contextOfTables(ROLES), { intervals: 'yearly' });
    expect([plan.changes.changes, plan.notes.map(inEnglish)]).toEqual([
      [],
      [expect.stringContaining('12, 18, 36')],
    ]);
  });
});
