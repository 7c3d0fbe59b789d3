import type { HostMessage } from '../core/messages/message.ts';
import type { ChangeSet } from '../core/workbook/change.ts';
import { emptyWorkbook } from './empty-workbook.ts';

export type NewWorkbook =
  | { readonly kind: 'made'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly message: HostMessage };

/**
 * An .xlsx file with what the changes make, and nothing else: it begins as a workbook without a
 * sheet, properties or settings. Throws where the changes expect something to be there.
 */
export async function newWorkbook(changes: ChangeSet): Promise<NewWorkbook> {
  const host = emptyWorkbook();
  const outcome = await host.commit(changes);
  switch (outcome.kind) {
    case 'committed':
      return { kind: 'made', bytes: host.bytes() };
    case 'refused':
      return { kind: 'refused', message: outcome.message };
    case 'conflict':
      throw new Error('changes for a new workbook expect something in it');
  }
}
