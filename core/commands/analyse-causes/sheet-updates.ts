import { formatPosition } from '../../workbook/address.ts';
import type { ChangeSet } from '../../workbook/change.ts';
import { usedCells } from '../../workbook/grid.ts';
import { findSheet, type Snapshot } from '../../workbook/snapshot.ts';
import { ChangeCollector } from '../change-collector.ts';
import type { ComposedSheet } from '../summary/sheet-composer.ts';

/**
 * What brings a sheet of ours up to date. Undefined where there is no sheet of that name with the
 * same charts and the same places filled: its charts would then show the wrong rows, or somebody
 * else's words would be lost.
 */
export function updatesOf(
  snapshot: Snapshot,
  { definition, places }: ComposedSheet,
): ChangeSet | undefined {
  const sheet = findSheet(snapshot, definition.name);
  if (!sheet || !definition.charts.every(({ name }) => sheet.chartNames.includes(name))) {
    return undefined;
  }
  const filled = places.filter(({ cell }) => cell.kind !== 'empty');
  const used = new Set([...usedCells(sheet.grid)].map(formatPosition));
  if (used.size !== filled.length || !filled.every((place) => used.has(formatPosition(place)))) {
    return undefined;
  }
  const collector = new ChangeCollector();
  for (const { row, column, cell } of filled) collector.setCell(sheet, row, column, cell);
  return collector.build();
}
