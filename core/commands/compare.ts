import { makeContext } from '../check/make-context.ts';
import type { CheckContext } from '../findings/check-context.ts';
import { type CoreMessage, message } from '../messages/message.ts';
import type { RegisterKind } from '../registers/kinds.ts';
import { type ChangeSet, NO_CHANGES } from '../workbook/change.ts';
import { sameGrid } from '../workbook/grid.ts';
import type { Snapshot } from '../workbook/snapshot.ts';
import type { Command, CommandArguments, Plan } from './command.ts';
import { changeCounts, changeMessage } from './compare/change-messages.ts';
import { changesSheet } from './compare/changes-sheet.ts';
import { type Comparison, compareStates, type RowChange } from './compare/row-changes.ts';
import { rowStates } from './compare/row-states.ts';
import { declarationOf } from './declarations.ts';
import { versionedPart } from './keep-version/kept-versions.ts';
import { freeSheetName } from './template/free-sheet-name.ts';

/** Changes of one register that are told one by one. */
const MOST_TOLD = 25;
const SHEET = 'What changed';

/** What is different from an earlier copy of the workbook: risks, decisions, actions, all other rows. */
export const COMPARE: Command = {
  ...declarationOf('compare'),
  plan(context, chosen) {
    const earlier = workbookIn(chosen) ?? versionedPart(context.snapshot);
    if (earlier.sheets.length === 0) {
      return {
        changes: NO_CHANGES,
        summary: [],
        notes: [message('changes.nothing-to-compare')],
      };
    }
    const before = withCriteria(makeContext(earlier, context.today), context);
    const comparison = compareStates(rowStates(before), rowStates(context));
    const changes = chosen.sheet === true ? onSheet(context, comparison.changes) : NO_CHANGES;
    const former = workbookIn(chosen) ? 'copy' : 'versions';
    return { changes, ...wordsOf(comparison, former) };
  },
};

function workbookIn({ with: earlier }: CommandArguments): Snapshot | undefined {
  return typeof earlier === 'object' ? earlier : undefined;
}

/**
 * The earlier workbook with the criteria of now where it has none, as copies for auditors may: levels
 * are to be read alike, or risks would seem to have moved.
 */
function withCriteria(former: CheckContext, { snapshot, recognition }: CheckContext): CheckContext {
  const isCriteria = ({ kind }: { readonly kind: RegisterKind }) => kind === 'risk-criteria';
  if (former.recognition.registers.some(isCriteria)) return former;
  const { sheets } = former.snapshot;
  const names = new Set(recognition.registers.filter(isCriteria).map(({ sheet }) => sheet));
  const added = snapshot.sheets.filter(
    ({ name }) => names.has(name) && !sheets.some((sheet) => sheet.name === name),
  );
  if (added.length === 0) return former;
  return makeContext({ ...former.snapshot, sheets: [...sheets, ...added] }, former.today);
}

function wordsOf(
  { changes, onlyBefore, onlyAfter }: Comparison,
  former: 'copy' | 'versions',
): Omit<Plan, 'changes'> {
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  const named = (absent: readonly RegisterKind[]) => ({
    registers: absent.map((register) => ({ register })),
  });
  return {
    summary:
      changes.length === 0
        ? [message('changes.none')]
        : kinds.flatMap((kind) => told(kind, changes)),
    notes: [
      ...(onlyBefore.length > 0 ? [message(`changes.only-in-${former}`, named(onlyBefore))] : []),
      ...(onlyAfter.length > 0 ? [message(`changes.not-in-${former}`, named(onlyAfter))] : []),
    ],
  };
}

function told(kind: RegisterKind, all: readonly RowChange[]): readonly CoreMessage[] {
  const changes = all.filter((change) => change.kind === kind);
  const rest = changes.length - MOST_TOLD;
  return [
    changeCounts(kind, changes),
    ...changes
      .slice(0, MOST_TOLD)
      .map((change) => message('changes.item', { change: changeMessage(change) })),
    ...(rest > 0 ? [message('changes.more', { count: rest })] : []),
  ];
}

/** A sheet with the changes, unless one says the same already. */
function onSheet({ snapshot, today }: CheckContext, changes: readonly RowChange[]): ChangeSet {
  if (changes.length === 0) return NO_CHANGES;
  const name = freeSheetName(snapshot, SHEET);
  const after = changesSheet(name, `Compared with an earlier copy on ${today}.`, changes);
  if (snapshot.sheets.some(({ grid }) => sameGrid(grid, after.grid))) return NO_CHANGES;
  const index = snapshot.sheets.length;
  return { changes: [{ kind: 'sheet', sheet: name, index, before: null, after }] };
}
