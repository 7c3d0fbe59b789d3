import { type HostMessage, message } from '../../core/messages/message.ts';
import { applyChanges } from '../../core/workbook/apply.ts';
import type { Cell } from '../../core/workbook/cell.ts';
import type { Change, ChangeSet } from '../../core/workbook/change.ts';
import { firstProblem, sidesOf } from '../../core/workbook/change-problems.ts';
import { usedCells } from '../../core/workbook/grid.ts';
import { parseSheetReference } from '../../core/workbook/sheet-reference.ts';
import { findSheet, type Snapshot } from '../../core/workbook/snapshot.ts';
import { listSource } from './list-sources.ts';
import { SHEET_LAWS } from './sheet-laws.ts';
import { chartProblem } from './write/chart.ts';
import { formatProblem } from './write/conditional-format.ts';
import { validationProblem } from './write/validation.ts';

const LONGEST_TEXT = 50_000;
const LONGEST_SETTINGS = 30_000;
const RANGE_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** The first reason why Google Sheets can't make some changes of a workbook, if there is one. */
export function findProblem(
  snapshot: Snapshot,
  { changes }: ChangeSet,
  names: ReadonlyMap<string, string>,
): HostMessage | undefined {
  let current = snapshot;
  for (const change of changes) {
    const problem = changeProblem(change, names);
    if (problem) return problem;
    const applied = applyChanges(current, { changes: [change] });
    if (applied.kind === 'stale') throw new Error('changes don’t fit the workbook');
    const broken = lawProblem(current, applied.snapshot, change);
    if (broken) return broken;
    current = applied.snapshot;
  }
  return workbookProblem(current, changes);
}

function changeProblem(
  change: Change,
  names: ReadonlyMap<string, string>,
): HostMessage | undefined {
  switch (change.kind) {
    case 'table':
      return message('sheets.table');
    case 'protection':
      return change.after?.password ? message('sheets.password') : undefined;
    case 'cells':
      return firstProblem(change.cells, ({ after }) => cellProblem(after));
    case 'validation':
      return firstProblem(sidesOf(change), (side) =>
        validationProblem(side, (formula) => listSource(formula, change.sheet, names)),
      );
    case 'conditional-format':
      return firstProblem(sidesOf(change), formatProblem);
    case 'chart':
      return firstProblem(sidesOf(change), chartProblem);
    case 'name':
      return RANGE_NAME.test(change.name)
        ? undefined
        : message('sheets.range-name', { name: change.name });
    case 'sheet':
      return change.after ? sheetProblem(change.after, names) : undefined;
    default:
      return undefined;
  }
}

type SheetDefinition = NonNullable<Extract<Change, { readonly kind: 'sheet' }>['after']>;

function sheetProblem(
  definition: SheetDefinition,
  names: ReadonlyMap<string, string>,
): HostMessage | undefined {
  const { name, grid, validations, conditionalFormats, charts } = definition;
  return (
    firstProblem([...usedCells(grid)], ({ cell }) => cellProblem(cell)) ??
    firstProblem(validations, ({ validation }) =>
      validationProblem(validation, (formula) => listSource(formula, name, names)),
    ) ??
    firstProblem(conditionalFormats, formatProblem) ??
    firstProblem(charts, chartProblem)
  );
}

function cellProblem(cell: Cell): HostMessage | undefined {
  return cell.kind === 'text' && cell.text.length > LONGEST_TEXT
    ? message('sheets.long-text')
    : undefined;
}

/** What was right before a change and no longer is. */
function lawProblem(before: Snapshot, after: Snapshot, change: Change): HostMessage | undefined {
  if (!('sheet' in change)) return undefined;
  const [was, is] = [findSheet(before, change.sheet), findSheet(after, change.sheet)];
  if (!is) return after.sheets.length === 0 ? message('sheets.last-sheet') : undefined;
  return firstProblem(SHEET_LAWS, (law) => (was && law(was) ? undefined : law(is)));
}

/** Names that lost their cells, and settings that are too long. */
function workbookProblem(
  { names, settings, sheets }: Snapshot,
  changes: readonly Change[],
): HostMessage | undefined {
  const isThere = new Set(sheets.map(({ name }) => name));
  for (const [name, text] of names) {
    const isNew = changes.some((change) => change.kind === 'name' && change.name === name);
    const reference = parseSheetReference(text);
    const isLost = reference ? !isThere.has(reference.sheet) : isNew;
    if (isLost) return message('sheets.name-without-cells', { name });
  }
  const length = [...settings].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  return length > LONGEST_SETTINGS ? message('sheets.long-settings') : undefined;
}
