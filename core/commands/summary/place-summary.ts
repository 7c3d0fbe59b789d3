import { currentSummary, earlierName, SUMMARY_NAME } from '../../recognise/own-sheets.ts';
import {
  formatAbsoluteArea,
  quoteSheetName,
  type SheetName,
  sheetName,
} from '../../workbook/address.ts';
import type { Change, ChangeSet } from '../../workbook/change.ts';
import type { SettingKey, SheetSnapshot, Snapshot } from '../../workbook/snapshot.ts';
import { ChangeCollector } from '../change-collector.ts';
import { layoutSignature } from './layout-signature.ts';
import type { ComposedSheet } from './sheet-composer.ts';

/** The setting that holds what the current summary's layout was made of. */
const LAYOUT_SETTING: SettingKey = 'summary-layout';

/** How the summary comes into the workbook. */
export interface Placement {
  readonly kind: 'added' | 'updated' | 'replaced';
  readonly sheet: SheetName;
  readonly changes: ChangeSet;
}

const FIRST_CELL = formatAbsoluteArea({ top: 1, left: 1, bottom: 1, right: 1 });

/**
 * Puts the summary onto the sheet that is ours, cell by cell where its layout is still the same;
 * else onto a new sheet, and the earlier one stays as the report of its day.
 */
export function placeSummary(
  snapshot: Snapshot,
  compose: (sheet: SheetName) => ComposedSheet,
): Placement {
  const current = currentSummary(snapshot);
  if (current) {
    const composed = compose(current.name);
    const signature = layoutSignature(composed.definition);
    if (snapshot.settings.get(LAYOUT_SETTING) === signature) {
      const changes = updates(current, composed);
      return { kind: 'updated', sheet: current.name, changes };
    }
  }
  const sheet = freeName(snapshot);
  const changes = [
    ...(current ? nameChange(snapshot, earlierName(snapshot), cellOf(current.name)) : []),
    ...addition(snapshot, sheet, compose(sheet)),
  ];
  return { kind: current ? 'replaced' : 'added', sheet, changes: { changes } };
}

/** Cells that differ, and charts that are gone. What stands elsewhere on the sheet is left alone. */
function updates(sheet: SheetSnapshot, { places, definition }: ComposedSheet): ChangeSet {
  const collector = new ChangeCollector();
  for (const { row, column, cell } of places) collector.setCell(sheet, row, column, cell);
  for (const chart of definition.charts) {
    if (sheet.chartNames.includes(chart.name)) continue;
    const { name } = chart;
    collector.add({ kind: 'chart', sheet: sheet.name, name, before: null, after: chart });
  }
  return collector.build();
}

function addition(
  snapshot: Snapshot,
  sheet: SheetName,
  { definition }: ComposedSheet,
): readonly Change[] {
  return [
    { kind: 'sheet', sheet, index: snapshot.sheets.length, before: null, after: definition },
    ...nameChange(snapshot, SUMMARY_NAME, cellOf(sheet)),
    ...layoutChange(snapshot, layoutSignature(definition)),
  ];
}

function nameChange({ names }: Snapshot, name: string, after: string): readonly Change[] {
  const before = names.get(name) ?? null;
  return before === after ? [] : [{ kind: 'name', name, before, after }];
}

function cellOf(sheet: SheetName): string {
  return `${quoteSheetName(sheet)}!${FIRST_CELL}`;
}

function layoutChange({ settings }: Snapshot, after: string): readonly Change[] {
  const key = LAYOUT_SETTING;
  const before = settings.get(key) ?? null;
  return before === after ? [] : [{ kind: 'setting', key, before, after }];
}

/** Spreadsheets take sheet names for the same whatever their case. */
function freeName({ sheets }: Snapshot): SheetName {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const isFree = (name: string) => !taken.has(name.toLowerCase());
  if (isFree('Risk summary')) return sheetName('Risk summary');
  if (isFree('Risk summary (Clausebook)')) return sheetName('Risk summary (Clausebook)');
  let number = 2;
  while (!isFree(`Risk summary (Clausebook ${number})`)) number += 1;
  return sheetName(`Risk summary (Clausebook ${number})`);
}
