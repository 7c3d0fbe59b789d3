import { describe, expect, test } from 'vitest';
import { parseArea, parsePosition, sheetName } from '../../core/workbook/address.ts';
import { type Cell, EMPTY, formulaCell, numberCell, textCell } from '../../core/workbook/cell.ts';
import type { Change } from '../../core/workbook/change.ts';
import { cellAt, gridFromRows } from '../../core/workbook/grid.ts';
import type { SheetDefinition } from '../../core/workbook/snapshot.ts';
import type { StyleIntent } from '../../core/workbook/style.ts';
import { commitXlsx } from '../../xlsx/commit.ts';
import { fullWorkbook, fullWorkbookParts, zipWorkbook } from '../support/full-workbook.ts';
import { PREFIXED } from '../support/full-workbook-sheets.ts';
import {
  expectSameContent,
  expectWholePackage,
  partText,
  snapshotOf,
} from '../support/package-checks.ts';
import { refusalText } from '../support/told.ts';

const RISKS = sheetName('Risks');
const original = fullWorkbook();
const snapshot = snapshotOf(original);

function cellChange(sheet: string, reference: string, after: Cell, look?: StyleIntent): Change {
  const name = sheetName(sheet);
  const position = parsePosition(reference)!;
  const { grid } = snapshot.sheets.find((other) => other.name === name)!;
  const style = look ? { style: { before: null, after: look } } : {};
  const cell = { ...position, before: cellAt(grid, position), after, ...style };
  return { kind: 'cells', sheet: name, cells: [cell] };
}

function commit(...changes: Change[]) {
  return commitXlsx(original, { changes });
}

describe('a commit is refused', () => {
  test.each<[string, string, Change]>([
    ['on a protected sheet', 'protected', cellChange('Locked', 'A1', numberCell(2))],
    [
      'where a password would have to be lifted',
      'protected',
      {
        kind: 'protection',
        sheet: sheetName('Locked'),
        before: { password: true },
        after: null,
      },
    ],
    [
      'where a password would have to be made up',
      'unsupported',
      { kind: 'protection', sheet: RISKS, before: null, after: { password: true } },
    ],
    ['inside an array formula', 'unsupported', cellChange('Lists', 'C2', numberCell(2))],
    ['for text too long', 'unsupported', cellChange('Risks', 'A3', textCell('x'.repeat(32_768)))],
    [
      'for a formula too long',
      'unsupported',
      cellChange('Risks', 'A3', formulaCell('1'.repeat(8193))),
    ],
    ['for a number that is none', 'unsupported', cellChange('Risks', 'A3', numberCell(Number.NaN))],
    ['for a table header that is no text', 'unsupported', cellChange('Lists', 'F1', numberCell(2))],
    [
      'for a table header that is taken',
      'unsupported',
      cellChange('Lists', 'F1', textCell('ASSET')),
    ],
    [
      'over a validation that could not be restored',
      'unsupported',
      {
        kind: 'validation',
        sheet: RISKS,
        area: parseArea('A4:A5')!,
        before: { rule: { kind: 'other', type: 'custom' }, strict: true },
        after: null,
      },
    ],
    [
      'for a dropdown with commas in it',
      'unsupported',
      {
        kind: 'validation',
        sheet: RISKS,
        area: parseArea('F3:F4')!,
        before: null,
        after: { rule: { kind: 'list', values: ['a,b'] }, strict: true },
      },
    ],
  ])('%s', (_, reason, change) => {
    const { outcome, bytes } = commit(change);
    expect(outcome).toMatchObject({ kind: 'refused', reason });
    expect(bytes).toBeUndefined();
  });

  test('when the file can’t be read', () => {
    const { outcome } = commitXlsx(Uint8Array.of(1, 2, 3), { changes: [] });
    expect(refusalText(outcome)).toContain('not');
  });
});

test('a commit planned on other content is a conflict', () => {
  const change = {
    kind: 'cells',
    sheet: RISKS,
    cells: [{ row: 3, column: 3, before: numberCell(9), after: numberCell(1) }],
  } as const;
  const { outcome, bytes } = commit(change);
  expect(outcome).toMatchObject({
    kind: 'conflict',
    stale: [{ sheet: 'Risks', cell: 'C3', expected: numberCell(9), found: numberCell(3) }],
  });
  expect(bytes).toBeUndefined();
});

test('no change at all gives the same bytes', () => {
  const { outcome, bytes } = commit();
  expect(outcome.kind).toBe('committed');
  expect(snapshotOf(bytes!)).toEqual(snapshot);
});

describe('looks', () => {
  const styleOf = (bytes: Uint8Array, reference: string) => {
    const sheet = partText(bytes, 'xl/worksheets/sheet1.xml');
    const start = sheet.indexOf(`<c r="${reference}"`);
    return / s="(\d+)"/.exec(sheet.slice(start, sheet.indexOf('>', start)))?.[1];
  };

  test('come back exactly with an undo', () => {
    const fill: StyleIntent = { kind: 'described', style: { italic: true } };
    const { outcome, bytes } = commit(cellChange('Risks', 'C3', textCell('=x'), fill));
    expect(styleOf(bytes!, 'C3')).not.toBe('3');
    if (outcome.kind !== 'committed') throw new Error(outcome.kind);
    const undone = commitXlsx(bytes!, outcome.undo);
    expect(styleOf(undone.bytes!, 'C3')).toBe('3');
    expect(undone.outcome.kind).toBe('committed');
  });

  test('are borrowed from another cell by its own format', () => {
    const { bytes } = commit(
      cellChange('Risks', 'G3', textCell('x'), { kind: 'like', row: 2, column: 1 }),
    );
    expect(styleOf(bytes!, 'G3')).toBe('2');
  });

  test('of new cells are those of their row or column', () => {
    const { bytes } = commit(
      cellChange('Risks', 'B7', textCell('in a formatted row')),
      cellChange('Risks', 'B9', textCell('in a formatted column')),
    );
    expect([styleOf(bytes!, 'B7'), styleOf(bytes!, 'B9')]).toEqual(['4', '3']);
  });

  test('that were kept for another workbook are left alone', () => {
    const { bytes } = commit(
      cellChange('Risks', 'C3', numberCell(1), { kind: 'kept', reference: '4711' }),
    );
    expect(styleOf(bytes!, 'C3')).toBe('3');
  });

  test('are not made twice', () => {
    const look: StyleIntent = { kind: 'described', style: { bold: true } };
    const first = commit(cellChange('Risks', 'C3', numberCell(1), look)).bytes!;
    const second = commitXlsx(first, {
      changes: [cellChange('Risks', 'C4', numberCell(1), look)],
    });
    expect(partText(second.bytes!, 'xl/styles.xml')).toBe(partText(first, 'xl/styles.xml'));
  });
});

describe('a sheet with a prefix and without references', () => {
  const parts = fullWorkbookParts();
  parts.set('xl/worksheets/sheet5.xml', new TextEncoder().encode(PREFIXED));
  const prefixed = zipWorkbook(parts);

  test('takes cells in their place and gives them back', () => {
    const { outcome, bytes } = commitXlsx(prefixed, {
      changes: [
        cellChange('Plain', 'A1', EMPTY),
        cellChange('Plain', 'D1', textCell('new')),
        cellChange('Plain', 'A4', formulaCell('B1&"<"', textCell('two<'))),
        { kind: 'freeze', sheet: sheetName('Plain'), before: null, after: { rows: 1, columns: 0 } },
      ],
    });
    expectWholePackage(bytes!);
    const { grid } = snapshotOf(bytes!).sheets[4]!;
    expect(cellAt(grid, { row: 1, column: 1 })).toEqual(EMPTY);
    expect(cellAt(grid, { row: 1, column: 2 })).toEqual(textCell('two'));
    expect(cellAt(grid, { row: 4, column: 1 })).toEqual(formulaCell('B1&"<"', textCell('two<')));
    if (outcome.kind !== 'committed') throw new Error(outcome.kind);
    const undone = commitXlsx(bytes!, outcome.undo).bytes!;
    expectSameContent(snapshotOf(undone), snapshotOf(prefixed));
  });
});

test('a workbook that declares its namespaces where it uses them takes a new sheet', () => {
  const parts = fullWorkbookParts();
  const declaration = / xmlns:r="[^"]*"/.exec(partText(original, 'xl/workbook.xml'))![0];
  const [head, ...rest] = partText(original, 'xl/workbook.xml').split(declaration);
  const workbook = head + rest.join('').replace(/ r:id=/g, `${declaration} r:id=`);
  parts.set('xl/workbook.xml', new TextEncoder().encode(workbook));
  const name = sheetName('New');
  const definition: SheetDefinition = {
    name,
    grid: gridFromRows([[textCell('x')]]),
    styles: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    validations: [],
    conditionalFormats: [],
    charts: [],
    pageSetup: { landscape: false, fitToWidth: 1 },
    showGridLines: true,
  };
  const { bytes } = commitXlsx(zipWorkbook(parts), {
    changes: [{ kind: 'sheet', sheet: name, before: null, after: definition, index: 5 }],
  });
  expectWholePackage(bytes!);
  expect(snapshotOf(bytes!).sheets.map((sheet) => sheet.name)).toContain('New');
});
