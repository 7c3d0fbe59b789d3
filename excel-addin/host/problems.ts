import { type HostMessage, message } from '../../core/messages/message.ts';
import {
  type Area,
  formatArea,
  formatPosition,
  type SheetName,
} from '../../core/workbook/address.ts';
import type { Cell } from '../../core/workbook/cell.ts';
import type { Change, ChangeSet } from '../../core/workbook/change.ts';
import { firstProblem, sidesOf } from '../../core/workbook/change-problems.ts';
import { type CellGrid, cellAt, usedCells } from '../../core/workbook/grid.ts';
import type { CommitOutcome } from '../../core/workbook/host.ts';
import { protectedSheet } from '../../core/workbook/protected-sheet.ts';
import { findSheet, type SheetDefinition, type Snapshot } from '../../core/workbook/snapshot.ts';
import type { Structure } from './read/structure.ts';
import type { ReadWorkbook } from './read/workbook.ts';
import { chartProblem } from './write/chart.ts';
import { formatProblem } from './write/conditional-format.ts';
import { validationProblem } from './write/validation.ts';

type Refused = Extract<CommitOutcome, { kind: 'refused' }>;

const LONGEST_TEXT = 32_767;

/** Why changes can't be made at all, if so; known before anything is written. */
export function refusalOf(
  { snapshot, structure }: ReadWorkbook,
  set: ChangeSet,
  canResizeTables: boolean,
): Refused | undefined {
  const protection = protectionProblem(snapshot, structure, set);
  if (protection) return { kind: 'refused', reason: 'protected', message: protection };
  const filtered = filteredSheet(snapshot, structure, set);
  if (filtered !== undefined) {
    return unsupported(message('excel.filter-hides', { sheet: filtered }));
  }
  for (const change of set.changes) {
    const problem = changeProblem(change, canResizeTables);
    if (problem) return unsupported(problem);
  }
  return undefined;
}

function unsupported(why: HostMessage): Refused {
  return { kind: 'refused', reason: 'unsupported', message: why };
}

function protectionProblem(
  snapshot: Snapshot,
  { isProtected }: Structure,
  set: ChangeSet,
): HostMessage | undefined {
  if (isProtected && set.changes.some(({ kind }) => kind === 'sheet')) {
    return message('excel.protected-structure');
  }
  const sheet = protectedSheet(snapshot, set);
  return sheet === undefined ? undefined : message('excel.protected-sheet', { sheet });
}

/** The first sheet of which a filter hides rows whose cells change. */
function filteredSheet(
  snapshot: Snapshot,
  { worksheets }: Structure,
  { changes }: ChangeSet,
): SheetName | undefined {
  const change = changes.find((candidate) => {
    if (candidate.kind !== 'cells') return false;
    const worksheet = worksheets.get(candidate.sheet);
    const hidden = findSheet(snapshot, candidate.sheet)?.hiddenRows;
    if (!worksheet || !hidden || !isFiltered(worksheet)) return false;
    return candidate.cells.some(({ row }) => hidden.has(row));
  });
  return change?.kind === 'cells' ? change.sheet : undefined;
}

function isFiltered({ autoFilter, tables }: Excel.Worksheet): boolean {
  return autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered);
}

function changeProblem(change: Change, canResizeTables: boolean): HostMessage | undefined {
  switch (change.kind) {
    case 'cells':
      return firstProblem(change.cells, ({ after }) => cellProblem(after));
    case 'validation':
      return change.after ? validationProblem(change.after) : undefined;
    case 'conditional-format':
      return firstProblem(sidesOf(change), formatProblem);
    case 'chart':
      return change.after ? chartProblem(change.after) : undefined;
    case 'protection':
      return change.after?.password ? message('excel.password') : undefined;
    case 'sheet':
      // A sheet that goes has to come back the same when that is undone.
      return (
        firstProblem(sidesOf(change), mergesProblem) ??
        (change.after ? sheetProblem(change.after) : undefined)
      );
    case 'table':
      return change.before && change.after && !canResizeTables
        ? message('excel.table-size', { table: change.name })
        : undefined;
    default:
      return undefined;
  }
}

function sheetProblem(definition: SheetDefinition): HostMessage | undefined {
  const { grid, validations, conditionalFormats, charts } = definition;
  return (
    firstProblem(usedCells(grid), ({ cell }) => cellProblem(cell)) ??
    firstProblem(validations, ({ validation }) => validationProblem(validation)) ??
    firstProblem(conditionalFormats, formatProblem) ??
    firstProblem(charts, chartProblem)
  );
}

function mergesProblem({ grid, merges }: SheetDefinition): HostMessage | undefined {
  return firstProblem(merges, (area) => mergeProblem(grid, area));
}

function cellProblem(cell: Cell): HostMessage | undefined {
  return cell.kind === 'text' && cell.text.length > LONGEST_TEXT
    ? message('excel.long-text')
    : undefined;
}

/** Merging keeps the first cell alone. */
function mergeProblem(grid: CellGrid, area: Area): HostMessage | undefined {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const isFirst = row === area.top && column === area.left;
      if (isFirst || cellAt(grid, { row, column }).kind === 'empty') continue;
      const cell = formatPosition({ row, column });
      return message('excel.lost-by-merge', { cell, area: formatArea(area) });
    }
  }
  return undefined;
}
