import type { SheetName } from './address.ts';
import type { ChangeSet } from './change.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The first sheet that is protected when a change wants to touch it, if any. Changes may lift a
 * protection first; the coming and going of sheets, names and settings touch none.
 */
export function protectedSheet(snapshot: Snapshot, { changes }: ChangeSet): SheetName | undefined {
  const locked = new Set(
    snapshot.sheets.flatMap(({ name, protection }) => (protection ? [name] : [])),
  );
  for (const change of changes) {
    if (change.kind === 'name' || change.kind === 'setting' || change.kind === 'sheet') continue;
    if (change.kind === 'protection') {
      if (change.after) locked.add(change.sheet);
      else locked.delete(change.sheet);
    } else if (locked.has(change.sheet)) return change.sheet;
  }
  return undefined;
}
