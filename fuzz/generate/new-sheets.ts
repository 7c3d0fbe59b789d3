import type { ChangeSet } from '../../core/workbook/change.ts';
import type { SheetDefinition } from '../../core/workbook/snapshot.ts';

/** The changes that put these sheets in front of all others, in this order. */
export function newSheets(sheets: readonly SheetDefinition[]): ChangeSet {
  return {
    changes: sheets.map((after, index) => ({
      kind: 'sheet',
      sheet: after.name,
      index,
      before: null,
      after,
    })),
  };
}
