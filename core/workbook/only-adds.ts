import { type Change, type ChangeSet, isEmptyChangeSet } from './change.ts';

/** Whether changes only add: sheets, and things where nothing was; what is there stays as it is. */
export function onlyAdds(set: ChangeSet): boolean {
  return !isEmptyChangeSet(set) && set.changes.every(isAddition);
}

function isAddition(change: Change): boolean {
  if (change.kind !== 'cells') return change.before === null;
  return change.cells.every(({ before }) => before.kind === 'empty');
}
