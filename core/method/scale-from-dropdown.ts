import type { RecognisedRegister } from '../recognise/recognition.ts';
import type { Rating } from '../records/rating.ts';
import { fieldId } from '../registers/declaration.ts';
import { type Area, contains, parseArea, type SheetName } from '../workbook/address.ts';
import { textCell } from '../workbook/cell.ts';
import { usedCells } from '../workbook/grid.ts';
import type { DataValidation } from '../workbook/sheet-features.ts';
import { findSheet, type Snapshot } from '../workbook/snapshot.ts';
import type { RatingField } from './assessments.ts';
import { orderedByIntensity, runsDownwards } from './known-ladders.ts';
import type { Scale, ScaleStep } from './risk-method.ts';
import { LARGEST_SCALE, SMALLEST_SCALE } from './scale-size.ts';
import { stepInCell } from './step-text.ts';

/** The scale that the dropdown of a rating column offers; undefined where it has none. */
export function scaleFromDropdown(
  snapshot: Snapshot,
  register: RecognisedRegister,
  field: RatingField,
): Scale | undefined {
  const column = register.columns.get(fieldId(field))?.column;
  const sheet = findSheet(snapshot, register.sheet);
  if (column === undefined || !sheet) return undefined;
  for (const { areas, validation } of sheet.validations) {
    if (!areas.some((area) => contains(area, { row: register.firstRow, column }))) continue;
    const steps = stepsOf(offered(snapshot, sheet.name, validation));
    if (steps) return { steps, from: 'dropdown' };
  }
  return undefined;
}

/** The steps of a list, ascending: by their numbers, else by what the words mean, else as listed. */
export function stepsOf(ratings: readonly Rating[]): readonly ScaleStep[] | undefined {
  const numbered = ratings.filter((rating) => rating.number !== undefined);
  const entries = numbered.length >= SMALLEST_SCALE ? numbered : ratings;
  if (entries.length < SMALLEST_SCALE || entries.length > LARGEST_SCALE) return undefined;
  if (entries === numbered) {
    const steps = numbered.map(({ number, label }) => ({ value: number ?? 0, label }));
    const distinct = new Set(steps.map((step) => step.value)).size === steps.length;
    return distinct ? steps.sort((a, b) => a.value - b.value) : undefined;
  }
  const labels = entries.map((rating) => rating.label);
  if (new Set(labels).size < labels.length) return undefined;
  const listed = runsDownwards(labels) ? [...labels].reverse() : labels;
  const ordered = orderedByIntensity(labels) ?? listed;
  return ordered.map((label, index) => ({ value: index + 1, label }));
}

function offered(
  snapshot: Snapshot,
  sheet: SheetName,
  { rule }: DataValidation,
): readonly Rating[] {
  switch (rule.kind) {
    case 'list':
      return rule.values.map((value) => stepInCell(textCell(value))).filter((step) => !!step);
    case 'list-from':
      return listedInCells(snapshot, sheet, rule.formula);
    case 'whole-number': {
      const steps = rule.maximum - rule.minimum + 1;
      if (!(steps >= SMALLEST_SCALE && steps <= LARGEST_SCALE)) return [];
      return Array.from({ length: steps }, (_, index) => ({
        number: rule.minimum + index,
        label: '',
      }));
    }
    default:
      return [];
  }
}

function listedInCells(snapshot: Snapshot, sheet: SheetName, formula: string): readonly Rating[] {
  const target = resolve(snapshot, sheet, snapshot.names.get(formula) ?? formula);
  const grid = target && findSheet(snapshot, target.sheet)?.grid;
  if (!target || !grid) return [];
  const steps: Rating[] = [];
  for (const { cell } of usedCells(grid, target.area)) {
    const step = stepInCell(cell);
    if (step) steps.push(step);
    if (steps.length > LARGEST_SCALE) break;
  }
  return steps;
}

/** Where a reference such as "'Lists'!$A$2:$A$6" points; the own sheet where it names none. */
function resolve(
  snapshot: Snapshot,
  own: SheetName,
  reference: string,
): { sheet: SheetName; area: Area } | undefined {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(reference.trim());
  const area = match?.[3] === undefined ? undefined : parseArea(match[3]);
  if (!match || !area) return undefined;
  const name = match[1]?.replace(/''/g, "'") ?? match[2];
  if (name === undefined) return { sheet: own, area };
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  return sheet ? { sheet: sheet.name, area } : undefined;
}
