import type { SheetName } from '../../core/workbook/address.ts';
import type { Change } from '../../core/workbook/change.ts';
import { editChart } from './chart.ts';
import { editColumnWidth } from './columns.ts';
import { editConditionalFormat } from './conditional-format.ts';
import { editFilter } from './filter.ts';
import { editFreeze } from './freeze.ts';
import { editProtection } from './protection.ts';
import type { EditSession } from './session.ts';
import { editSheet } from './sheet.ts';
import { editTable } from './table.ts';
import { editValidation } from './validation.ts';

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
    case 'setting':
      session.setSetting(change.key, change.after);
      break;
    case 'sheet':
      editSheet(session, change);
      break;
    case 'validation':
      editValidation(draft(change.sheet), change.area, change.after);
      break;
    case 'conditional-format': {
      const looks = session.differentialStyles();
      const { before, after } = change;
      editConditionalFormat(draft(change.sheet), session.book, looks, before, after);
      break;
    }
    case 'table':
      editTable(session, session.sheet(change.sheet), change.name, change.after);
      break;
    case 'chart': {
      const { name, before, after } = change;
      editChart(session, session.sheet(change.sheet), name, before, after);
      break;
    }
  }
}
