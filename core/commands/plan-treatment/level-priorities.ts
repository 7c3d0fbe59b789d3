import type { CheckContext } from '../../findings/check-context.ts';
import { ladderKey } from '../../method/ladder-key.ts';
import { fieldId } from '../../registers/declaration.ts';
import { shownValue } from '../../workbook/cell.ts';
import { cellAt } from '../../workbook/grid.ts';
import { findSheet } from '../../workbook/snapshot.ts';

/** What the criteria say about how soon risks of a level are treated; keys as `ladderKey` makes them. */
export function levelPriorities({
  recognition,
  snapshot,
}: CheckContext): ReadonlyMap<string, string> {
  const priorities = new Map<string, string>();
  for (const { kind, sheet, rows, columns } of recognition.registers) {
    const label = columns.get(fieldId('label'))?.column;
    const priority = columns.get(fieldId('priority'))?.column;
    const grid = findSheet(snapshot, sheet)?.grid;
    if (kind !== 'risk-criteria' || !grid || label === undefined || priority === undefined)
      continue;
    for (const row of rows) {
      const [level, time] = [label, priority].map((column) =>
        shownValue(cellAt(grid, { row, column })),
      );
      if (level?.kind === 'text' && time?.kind === 'text')
        priorities.set(ladderKey(level.text), time.text);
    }
  }
  return priorities;
}
