import { describe, expect, test } from 'vitest';
import { makeContext } from '../../core/check/make-context.ts';
import { BUILD_SOA } from '../../core/commands/build-soa.ts';
import { answered } from '../../core/records/answer.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { statementOf } from '../../core/soa/statement.ts';
import { CONTROLS } from '../../core/standard/controls.ts';
import { CONTROLS_2013 } from '../../core/standard/controls-2013.ts';
import { textCell } from '../../core/workbook/cell.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import { parseCalendarDate } from '../../core/workbook/date.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import { withCells } from '../../core/workbook/grid-edit.ts';
import { emptySheet, type SheetSnapshot, type Snapshot } from '../../core/workbook/snapshot.ts';
import { type Table, workbookOf } from '../support/tables.ts';

const TODAY = parseCalendarDate('2026-06-30')!;

const RISKS: Table = {
  kind: 'risk-register',
  sheet: 'Risk register',
  fields: ['Risk ID', 'Risk description', 'Owner', 'Likelihood', 'Impact', 'Treatment', 'Controls'],
  rows: [
    ['R-1', 'Phishing of staff', 'IT', 3, 4, 'Mitigate', 'A.6.3, A.8.5'],
    ['R-2', 'Loss of a laptop', 'IT', 2, 4, 'Mitigate', 'A.8.1'],
    ['R-3', 'Misuse of rights', 'IT', 2, 5, 'Mitigate', 'A.9.2.3, A.8.5'],
    ['R-4', 'Fire', 'Facilities', 1, 5, 'Accept', null],
  ],
};

const SOA_HEADERS = [
  'Control ID',
  'Control title',
  'Applicable',
  'Implementation status',
  'Justification',
  'Owner',
];

function statement(
  ids: readonly { id: string; title: string }[],
  more: Partial<Table> = {},
): Table {
  return {
    kind: 'soa',
    sheet: 'SoA',
    fields: SOA_HEADERS,
    rows: ids.map(({ id, title }) => [id, title, 'Y', 'Implemented', 'Because of a risk', 'CISO']),
    ...more,
  };
}

function plan(snapshot: Snapshot) {
  return BUILD_SOA.plan(makeContext(snapshot, TODAY), {});
}

/** The workbook after the changes that this command makes. */
function applied(snapshot: Snapshot, { changes }: ChangeSet): Snapshot {
  let sheets = [...snapshot.sheets];
  for (const change of changes) {
    if (change.kind === 'sheet' && change.after) {
      const { name, grid, validations, freeze, filter } = change.after;
      const made: SheetSnapshot = { ...emptySheet(name), grid, validations, freeze, filter };
      sheets.splice(change.index, 0, made);
    }
    if (change.kind === 'cells') {
      const writes = change.cells.map(({ row, column, after }) => ({ row, column, cell: after }));
      sheets = sheets.map((sheet) =>
        sheet.name === change.sheet ? { ...sheet, grid: withCells(sheet.grid, writes) } : sheet,
      );
    }
  }
  return { ...snapshot, sheets };
}

function rowsById(snapshot: Snapshot) {
  const rows = statementOf(makeContext(snapshot, TODAY))?.rows ?? [];
  return new Map(rows.map((row) => [row.id, row]));
}

describe('a workbook without a statement', () => {
  const before = workbookOf(RISKS);
  const { changes, summary, notes } = plan(before);
  const after = applied(before, changes);
  const rows = rowsById(after);

  test('gets one new sheet at the end, recognised with all 93 controls', () => {
    expect(changes.changes).toMatchObject([
      { kind: 'sheet', sheet: 'Statement of Applicability', index: 1, before: null },
    ]);
    expect([...rows.keys()]).toEqual(CONTROLS.map(({ id }) => id));
  });
  test('controls that risks rely on are proposed, also by their number of 2013', () => {
    const proposed = [...rows.values()].filter(({ applicability }) => applicability);
    expect(proposed.map(({ id }) => id)).toEqual(['A.6.3', 'A.8.1', 'A.8.2', 'A.8.5']);
    const { entry, applicability } = rows.get('A.8.5')!;
    expect(applicability).toBe('applicable');
    expect(answered(entry.justification)).toBe('Treats R-1, R-3');
    expect(answered(entry.reasons)).toEqual(['risk']);
    expect(entry.implemented.state).toBe('blank');
  });
  test('all others stay open, never "no"', () => {
    const { entry } = rows.get('A.5.1')!;
    expect(
      [entry.applicable, entry.implemented, entry.justification].map(({ state }) => state),
    ).toEqual(['blank', 'blank', 'blank']);
  });
  test('says so', () => {
    expect(summary.map(inEnglish)).toEqual([
      'New sheet "Statement of Applicability" with all 93 controls of Annex A.',
      '4 controls proposed as applicable, because risks rely on them.',
      '89 controls left open for you to decide.',
    ]);
    expect(notes).toEqual([]);
  });
  test('planning again plans nothing', () => {
    expect(plan(after).changes.changes).toEqual([]);
  });
});

describe('a statement that lacks controls', () => {
  const missing = ['A.5.7', 'A.8.1'];
  const table = statement(
    CONTROLS.filter(({ id }) => !missing.includes(id)),
    {
      features: {
        filter: { top: 1, bottom: 92, left: 1, right: 6 },
        validations: [
          {
            areas: [{ top: 2, bottom: 92, left: 3, right: 3 }],
            validation: { rule: { kind: 'list', values: ['Y', 'N'] }, strict: true },
          },
        ],
      },
    },
  );
  const before = workbookOf(RISKS, table);
  const { changes, summary } = plan(before);
  const after = applied(before, changes);

  test('gets rows below, in its own columns, words and look', () => {
    const sheet = after.sheets[1]!;
    const line = (row: number) =>
      SOA_HEADERS.map((_, index) => cellAt(sheet.grid, { row, column: index + 1 }));
    expect(line(93).slice(0, 3)).toEqual([
      textCell('A.5.7'),
      textCell('Threat intelligence'),
      { kind: 'empty' },
    ]);
    expect(line(94).slice(0, 5)).toEqual([
      textCell('A.8.1'),
      textCell('User endpoint devices'),
      textCell('Y'),
      { kind: 'empty' },
      textCell('Treats R-2'),
    ]);
    const [cells] = changes.changes;
    expect(cells).toMatchObject({
      kind: 'cells',
      cells: expect.arrayContaining([
        expect.objectContaining({
          row: 94,
          column: 6,
          style: { before: null, after: { kind: 'like', row: 92, column: 6 } },
        }),
      ]),
    });
  });
  test('the dropdown and the filter grow with the table', () => {
    expect(changes.changes.slice(1)).toMatchObject([
      { kind: 'validation', area: { top: 93, bottom: 94, left: 3, right: 3 }, before: null },
      { kind: 'filter', after: { top: 1, bottom: 94, left: 1, right: 6 } },
    ]);
  });
  test('changes no cell that holds something', () => {
    const written = changes.changes.flatMap((change) =>
      change.kind === 'cells' ? change.cells : [],
    );
    expect(written.every((cell) => cell.before.kind === 'empty')).toBe(true);
    expect(inEnglish(summary[0]!)).toBe(
      'SoA: 2 missing controls added below the table: A.5.7, A.8.1.',
    );
  });
  test('planning again plans nothing', () => {
    expect([...rowsById(after).keys()]).toHaveLength(93);
    expect(plan(after).changes.changes).toEqual([]);
  });
});

test('rows go below what stands under the table, and are not added twice', () => {
  const table = statement(CONTROLS.slice(0, 90), {
    around: [[94, 1, 'Y: applicable, N: not applicable. Signed by the management.']],
  });
  const before = workbookOf(RISKS, table);
  const { changes } = plan(before);
  const after = applied(before, changes);
  expect(cellAt(after.sheets[1]!.grid, { row: 96, column: 1 })).toEqual(textCell('A.8.32'));
  expect(cellAt(after.sheets[1]!.grid, { row: 94, column: 1 }).kind).toBe('text');
  expect(plan(after).changes.changes).toEqual([]);
});

describe('a statement of 2013', () => {
  const before = workbookOf(RISKS, statement(CONTROLS_2013));
  const { changes, notes } = plan(before);
  const after = applied(before, changes);

  test('stays, and gets a new one beside it', () => {
    expect(changes.changes).toMatchObject([{ kind: 'sheet', sheet: 'Statement of Applicability' }]);
    expect(inEnglish(notes[0]!)).toContain('2013');
  });
  test('planning again plans nothing', () => {
    expect(plan(after).changes.changes).toEqual([]);
  });
});

test('a complete statement needs nothing; undecided controls are named', () => {
  const rows = CONTROLS.map(({ id, title }) => [
    id,
    title,
    id === 'A.8.1' ? null : 'Y',
    'Done',
    'Risk',
    'X',
  ]);
  const { changes, notes } = plan(workbookOf(RISKS, { ...statement([]), rows }));
  expect(changes.changes).toEqual([]);
  expect(notes.map(inEnglish)).toEqual([
    'SoA: all 93 controls are there.',
    'Risks rely on these undecided controls: A.8.1.',
  ]);
});

test('without a risk register everything is left open', () => {
  const { changes, notes } = plan({
    dateSystem: 1900,
    names: new Map(),
    settings: new Map(),
    sheets: [],
  });
  expect(changes.changes).toHaveLength(1);
  expect(notes.map(inEnglish)).toEqual([
    'There is no risk register in this workbook to prefill from.',
  ]);
});
