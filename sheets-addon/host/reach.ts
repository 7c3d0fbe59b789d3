import { type Area, parseArea, type SheetName } from '../../core/workbook/address.ts';
import type { Change } from '../../core/workbook/change.ts';
import { usedArea } from '../../core/workbook/grid.ts';
import type { ChartDefinition, DataValidation } from '../../core/workbook/sheet-features.ts';
import { parseSheetReference, type SheetReference } from '../../core/workbook/sheet-reference.ts';
import type { SheetDefinition } from '../../core/workbook/snapshot.ts';
import { areaAround } from './area-around.ts';

/** How many rows and columns a sheet has, or has to have. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

export type Reach = ReadonlyMap<SheetName, SheetSize>;

/** The rows and columns that each sheet has to have before changes can be made in it. */
export function reachOf(changes: readonly Change[]): Reach {
  const reach = new Map<SheetName, SheetSize>();
  for (const { sheet, area } of changes.flatMap(placesOf)) {
    reach.set(sheet, larger(reach.get(sheet), { rows: area.bottom, columns: area.right }));
  }
  return reach;
}

/** The size that holds both. */
export function larger(one: SheetSize | undefined, other: SheetSize): SheetSize {
  return {
    rows: Math.max(one?.rows ?? 0, other.rows),
    columns: Math.max(one?.columns ?? 0, other.columns),
  };
}

/** Cells that have to be there for a change. */
function placesOf(change: Change): readonly SheetReference[] {
  switch (change.kind) {
    case 'cells':
      return change.cells.length > 0 ? [on(change.sheet, areaAround(change.cells))] : [];
    case 'sheet':
      return change.after ? placesOfSheet(change.after) : [];
    case 'validation':
      return [on(change.sheet, change.area), ...sourcesOf(change.after, change.sheet)];
    case 'conditional-format':
      return change.after ? [on(change.sheet, change.after.area)] : [];
    case 'column-width':
      return [on(change.sheet, corner(1, change.column))];
    case 'freeze':
      return change.after
        ? [on(change.sheet, corner(change.after.rows, change.after.columns))]
        : [];
    case 'filter':
      return change.after ? [on(change.sheet, change.after)] : [];
    case 'chart':
      return change.after ? placesOfChart(change.after, change.sheet) : [];
    case 'name':
      return referenced(change.after);
    default:
      return [];
  }
}

function placesOfSheet(definition: SheetDefinition): readonly SheetReference[] {
  const { name, grid, styles, merges, conditionalFormats, validations, charts } = definition;
  const { filter, freeze, columnWidths, rowHeights } = definition;
  const areas = [
    usedArea(grid),
    ...styles.map(({ area }) => area),
    ...merges,
    ...validations.flatMap((placed) => placed.areas),
    ...conditionalFormats.map(({ area }) => area),
    filter,
    corner(freeze.rows, freeze.columns),
    corner(Math.max(1, ...rowHeights.keys()), Math.max(1, ...columnWidths.keys())),
  ];
  return [
    ...areas.flatMap((area) => (area ? [on(name, area)] : [])),
    ...validations.flatMap(({ validation }) => sourcesOf(validation, name)),
    ...charts.flatMap((chart) => placesOfChart(chart, name)),
  ];
}

/** Where a chart stands, and what it shows. */
function placesOfChart(
  { over, categories, series }: ChartDefinition,
  own: SheetName,
): readonly SheetReference[] {
  const sources = [categories, ...series.map(({ values }) => values)];
  return [on(own, corner(over.top, over.left)), ...sources.flatMap(referenced)];
}

/** The cells that a dropdown chooses from; those that have a name are there already. */
function sourcesOf(validation: DataValidation | null, own: SheetName): readonly SheetReference[] {
  if (validation?.rule.kind !== 'list-from') return [];
  const area = parseArea(validation.rule.formula);
  return area ? [on(own, area)] : referenced(validation.rule.formula);
}

function referenced(text: string | null): readonly SheetReference[] {
  const reference = parseSheetReference(text ?? '');
  return reference ? [reference] : [];
}

function on(sheet: SheetName, area: Area): SheetReference {
  return { sheet, area };
}

/** The area from A1 to a corner. */
function corner(bottom: number, right: number): Area {
  return { top: 1, left: 1, bottom, right };
}
