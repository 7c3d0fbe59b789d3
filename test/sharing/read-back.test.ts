import { describe, expect, it } from 'vitest';
import { makeContext } from '../../core/check/make-context.ts';
import { planAuditorCopy } from '../../core/commands/auditor-copy/plan-auditor-copy.ts';
import type { CommandArguments } from '../../core/commands/command.ts';
import { READ_BACK } from '../../core/commands/read-back.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import { answered } from '../../core/records/answer.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { proposeSharing } from '../../core/sharing/propose-sharing.ts';
import { choicesOf } from '../../core/sharing/sharing-choices.ts';
import { requirementId } from '../../core/standard/requirement-reference.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { type Cell, textCell } from '../../core/workbook/cell.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import { cellAt, GridBuilder, usedCells } from '../../core/workbook/grid.ts';
import { withCells } from '../../core/workbook/grid-edit.ts';
import { EMPTY_SNAPSHOT, type SheetSnapshot, type Snapshot } from '../../core/workbook/snapshot.ts';
import { contextOfSheets, RISKS, SOA, sheetOf, TODAY } from './sheets.ts';

function applied(snapshot: Snapshot, changes: ChangeSet): Snapshot {
  const outcome = applyChanges(snapshot, changes);
  if (outcome.kind === 'stale') throw new Error(JSON.stringify(outcome.places));
  return outcome.snapshot;
}

function copyOf(context: CheckContext): Snapshot {
  const copy = planAuditorCopy(context, [], choicesOf(proposeSharing(context)));
  return applied(EMPTY_SNAPSHOT, copy?.workbook ?? { changes: [] });
}

function edited(
  snapshot: Snapshot,
  name: string,
  edit: (sheet: SheetSnapshot) => SheetSnapshot['grid'],
): Snapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, grid: edit(sheet) } : sheet,
  );
  return { ...snapshot, sheets };
}

/** The row of a sheet whose first cell says so. */
function rowOf({ grid }: SheetSnapshot, id: string): number {
  for (const { row, column, cell } of usedCells(grid)) {
    if (column === 1 && cell.kind === 'text' && cell.text === id) return row;
  }
  throw new Error(`no row ${id}`);
}

/** The column of the auditor's notes; the grade stands left of it. */
function notesColumn({ grid }: SheetSnapshot): number {
  for (const { column, cell } of usedCells(grid)) {
    if (cell.kind === 'text' && cell.text === 'Auditor’s notes') return column;
  }
  throw new Error('no notes');
}

function noted(snapshot: Snapshot, sheet: string, id: string, grade: string, text: string) {
  return edited(snapshot, sheet, (one) => {
    const [row, column] = [rowOf(one, id), notesColumn(one)];
    return withCells(one.grid, [
      { row, column: column - 1, cell: textCell(grade) },
      { row, column, cell: textCell(text) },
    ]);
  });
}

/** The rows between two, both included, in the opposite order. */
function reversed({ grid }: SheetSnapshot, top: number, bottom: number): SheetSnapshot['grid'] {
  const builder = new GridBuilder();
  for (const { row, column, cell } of usedCells(grid)) {
    const isMoved = row >= top && row <= bottom;
    builder.set(isMoved ? top + bottom - row : row, column, cell);
  }
  return builder.build();
}

function readBack(context: CheckContext, copy: Snapshot, audit?: string) {
  const plan = READ_BACK.plan(context, { copy, ...(audit ? { audit } : {}) });
  const after = makeContext(applied(context.snapshot, plan.changes), TODAY);
  const findings = after.records['audit-findings'].flatMap(({ records }) =>
    records.map((record) => {
      const requirement = answered(record.requirement);
      return {
        requirement: requirement && requirementId(requirement),
        grade: answered(record.grade),
        description: answered(record.description),
        evidence: answered(record.evidence),
        action: answered(record.action),
      };
    }),
  );
  return { plan, after, findings };
}

const CONTEXT = contextOfSheets(RISKS, SOA);

describe('read-back', () => {
  it('makes findings of notes, and nonconformities of those graded so', () => {
    const first = noted(copyOf(CONTEXT), 'Risks', 'R-3', 'Minor nonconformity', 'Review is late');
    const copy = noted(first, 'SoA', 'A.7.4', '', 'OFI: say who owns the premises');
    const { findings, after, plan } = readBack(CONTEXT, copy, 'AU-1');
    expect(findings).toEqual([
      {
        requirement: '6.1.2',
        grade: 'minor',
        description: 'Review is late',
        evidence: 'Risks: R-3 (Phishing of accounts)',
        action: 'NC-01',
      },
      {
        requirement: 'A.7.4',
        grade: 'opportunity',
        description: 'OFI: say who owns the premises',
        evidence: 'SoA: A.7.4 (Physical security monitoring)',
        action: undefined,
      },
    ]);
    const [nonconformity] = after.records.nonconformities.flatMap(({ records }) => records);
    expect(nonconformity && answered(nonconformity.description)).toBe(
      'Review is late (Risks: R-3 (Phishing of accounts))',
    );
    expect(nonconformity && answered(nonconformity.source)).toBe('Audit finding F-01, AU-1');
    expect(plan.notes).toEqual([]);
  });

  it('finds rows by their ids after they were sorted, and where others were deleted', () => {
    const written = noted(copyOf(CONTEXT), 'Risks', 'R-1', 'Observation', 'Locks are old');
    const sorted = edited(written, 'Risks', (sheet) => reversed(sheet, 4, 6));
    const { plan, findings } = readBack(CONTEXT, sorted);
    expect(findings.map(({ evidence }) => evidence)).toEqual(['Risks: R-1 (Theft of laptops)']);
    expect(plan.notes.map(inEnglish)[0]).toMatch(
      /changed besides the notes, or its rows were sorted/,
    );

    const without = edited(written, 'Risks', (sheet) => {
      const row = rowOf(sheet, 'R-3');
      const cells = [...usedCells(sheet.grid)].filter((one) => one.row === row);
      return withCells(
        sheet.grid,
        cells.map(({ column }) => ({ row, column, cell: { kind: 'empty' } satisfies Cell })),
      );
    });
    expect(readBack(CONTEXT, without).findings.map(({ evidence }) => evidence)).toEqual([
      'Risks: R-1 (Theft of laptops)',
    ]);
  });

  it('shows conflicts: rows that are gone, doubled, or say something else now', () => {
    let copy = copyOf(CONTEXT);
    for (const id of ['R-1', 'R-3', 'R-4']) copy = noted(copy, 'Risks', id, '', `about ${id}`);
    const now = contextOfSheets(
      sheetOf('Register', [
        ['ID', 'Risk', 'Owner', 'Likelihood', 'Impact', 'Score', 'Treatment'],
        ['R-3', 'Phishing of accounts', 'Security', 4, 4, 16, 'Reduce'],
        ['R-4', 'Loss of a key person', 'HR', 2, 3, 6, 'Accept'],
        ['R-4', 'Loss of a key person', 'HR', 2, 3, 6, 'Accept'],
        ['R-5', 'Flood', 'Facilities', 1, 4, 4, 'Accept'],
      ]),
    );
    const { plan, findings } = readBack(now, copy);
    expect(plan.notes.map(inEnglish)).toEqual([
      'R-1 is no longer in the workbook.',
      'R-3: Risk owner is “IT” in the copy and “Security” in the workbook.',
      'R-4 stands 2 times in the workbook.',
    ]);
    expect(findings.map(({ description }) => description)).toEqual([
      'about R-1',
      'about R-3',
      'about R-4',
    ]);
  });

  it('loses nothing: rows without id, words without grade, grades without words, unknown grades', () => {
    let copy = copyOf(CONTEXT);
    copy = noted(copy, 'SoA', 'A.5.7', 'Conforming', '');
    copy = noted(copy, 'SoA', 'A.8.5', 'Catastrophe', 'see me');
    copy = edited(copy, 'SoA', (sheet) =>
      withCells(sheet.grid, [
        { row: 9, column: notesColumn(sheet), cell: textCell('below the table') },
      ]),
    );
    const { findings } = readBack(CONTEXT, copy);
    expect(findings).toMatchObject([
      { requirement: 'A.5.7', grade: 'conforming', description: 'Conforming, without words' },
      { requirement: 'A.8.5', grade: undefined, description: 'Catastrophe: see me' },
      { description: 'below the table', evidence: 'SoA: row 9' },
    ]);
  });

  it('reads the auditor’s own sheet', () => {
    const copy = edited(copyOf(CONTEXT), 'Auditor’s notes', ({ grid }) =>
      withCells(grid, [
        { row: 5, column: 1, cell: textCell('9.2.2') },
        { row: 5, column: 2, cell: textCell('Major nonconformity') },
        { row: 5, column: 3, cell: textCell('No internal audit this year') },
        { row: 5, column: 4, cell: textCell('Interview with the CISO') },
        { row: 6, column: 1, cell: textCell('R-2') },
        { row: 6, column: 3, cell: textCell('Who accepted it?') },
      ]),
    );
    expect(readBack(CONTEXT, copy).findings).toMatchObject([
      {
        requirement: '9.2.2',
        grade: 'major',
        description: 'No internal audit this year',
        evidence: 'Interview with the CISO; 9.2.2',
      },
      { requirement: '6.1.2', description: 'Who accepted it?', evidence: 'R-2' },
    ]);
  });

  it('adds to the registers that are there, in their words, and nothing twice', () => {
    const context = contextOfSheets(
      RISKS,
      SOA,
      sheetOf('Findings', [
        ['Finding ID', 'Audit', 'Requirement', 'Grade', 'Finding', 'Evidence', 'Status'],
        ['AF-7', 'AU-0', '9.2.2', 'Minor', 'Reports are late', 'AU-3', 'Open'],
      ]),
    );
    const copy = noted(copyOf(context), 'SoA', 'A.5.1', 'Minor nonconformity', 'Not approved');
    const { after, plan } = readBack(context, copy, 'AU-1');
    const sheet = after.snapshot.sheets.find(({ name }) => name === 'Findings');
    const row = [1, 2, 3, 4, 5].map((column) =>
      cellAt(sheet?.grid ?? new Map(), { row: 3, column }),
    );
    expect(row).toEqual(['AF-8', 'AU-1', 'A.5.1', 'Minor', 'Not approved'].map(textCell));
    expect(plan.summary.map(inEnglish)[0]).toBe(
      'A note of the auditor is now a finding on “Findings”.',
    );
    const again = READ_BACK.plan(after, { copy });
    expect(again.changes.changes).toEqual([]);
    expect(again.notes.map(inEnglish)[0]).toBe('Read before, and not added again: 1.');
  });

  it('says what it can’t read', () => {
    const notesOf = (chosen: CommandArguments) =>
      READ_BACK.plan(CONTEXT, chosen).notes.map(inEnglish);
    expect(notesOf({})).toEqual(['Name the copy that came back.']);
    expect(notesOf({ copy: CONTEXT.snapshot })[0]).toMatch(/no copy/);
    expect(notesOf({ copy: copyOf(CONTEXT) })[0]).toMatch(/wrote nothing/);
  });
});
