import { describe, expect, it } from 'vitest';
import { makeContext } from '../../core/check/make-context.ts';
import { endOfPriority } from '../../core/commands/plan-treatment/priority-time.ts';
import { PLAN_TREATMENT } from '../../core/commands/plan-treatment.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { answered } from '../../core/records/answer.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { EMPTY } from '../../core/workbook/cell.ts';
import type { CalendarDate } from '../../core/workbook/date.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { contextOfTables, type Table } from '../support/tables.ts';
import { contextOn, placeOf, soundWorkbook, withCell } from '../system/sound-workbook.ts';

const RISKS: Table = {
  kind: 'risk-register',
  sheet: 'Risks',
  fields: ['id', 'title', 'owner', 'likelihood', 'consequence', 'score', 'treatment', 'controls'],
  rows: [
    ['R-1', 'Fire', 'Anna', 5, 5, 25, 'Modify', 'A.7.5, A.8.13'],
    ['R-2', 'Theft', 'Ben', 4, 4, 16, null, null],
    ['R-3', 'Flood', 'Anna', 1, 2, 2, null, null],
    ['R-4', 'Fraud', 'Cleo', 5, 4, 20, 'Accept', null],
    [null, 'Leak', 'Cleo', 5, 3, 15, null, null],
    ['R-6', 'Spam', 'Ben', null, null, null, null, null],
    ['R-7', 'Virus', 'Ben', 3, 4, 12, null, null],
    ['R-8', 'Typo', 'Ben', 2, 2, 4, null, null],
  ],
  around: [[14, 1, 'Risk acceptance: scores up to 6 are accepted.']],
};
const PLAN: Table = {
  kind: 'treatment-plan',
  sheet: 'Plan',
  fields: ['id', 'risk', 'action', 'owner', 'due', 'status'],
  rows: [['TP-009', 'R-7', 'Filter mail', 'Ben', '2026-09-01', 'Open']],
};

function afterPlan(context: CheckContext): Snapshot {
  const applied = applyChanges(context.snapshot, PLAN_TREATMENT.plan(context, {}).changes);
  if (applied.kind === 'stale') throw new Error('the plan does not fit its workbook');
  return applied.snapshot;
}

function actionsIn(snapshot: Snapshot) {
  return makeContext(snapshot, '2026-06-30' as CalendarDate).records['treatment-plan'].flatMap(
    ({ records }) =>
      records.map(({ id, risk, action, owner, control, due, status }) => ({
        id: answered(id),
        risks: answered(risk)?.join(),
        action: answered(action),
        owner: answered(owner),
        control: control.state === 'value' ? control.text : undefined,
        due: answered(due),
        status: answered(status),
      })),
  );
}

describe('planning treatment', () => {
  it('makes a plan with a row for each risk above acceptance that has no action, highest first', () => {
    const context = contextOfTables(RISKS);
    expect(actionsIn(afterPlan(context))).toEqual([
      {
        id: 'T-01',
        risks: 'R-1',
        action: undefined,
        owner: 'Anna',
        control: 'A.7.5, A.8.13',
        due: undefined,
        status: 'open',
      },
      expect.objectContaining({ id: 'T-02', risks: 'R-2', owner: 'Ben', control: undefined }),
      expect.objectContaining({ id: 'T-03', risks: 'R-7' }),
    ]);
    expect(PLAN_TREATMENT.plan(context, {}).notes.map(inEnglish)).toEqual([
      'Without an id no plan can refer to them: #6.',
      'Whether they are above acceptance can’t be told: R-6.',
    ]);
  });

  it('adds to a plan that is there, with ids that count on, and leaves planned risks alone', () => {
    const context = contextOfTables(RISKS, PLAN);
    const { changes } = PLAN_TREATMENT.plan(context, {}).changes;
    expect(changes.map(({ kind }) => kind)).toEqual(['cells']);
    expect(actionsIn(afterPlan(context)).map(({ id, risks }) => [id, risks])).toEqual([
      ['TP-009', 'R-7'],
      ['TP-010', 'R-1'],
      ['TP-011', 'R-2'],
    ]);
  });

  it('plans nothing again', () => {
    for (const context of [contextOfTables(RISKS), contextOfTables(RISKS, PLAN)]) {
      const again = makeContext(afterPlan(context), '2026-06-30' as CalendarDate);
      expect(PLAN_TREATMENT.plan(again, {}).changes.changes).toEqual([]);
    }
  });

  it('takes the date from the priority that the criteria give the level', () => {
    const sound = soundWorkbook();
    const unplanned = placeOf(sound, 'treatment-plan', 'risk', 4)!;
    const actions = actionsIn(afterPlan(contextOn(withCell(sound, unplanned, EMPTY))));
    expect(actions.filter(({ risks }) => risks === 'R-06')).toEqual([
      {
        id: 'T-07',
        risks: 'R-06',
        action: undefined,
        owner: 'Piotr Nowak',
        control: 'A.8.28, A.5.21',
        due: '2026-07-30',
        status: 'open',
      },
    ]);
  });

  it('says that there is no risk register', () => {
    const plan = PLAN_TREATMENT.plan(contextOfTables(PLAN), {});
    expect(plan.changes.changes).toEqual([]);
    expect(plan.notes.map(inEnglish)).toEqual(['There is no risk register in this workbook.']);
  });
});

describe('the time that a priority gives', () => {
  it.each<[string, string | undefined]>([
    ['Within 3 months', '2026-09-30'],
    ['2 weeks', '2026-07-14'],
    ['30 Tage', '2026-07-30'],
    ['innerhalb von 6 Monaten', '2026-12-30'],
    ['1 year', '2027-06-30'],
    ['dans 2 mois', '2026-08-30'],
    ['high', undefined],
    ['P1', undefined],
    ['2 to 4 weeks', undefined],
  ])('%s', (text, day) => {
    expect(endOfPriority(text, '2026-06-30' as CalendarDate)).toBe(day);
  });
});
