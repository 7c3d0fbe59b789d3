import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../core/check/check.ts';
import { makeContext } from '../../core/check/make-context.ts';
import { WorkbookChecker } from '../../core/check/workbook-checker.ts';
import {
  type Cell,
  dateCell,
  EMPTY,
  errorCell,
  formulaCell,
  numberCell,
  textCell,
} from '../../core/workbook/cell.ts';
import { cellAt, usedArea, usedCells } from '../../core/workbook/grid.ts';
import { withCells } from '../../core/workbook/grid-edit.ts';
import { sameValue } from '../../core/workbook/same.ts';
import type { SheetSnapshot, Snapshot } from '../../core/workbook/snapshot.ts';
import { snapshotOf } from '../support/package-checks.ts';
import { soundWorkbook, TODAY } from '../system/sound-workbook.ts';

/** An edit by numbers that are taken modulo what there is. */
interface Edit {
  readonly sheet: number;
  readonly place: number;
  readonly what: number;
  readonly kind: 'cell' | 'beyond' | 'swap' | 'row' | 'sheet';
}

const ODD_CELLS: readonly Cell[] = [
  EMPTY,
  numberCell(3),
  numberCell(99),
  dateCell(45_000),
  textCell('TBD'),
  textCell('03/14/2026'),
  textCell('14/03/2026'),
  textCell('A.5.1, A.8.8'),
  errorCell('#REF!'),
  formulaCell('1+1', numberCell(2)),
];

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    sheet: fc.nat(),
    place: fc.nat(),
    what: fc.nat(),
    kind: fc.oneof(
      { weight: 12, arbitrary: fc.constant('cell' as const) },
      { weight: 2, arbitrary: fc.constant('beyond' as const) },
      { weight: 4, arbitrary: fc.constant('swap' as const) },
      { weight: 2, arbitrary: fc.constant('row' as const) },
      { weight: 1, arbitrary: fc.constant('sheet' as const) },
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length]!;
}

function edited(snapshot: Snapshot, edit: Edit): Snapshot {
  const sheet = pick(snapshot.sheets, edit.sheet);
  const others = snapshot.sheets.filter((one) => one !== sheet);
  if (edit.kind === 'sheet')
    return others.length === 0 ? snapshot : { ...snapshot, sheets: others };
  const changed = { ...sheet, grid: editedGrid(snapshot, sheet, edit) };
  const sheets = snapshot.sheets.map((one) => (one === sheet ? changed : one));
  return { ...snapshot, sheets };
}

function editedGrid(snapshot: Snapshot, { grid }: SheetSnapshot, edit: Edit) {
  const cells = [...usedCells(grid)];
  if (cells.length === 0) return grid;
  const place = pick(cells, edit.place);
  const other = pick(cells, edit.what);
  const donor = pick([...usedCells(pick(snapshot.sheets, edit.what).grid)], edit.what);
  const cell = edit.what % 3 === 0 ? pick(ODD_CELLS, edit.place) : (donor?.cell ?? EMPTY);
  const beyond = { row: (usedArea(grid)?.bottom ?? 0) + 1 + (edit.what % 2), column: place.column };
  switch (edit.kind) {
    case 'beyond':
      return withCells(grid, [{ ...beyond, cell }]);
    case 'swap':
      return withCells(grid, [
        { ...place, cell: cellAt(grid, other) },
        { ...other, cell: cellAt(grid, place) },
      ]);
    case 'row':
      return new Map([...grid].filter(([row]) => row !== place.row));
    default:
      return withCells(grid, [{ ...place, cell }]);
  }
}

const WORKBOOKS = [
  ['the sample', snapshotOf(readFileSync('samples/meridian-isms.xlsx')), 20],
  ['a whole management system', soundWorkbook(), 5],
] as const;

describe.each(WORKBOOKS)('checking %s again after edits', (_, workbook, numRuns) => {
  it('finds what a check from the start finds', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const checker = new WorkbookChecker();
        checker.check(workbook, TODAY);
        let snapshot = workbook;
        for (const edit of list) {
          snapshot = edited(snapshot, edit);
          const { context, findings } = checker.check(snapshot, TODAY);
          const whole = makeContext(snapshot, TODAY);
          expect(sameValue(context.recognition, whole.recognition)).toBe(true);
          expect(sameValue(context.records, whole.records)).toBe(true);
          expect(context.methods).toEqual(whole.methods);
          expect(sameValue(findings, check(whole))).toBe(true);
        }
      }),
      { numRuns },
    );
  }, 300_000);

  it('leaves untouched registers, and findings that they alone decide, as they are', () => {
    const checker = new WorkbookChecker();
    const before = checker.check(workbook, TODAY);
    const register = before.context.records['risk-register'][0]!;
    const column = [...register.register.columns.values()][0]!.column;
    const place = { row: register.records[0]!.row, column };
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === register.register.sheet
        ? { ...sheet, grid: withCells(sheet.grid, [{ ...place, cell: textCell('R-NEW') }]) }
        : sheet,
    );
    const after = checker.check({ ...workbook, sheets }, TODAY);
    const rows = after.context.records['risk-register'][0]!.records;
    expect(rows.filter((row, index) => row !== register.records[index])).toHaveLength(1);
    for (const kind of ['soa', 'assets', 'treatment-plan'] as const) {
      expect(after.context.records[kind]).toBe(before.context.records[kind]);
    }
    const kept = new Set(before.findings);
    const soa = after.findings.filter(({ rule }) => rule === 'soa-status-missing');
    expect(soa.every((finding) => kept.has(finding))).toBe(true);
  });
});
