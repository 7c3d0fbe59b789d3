import type { CellChange, CellsChange, Change, ChangeSet } from '../../../core/workbook/change.ts';
import { inverse } from '../../../core/workbook/inverse.ts';
import type { StyleIntent } from '../../../core/workbook/style.ts';
import { type KeptLook, keptLookReference } from '../kept-look.ts';
import type { Looks } from '../read/looks.ts';
import { keyOf } from '../read/sheet-cells.ts';
import type { ReadWorkbook } from '../read/workbook.ts';
import { GENERAL, neededFormat } from './number-format.ts';

/** The undo of changes: their inverse, with number formats and looks as they were. */
export function undoOf(read: ReadWorkbook, looks: Looks, changes: ChangeSet): ChangeSet {
  const kept = changes.changes.map((change) =>
    change.kind === 'cells' ? withKeptLooks(read, looks, change) : change,
  );
  return inverse({ changes: kept });
}

function withKeptLooks(read: ReadWorkbook, looks: Looks, change: CellsChange): Change {
  const numberFormats = read.cells.get(change.sheet);
  const properties = looks.get(change.sheet);
  return {
    ...change,
    cells: change.cells.map((cell): CellChange => {
      const { row, column, style } = cell;
      const numberFormat = numberFormats?.numberFormat(row, column) ?? GENERAL;
      if (style) {
        const look = properties?.get(keyOf(row, column));
        const before = look ? keptLook({ numberFormat, properties: look }) : null;
        return { ...cell, style: { before, after: style.after } };
      }
      if (neededFormat(cell.after, numberFormat) === undefined) return cell;
      return { ...cell, style: { before: keptLook({ numberFormat }), after: null } };
    }),
  };
}

function keptLook(look: KeptLook): StyleIntent {
  return { kind: 'kept', reference: keptLookReference(look) };
}
