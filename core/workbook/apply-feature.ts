import { type HostMessage, message } from '../messages/message.ts';
import { columnLetters, formatArea } from './address.ts';
import { overlaps, withoutArea, withoutAreas } from './areas.ts';
import type { CellsChange, Change, SheetChange } from './change.ts';
import { sameValue } from './same.ts';
import type { SheetSnapshot } from './snapshot.ts';

/** A change of one sheet that is neither about its cells nor about all of it. */
export type FeatureChange = Exclude<
  Change,
  CellsChange | SheetChange | { readonly kind: 'name' | 'setting' }
>;

/** A sheet with a feature changed, and what was not as the change expects, if anything. */
export interface AppliedFeature {
  readonly sheet: SheetSnapshot;
  readonly problem?: HostMessage;
}

type ChangeOf<Kind extends FeatureChange['kind']> = Extract<FeatureChange, { readonly kind: Kind }>;

/** Changes a validation, conditional format, width, freeze, filter, table, chart or protection. */
export function applyFeatureChange(sheet: SheetSnapshot, change: FeatureChange): AppliedFeature {
  switch (change.kind) {
    case 'validation':
      return applyValidation(sheet, change);
    case 'conditional-format':
      return applyConditionalFormat(sheet, change);
    case 'column-width':
      return applyColumnWidth(sheet, change);
    case 'freeze':
      return applyFreeze(sheet, change);
    case 'filter': {
      const filter = change.after;
      const problem = message('stale.filter');
      return result({ ...sheet, filter }, sheet.filter, change.before, problem);
    }
    case 'table':
      return applyTable(sheet, change);
    case 'chart':
      return applyChart(sheet, change);
    case 'protection': {
      const protection = change.after;
      const problem = message('stale.protection');
      return result({ ...sheet, protection }, sheet.protection, change.before, problem);
    }
  }
}

function result(
  sheet: SheetSnapshot,
  found: unknown,
  expected: unknown,
  problem: HostMessage,
): AppliedFeature {
  return sameValue(found, expected) ? { sheet } : { sheet, problem };
}

/** The area's cells get one validation; rules that reach beyond the area keep the rest of theirs. */
function applyValidation(
  sheet: SheetSnapshot,
  { area, before, after }: ChangeOf<'validation'>,
): AppliedFeature {
  const kept = sheet.validations
    .map((placed) => ({ ...placed, areas: placed.areas.flatMap((own) => withoutArea(own, area)) }))
    .filter(({ areas }) => areas.length > 0);
  const validations = after ? [...kept, { areas: [area], validation: after }] : kept;
  const changed = { ...sheet, validations };
  const expected = sheet.validations.filter(({ validation }) => sameValue(validation, before));
  const isExpected = before
    ? withoutAreas(
        [area],
        expected.flatMap(({ areas }) => areas),
      ).length === 0
    : !sheet.validations.some(({ areas }) => areas.some((own) => overlaps(own, area)));
  return isExpected
    ? { sheet: changed }
    : { sheet: changed, problem: message('stale.validation', { area: formatArea(area) }) };
}

function applyConditionalFormat(
  sheet: SheetSnapshot,
  { before, after }: ChangeOf<'conditional-format'>,
): AppliedFeature {
  const conditionalFormats = [...sheet.conditionalFormats];
  const index = before
    ? conditionalFormats.findIndex((format) => sameValue(format, before))
    : conditionalFormats.length;
  if (index < 0) return { sheet, problem: message('stale.format-gone') };
  conditionalFormats.splice(index, before ? 1 : 0, ...(after ? [after] : []));
  return { sheet: { ...sheet, conditionalFormats } };
}

function applyColumnWidth(
  sheet: SheetSnapshot,
  { column, before, after }: ChangeOf<'column-width'>,
): AppliedFeature {
  const columnWidths = new Map(sheet.columnWidths);
  if (after === null) columnWidths.delete(column);
  else columnWidths.set(column, after);
  const found = sheet.columnWidths.get(column) ?? null;
  const problem = message('stale.width', { column: columnLetters(column) });
  return result({ ...sheet, columnWidths }, found, before, problem);
}

/** Nothing frozen is `null` in a change and no rows and columns in a snapshot. */
function applyFreeze(sheet: SheetSnapshot, { before, after }: ChangeOf<'freeze'>): AppliedFeature {
  const nothing = { rows: 0, columns: 0 };
  const changed = { ...sheet, freeze: after ?? nothing };
  return result(changed, sheet.freeze, before ?? nothing, message('stale.freeze'));
}

function applyTable(
  sheet: SheetSnapshot,
  { name, before, after }: ChangeOf<'table'>,
): AppliedFeature {
  const found = sheet.tables.find((table) => table.name === name) ?? null;
  const others = sheet.tables.filter((table) => table !== found);
  const tables = after ? [...others, after] : others;
  return result({ ...sheet, tables }, found, before, message('stale.table', { table: name }));
}

/** A snapshot knows a chart's name alone, so a change can't tell whether its content is another. */
function applyChart(
  sheet: SheetSnapshot,
  { name, before, after }: ChangeOf<'chart'>,
): AppliedFeature {
  const others = sheet.chartNames.filter((chart) => chart !== name);
  const chartNames = after ? [...others, name] : others;
  const isThere = others.length < sheet.chartNames.length;
  const problem = message(isThere ? 'stale.chart-there' : 'stale.chart-gone', { chart: name });
  return result({ ...sheet, chartNames }, isThere, before !== null, problem);
}
