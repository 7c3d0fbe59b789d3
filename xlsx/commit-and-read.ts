import type { ChangeSet } from '../core/workbook/change.ts';
import { commitXlsx, type OpenedXlsx, refusedAsUnreadable, type XlsxCommit } from './commit.ts';
import { readXlsx } from './read.ts';

export interface ReadCommit extends XlsxCommit {
  /** The edited file, read again, where the outcome is `committed`. */
  readonly edited?: OpenedXlsx;
}

/**
 * Makes the changes and reads the new file. Damage that reading overlooks may grow when it is edited:
 * a file that can't be read again is not handed out.
 */
export function commitAndRead(source: OpenedXlsx, changes: ChangeSet): ReadCommit {
  const commit = commitXlsx(source, changes);
  if (!commit.bytes) return commit;
  const edited = readXlsx(commit.bytes, source.package.codec);
  return edited.kind === 'unreadable' ? refusedAsUnreadable(edited) : { ...commit, edited };
}
