import {
  type Area,
  formatAbsoluteArea,
  formatArea,
  quoteSheetName,
} from '../../core/workbook/address.ts';
import { attributeSplice, markup, splice } from './parts/markup.ts';
import { parseTree } from './parts/tree.ts';
import type { EditSession, OpenSheet } from './session.ts';

const FILTER_NAME = '_xlnm._FilterDatabase';

/** Sets the sheet's filter, with the hidden name by which Excel finds it; null takes it away. */
export function editFilter(session: EditSession, sheet: OpenSheet, area: Area | null): void {
  const { draft, name, tab } = sheet;
  const old = draft.get('autoFilter');
  const refersTo = area && `${quoteSheetName(name)}!${formatAbsoluteArea(area)}`;
  session.workbook.setName({ name: FILTER_NAME, tab }, refersTo, true);
  if (!area) draft.set('autoFilter', undefined);
  else {
    const ref = formatArea(area);
    const filter = old
      ? splice(old, [attributeSplice(parseTree(old), { ref })])
      : markup(`${draft.prefix}autoFilter`, { ref });
    draft.set('autoFilter', filter);
  }
}
