import { describe, expect, it } from 'vitest';
import { planAuditorCopy } from '../../core/commands/auditor-copy/plan-auditor-copy.ts';
import { inEnglish } from '../../core/registers/in-english.ts';
import { copyMarks, notesOn } from '../../core/sharing/copy-marks.ts';
import { proposeSharing } from '../../core/sharing/propose-sharing.ts';
import { choicesOf } from '../../core/sharing/sharing-choices.ts';
import { verifyCopy } from '../../core/sharing/verify-copy.ts';
import { contains, sheetName } from '../../core/workbook/address.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import { dateCell, textCell } from '../../core/workbook/cell.ts';
import { cellAt, usedCells } from '../../core/workbook/grid.ts';
import { withCells } from '../../core/workbook/grid-edit.ts';
import { EMPTY_SNAPSHOT, type Snapshot } from '../../core/workbook/snapshot.ts';
import { contextOfSheets, RISKS, SOA } from './sheets.ts';

function copied(): Snapshot {
  const context = contextOfSheets(RISKS, SOA);
  const copy = planAuditorCopy(context, [], choicesOf(proposeSharing(context)));
  const applied = applyChanges(EMPTY_SNAPSHOT, copy?.workbook ?? { changes: [] });
  if (applied.kind === 'stale') throw new Error('stale');
  return applied.snapshot;
}

/** What is found about a copy, in English. */
function verdictOn(copy: Snapshot) {
  const verified = verifyCopy(copy);
  if (verified.kind === 'no-copy') throw new Error('no copy');
  const { differences, remarks } = verified;
  return {
    ...verified,
    differences: differences.map(inEnglish),
    remarks: remarks.map(inEnglish),
  };
}

const withSheet = (
  snapshot: Snapshot,
  name: string,
  change: (snapshot: Snapshot['sheets'][number]) => Snapshot['sheets'][number],
) => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
});

describe('verify-copy', () => {
  const copy = copied();

  it('finds a copy intact', () => expect(verifyCopy(copy)).toMatchObject({ kind: 'intact' }));

  it('knows what is no copy', () => {
    expect(verifyCopy(contextOfSheets(RISKS).snapshot)).toEqual({ kind: 'no-copy' });
  });

  it('sees a change of any cell on any sheet, except where the auditor writes', () => {
    const marks = copyMarks(copy);
    if (!marks) throw new Error('no marks');
    let tried = 0;
    for (const sheet of copy.sheets) {
      const areas = notesOn(marks, sheet.name);
      for (const { row, column } of usedCells(sheet.grid)) {
        if (areas.some((area) => contains(area, { row, column }))) continue;
        const changed = withSheet(copy, sheet.name, (one) => ({
          ...one,
          grid: withCells(one.grid, [{ row, column, cell: textCell('changed') }]),
        }));
        expect(verifyCopy(changed), `${sheet.name} ${row} ${column}`).toMatchObject({
          kind: 'changed',
        });
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(80);
  });

  it('sees something typed into an empty cell, and a cell that was cleared', () => {
    const typed = withSheet(copy, 'Risks', (one) => ({
      ...one,
      grid: withCells(one.grid, [{ row: 40, column: 1, cell: textCell('R-99') }]),
    }));
    expect(verdictOn(typed)).toMatchObject({
      kind: 'changed',
      differences: ['Cells of the sheet “Risks” were changed.'],
    });
  });

  it('sees another order of the sheets and another name', () => {
    const [cover, first, second, ...rest] = copy.sheets;
    if (!cover || !first || !second) throw new Error('too few sheets');
    expect(verdictOn({ ...copy, sheets: [cover, second, first, ...rest] })).toMatchObject({
      kind: 'changed',
      differences: ['The sheets stand in another order.'],
    });
    const renamed = withSheet(copy, 'SoA', (one) => ({ ...one, name: sheetName('Statement') }));
    expect(verdictOn(renamed)).toMatchObject({
      kind: 'changed',
      differences: ['The sheet “SoA” is gone or was renamed.'],
    });
  });

  it('lets the auditor write', () => {
    const [notes] = copyMarks(copy)?.notes ?? [];
    if (!notes) throw new Error('no place for notes');
    const { top: row, right: column } = notes.area;
    expect(cellAt(copy.sheets[1]?.grid ?? new Map(), { row, column }).kind).toBe('empty');
    const noted = withSheet(copy, notes.sheet, (one) => ({
      ...one,
      grid: withCells(one.grid, [{ row, column, cell: textCell('Who decided this?') }]),
    }));
    expect(verifyCopy(noted)).toMatchObject({ kind: 'intact' });
  });

  it('does not let an area be declared the auditor’s afterwards', () => {
    const names = new Map(copy.names).set('Clausebook_copy_notes_9', "'Risks'!$A$1:$Z$99");
    const more = new Map(names).set('Clausebook_copy_notes_4', "'Risks'!$A$1:$Z$99");
    expect(verifyCopy({ ...copy, names: more })).toMatchObject({ kind: 'changed' });
  });

  it('doesn’t mind how programs store the same value', () => {
    const stored = withSheet(copy, 'Risks', (one) => ({
      ...one,
      grid: withCells(
        one.grid,
        [...usedCells(one.grid)].flatMap(({ row, column, cell }) =>
          cell.kind === 'number' ? [{ row, column, cell: dateCell(cell.number + 1e-16) }] : [],
        ),
      ),
    }));
    expect(verifyCopy(stored)).toMatchObject({ kind: 'intact' });
  });

  it.each([
    [[4, 5], [], '“Risks”: 2 rows are hidden now, perhaps by a filter.'],
    [[], [3], '“Risks”: 1 column is hidden now, perhaps by a filter.'],
    [[4], [2, 3], '“Risks”: 1 row and 2 columns are hidden now, perhaps by a filter.'],
  ])(
    'tells what is hidden now, though no cell changed: rows %j, columns %j',
    (rows, columns, remark) => {
      const filtered = withSheet(copy, 'Risks', (one) => ({
        ...one,
        hiddenRows: new Set(rows),
        hiddenColumns: new Set(columns),
      }));
      expect(verdictOn(filtered)).toMatchObject({ kind: 'intact', remarks: [remark] });
    },
  );
});
