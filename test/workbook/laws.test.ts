import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPosition } from '../../core/workbook/address.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { EMPTY, sameCell } from '../../core/workbook/cell.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import { cellAt, usedCells } from '../../core/workbook/grid.ts';
import { inverse } from '../../core/workbook/inverse.ts';
import { merge } from '../../core/workbook/merge.ts';
import { findSheet, type Snapshot } from '../../core/workbook/snapshot.ts';
import { applied, arbitraryEdits, planEdits } from '../support/arbitrary-changes.ts';
import { arbitrarySnapshot } from '../support/arbitrary-workbook.ts';
import { contentOf } from '../support/snapshot-content.ts';

const planned = fc.tuple(arbitrarySnapshot, arbitraryEdits).map(([snapshot, edits]) => ({
  snapshot,
  set: planEdits(snapshot, edits),
}));

const plannedTwice = fc
  .tuple(arbitrarySnapshot, arbitraryEdits, arbitraryEdits)
  .map(([snapshot, edits, more]) => {
    const first = planEdits(snapshot, edits);
    return { snapshot, first, second: planEdits(applied(snapshot, first), more) };
  });

describe('the laws of change sets', () => {
  test('the inverse restores the workbook', () => {
    fc.assert(
      fc.property(planned, ({ snapshot, set }) => {
        const restored = applied(applied(snapshot, set), inverse(set));
        expect(contentOf(restored)).toEqual(contentOf(snapshot));
      }),
    );
  });

  test('the inverse of the inverse is the change set', () => {
    fc.assert(
      fc.property(planned, ({ set }) => {
        expect(inverse(inverse(set))).toEqual(set);
      }),
    );
  });

  test('a merged change set does one and then the other', () => {
    fc.assert(
      fc.property(plannedTwice, ({ snapshot, first, second }) => {
        const oneByOne = applied(applied(snapshot, first), second);
        const atOnce = applied(snapshot, merge(first, second));
        expect(contentOf(atOnce)).toEqual(contentOf(oneByOne));
      }),
      { numRuns: 300 },
    );
  });

  test('the inverse of a merged change set undoes both', () => {
    fc.assert(
      fc.property(plannedTwice, ({ snapshot, first, second }) => {
        const both = merge(first, second);
        const restored = applied(applied(snapshot, both), inverse(both));
        expect(contentOf(restored)).toEqual(contentOf(snapshot));
      }),
    );
  });

  test('cells that no change names stay as they are', () => {
    fc.assert(
      fc.property(planned, ({ snapshot, set }) => {
        const after = applied(snapshot, set);
        const named = namedCells(set);
        for (const place of differentCells(snapshot, after)) expect(named).toContain(place);
      }),
    );
  });

  test('applying leaves the old snapshot alone', () => {
    fc.assert(
      fc.property(planned, ({ snapshot, set }) => {
        const before = JSON.stringify(contentOf(snapshot));
        applied(snapshot, set);
        expect(JSON.stringify(contentOf(snapshot))).toBe(before);
      }),
    );
  });

  test('what was applied cannot be applied again where it changed a cell', () => {
    fc.assert(
      fc.property(planned, ({ snapshot, set }) => {
        const cells = { changes: set.changes.filter(({ kind }) => kind === 'cells').slice(0, 1) };
        fc.pre(cells.changes.length > 0 && applyChanges(snapshot, cells).kind === 'applied');
        expect(applyChanges(applied(snapshot, cells), cells).kind).toBe('stale');
      }),
    );
  });
});

function namedCells({ changes }: ChangeSet): readonly string[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'cells') return [];
    return change.cells.map((cell) => `${change.sheet}!${formatPosition(cell)}`);
  });
}

/** Cells of sheets that both workbooks have and that hold something else. */
function differentCells(one: Snapshot, other: Snapshot): readonly string[] {
  return one.sheets.flatMap((sheet) => {
    const grid = findSheet(other, sheet.name)?.grid ?? new Map();
    return [...usedCells(sheet.grid), ...usedCells(grid)]
      .filter((place) => !sameCell(cellAt(sheet.grid, place) ?? EMPTY, cellAt(grid, place)))
      .map((place) => `${sheet.name}!${formatPosition(place)}`);
  });
}
