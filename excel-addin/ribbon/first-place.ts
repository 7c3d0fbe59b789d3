import { formatPosition } from '../../core/workbook/address.ts';
import type { ChangeSet } from '../../core/workbook/change.ts';
import type { CellPlace } from '../../sidebar/host.ts';

/** Where to look first after changes: a sheet that came, or else the first cell that changed. */
export function firstPlace({ changes }: ChangeSet): CellPlace | undefined {
  for (const change of changes) {
    if (change.kind === 'sheet')
      return { sheet: change.sheet, cell: formatPosition({ row: 1, column: 1 }) };
  }
  for (const change of changes) {
    const [first] = change.kind === 'cells' ? change.cells : [];
    if (change.kind === 'cells' && first) {
      return { sheet: change.sheet, cell: formatPosition(first) };
    }
  }
  return undefined;
}
