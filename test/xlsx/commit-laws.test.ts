import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../core/workbook/apply.ts';
import {
  booleanCell,
  type Cell,
  dateCell,
  EMPTY,
  errorCell,
  formulaCell,
  numberCell,
  textCell,
} from '../../core/workbook/cell.ts';
import { cellsChange } from '../../core/workbook/cells-change.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import { cellAt } from '../../core/workbook/grid.ts';
import { colour, type StyleIntent } from '../../core/workbook/style.ts';
import { commitXlsx } from '../../xlsx/commit.ts';
import { escapeCellText } from '../../xlsx/edit/cells/text.ts';
import { unescapeText } from '../../xlsx/xml/escaped-text.ts';
import { fullWorkbook } from '../support/full-workbook.ts';
import { expectSameContent, expectWholePackage, snapshotOf } from '../support/package-checks.ts';

const original = fullWorkbook();
const snapshot = snapshotOf(original);

/** Any sequence of UTF-16 units, half surrogates and control characters included. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x5f, 0x78, 0x30, 0x0d)))
  .map((units) => String.fromCharCode(...units));

const cell: fc.Arbitrary<Cell> = fc.oneof(
  anyText.map(textCell),
  fc.constantFrom('=1+1', '-x', '@a', '+49', ' padded ', '_x0041_', 'a\r\nb').map(textCell),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(numberCell),
  fc.boolean().map(booleanCell),
  fc.integer({ min: 1, max: 60_000 }).map(dateCell),
  fc.constantFrom('#N/A', '#DIV/0!').map(errorCell),
  fc.constantFrom('C3*2', 'SUM(C3:D7)', 'A1&"<&>"').map((formula) => formulaCell(formula)),
  fc.constant(EMPTY),
);

const look: fc.Arbitrary<StyleIntent | undefined> = fc.constantFrom<StyleIntent | undefined>(
  undefined,
  { kind: 'like', row: 2, column: 1 },
  { kind: 'described', style: { fill: colour('FFEB9C'), wrap: true } },
);

const changeSet: fc.Arbitrary<ChangeSet> = fc
  .array(
    fc.tuple(
      fc.constantFrom(0, 4),
      fc.integer({ min: 1, max: 14 }),
      fc.integer({ min: 1, max: 10 }),
      cell,
      look,
    ),
    { maxLength: 25 },
  )
  .map((edits) => ({
    changes: [0, 4].flatMap((index) => {
      const sheet = snapshot.sheets[index]!;
      const cells = edits
        .filter(([number]) => number === index)
        .map(([, row, column, after, intent]) => ({
          row,
          column,
          before: cellAt(sheet.grid, { row, column }),
          after,
          ...(intent ? { style: { before: null, after: intent } } : {}),
        }));
      return cellsChange(sheet.name, cells) ?? [];
    }),
  }));

test('any cells that are committed read back as planned, and an undo restores all', () => {
  fc.assert(
    fc.property(changeSet, (changes) => {
      const expected = applyChanges(snapshot, changes);
      const { outcome, bytes } = commitXlsx(original, changes);
      if (outcome.kind !== 'committed' || expected.kind !== 'applied') return false;
      expectWholePackage(bytes!);
      const now = snapshotOf(bytes!);
      expect(now.sheets.map(({ grid }) => contentOf(grid))).toEqual(
        expected.snapshot.sheets.map(({ grid }) => contentOf(grid)),
      );
      const undone = commitXlsx(bytes!, outcome.undo);
      expect(undone.outcome.kind).toBe('committed');
      expectSameContent(snapshotOf(undone.bytes!), snapshot);
      return true;
    }),
    { numRuns: 60 },
  );
});

test('any text survives being stored', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unescapeText(escapeCellText(text))).toBe(text);
    }),
  );
});

/** Cells without the values that formulas gave: they are no longer known. */
function contentOf(grid: (typeof snapshot.sheets)[number]['grid']): unknown {
  return [...grid].map(([row, { columns, cells }]) => [
    row,
    columns,
    cells.map((one) => (one.kind === 'formula' ? one.formula : one)),
  ]);
}
