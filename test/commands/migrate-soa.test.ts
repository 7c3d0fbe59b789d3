import { describe, expect, test } from 'vitest';
import { makeContext } from '../../core/check/make-context.ts';
import { MIGRATE_SOA } from '../../core/commands/migrate-soa.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { statementOf } from '../../core/soa/statement.ts';
import { CONTROLS } from '../../core/standard/controls.ts';
import { CONTROLS_2013 } from '../../core/standard/controls-2013.ts';
import { dateCell, shownValue } from '../../core/workbook/cell.ts';
import { parseCalendarDate, serialFromDate } from '../../core/workbook/date.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import { emptySheet, type Snapshot } from '../../core/workbook/snapshot.ts';
import { type Written, workbookOf } from '../support/tables.ts';

const TODAY = parseCalendarDate('2026-06-30')!;
const HEADERS = [
  'Control',
  'Control title',
  'Applicable',
  'Implementation status',
  'Justification',
];

type Row = readonly [applicable: Written, status: Written, justification: Written];
const YES: Row = ['Yes', 'Implemented', 'Because of a risk'];

function formerStatement(
  answers: Readonly<Record<string, Row>> = {},
  ids: Readonly<Record<string, Written>> = {},
): Snapshot {
  return workbookOf({
    kind: 'soa',
    sheet: 'SoA',
    fields: HEADERS,
    rows: CONTROLS_2013.map(({ id, title }) => [ids[id] ?? id, title, ...(answers[id] ?? YES)]),
  });
}

function plan(snapshot: Snapshot) {
  return MIGRATE_SOA.plan(makeContext(snapshot, TODAY), {});
}

/** The new sheet's texts by control and header. */
function migrated(snapshot: Snapshot): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const [change] = plan(snapshot).changes.changes;
  if (change?.kind !== 'sheet' || !change.after) throw new Error('no sheet was made');
  const { grid, filter } = change.after;
  const { top, bottom, right } = filter!;
  const textAt = (row: number, column: number) => {
    const value = shownValue(cellAt(grid, { row, column }));
    return value.kind === 'text' ? value.text : '';
  };
  const columns = Array.from({ length: right }, (_, index) => index + 1);
  const rows = Array.from({ length: bottom - top }, (_, index) => top + 1 + index);
  return new Map(
    rows.map((row) => [
      textAt(row, 1),
      Object.fromEntries(columns.map((column) => [textAt(top, column), textAt(row, column)])),
    ]),
  );
}

describe('all 114 controls and 115 pairs', () => {
  const rows = migrated(formerStatement());
  const pairs = CONTROLS_2013.flatMap(({ id, successors }) =>
    successors.map((successor) => [id, successor] as const),
  );

  test('are 114 and 115', () => {
    expect([CONTROLS_2013.length, pairs.length, rows.size]).toEqual([114, 115, 93]);
  });
  test.each(pairs)('%s is carried over to %s', (former, successor) => {
    const row = rows.get(successor)!;
    expect(row['Carried over from']).toContain(`${former}: Yes, Implemented`);
    expect([row.Applicable, row.Implemented, row.Justification]).toEqual(YES);
  });
  test('the 11 new controls stay open', () => {
    const open = [...rows].filter(([, row]) => row['Carried over from']!.startsWith('New in 2022'));
    expect(open.map(([id]) => id)).toEqual(
      CONTROLS.filter(({ isNew }) => isNew).map(({ id }) => id),
    );
    expect(open.map(([, row]) => `${row.Applicable}${row.Implemented}`)).toEqual(
      Array(11).fill(''),
    );
  });
  test('the split control says where else it went', () => {
    expect(rows.get('A.8.8')!['Carried over from']).toContain('(also in A.5.36)');
  });
});

describe('merged controls', () => {
  const rows = migrated(
    formerStatement({
      'A.9.1.1': ['Yes', 'Implemented', 'Policy'],
      'A.9.1.2': ['No', 'Implemented', 'No network of our own'],
      'A.8.1.1': ['Yes', 'Implemented', 'Risk'],
      'A.8.1.2': ['Yes', 'Planned', 'Risk'],
      'A.5.1.2': [null, null, null],
    }),
  );
  test('whose sources disagree on whether they apply are left open, and say so', () => {
    expect(rows.get('A.5.15')).toMatchObject({
      Applicable: '',
      Implemented: 'Implemented',
      Justification: 'A.9.1.1: Policy\nA.9.1.2: No network of our own',
      'Carried over from':
        'A.9.1.1: Yes, Implemented\nA.9.1.2: No, Implemented\nSources disagree; decide whether it applies.',
    });
  });
  test('whose sources disagree on the status keep the decision alone', () => {
    const row = rows.get('A.5.9')!;
    expect([row.Applicable, row.Implemented]).toEqual(['Yes', '']);
    expect(row['Carried over from']).toMatch(/decide its status\.$/);
  });
  test('with a source that says nothing stay open', () => {
    const row = rows.get('A.5.1')!;
    expect([row.Applicable, row.Implemented]).toEqual(['', '']);
    expect(row['Carried over from']).toBe('A.5.1.1: Yes, Implemented\nA.5.1.2: no answer');
  });
});

test('damaged ids are understood', () => {
  const day = (text: string) => dateCell(serialFromDate(parseCalendarDate(text)!, 1900));
  const damaged = formerStatement(
    {},
    {
      'A.8.1.1': day('2001-01-08'),
      'A.9.2.3': day('2003-02-09'),
      'A.12.4.1': 'A.12.4.1 ',
      'A.9.1.1': 'ISO 27001 A.9.1.1',
      'A.10.1.1': '10.1.1',
      'A.11.1.2': 'A11.1.2',
    },
  );
  expect(migrated(damaged)).toEqual(migrated(formerStatement()));
});

describe('planning', () => {
  const before = formerStatement();
  const { changes } = plan(before);
  test('puts one new sheet beside the former one and touches nothing else', () => {
    expect(changes.changes).toMatchObject([
      { kind: 'sheet', sheet: 'SoA 2022', index: 1, before: null },
    ]);
  });
  test('again plans nothing', () => {
    const [change] = changes.changes;
    if (change?.kind !== 'sheet' || !change.after) throw new Error('no sheet was made');
    const { name, grid } = change.after;
    const after = { ...before, sheets: [...before.sheets, { ...emptySheet(name), grid }] };
    expect(statementOf(makeContext(after, TODAY))?.is2013).toBe(false);
    expect(plan(after).changes.changes).toEqual([]);
  });
  test('without a statement plans nothing and says why', () => {
    expect(plan(workbookOf()).notes.map(inEnglish)).toEqual([
      'There is no Statement of Applicability in this workbook.',
    ]);
  });
});
