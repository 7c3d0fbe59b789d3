import type { SheetName } from '../../core/workbook/address.ts';
import type { Change } from '../../core/workbook/change.ts';
import { editColumnWidth } from './edit-columns.ts';
import { editFilter } from './edit-filter.ts';
import { editFreeze } from './edit-freeze.ts';
import { editProtection } from './edit-protection.ts';
import type { EditSession } from './edit-session.ts';

/** Carries out one change. Throws Refusal where the file can't take it. */
export function editChange(session: EditSession, change: Change): void {
  const draft = (sheet: SheetName) => session.sheet(sheet).draft;
  switch (change.kind) {
    case 'cells':
      session.sheet(change.sheet);
      break;
    case 'column-width':
      editColumnWidth(draft(change.sheet), change.column, change.after);
      break;
    case 'freeze':
      editFreeze(draft(change.sheet), change.after);
      break;
    case 'filter':
      editFilter(session, session.sheet(change.sheet), change.after);
      break;
    case 'protection':
      editProtection(draft(change.sheet), change.sheet, change.after);
      break;
    case 'name':
      session.workbook.setName({ name: change.name }, change.after);
      break;
    default:
      throw new Error(`no way to edit ${change.kind}`);
  }
}
