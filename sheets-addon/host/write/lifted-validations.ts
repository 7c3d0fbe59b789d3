import {
  type Area,
  type Position,
  type SheetName,
  sheetName,
} from '../../../core/workbook/address.ts';
import type { Cell } from '../../../core/workbook/cell.ts';
import { rectanglesOf } from '../../../core/workbook/rectangles.ts';
import type { DataValidation } from '../../../core/workbook/sheet-features.ts';
import { rangeOf } from '../areas.ts';
import { validationOf } from '../read/validations.ts';
import type { Sheet, ValidationRule } from '../services.ts';
import { type Content, linesOf } from './contents.ts';
import { rangesOf } from './grouped.ts';

/**
 * Takes validations away from cells whose new content they could refuse, since one refusal stops a
 * whole call. Returns what puts them back.
 */
export function liftValidations(
  sheet: Sheet,
  area: Area,
  contents: readonly Content[],
): () => void {
  const rules = rangeOf(sheet, area).getDataValidations();
  const ruleAt = ({ row, column }: Position): ValidationRule | null =>
    rules[row - area.top]?.[column - area.left] ?? null;
  const own = sheetName(sheet.getName());
  const refusing = contents.filter((content) => mayRefuse(ruleAt(content), content.after, own));
  if (refusing.length === 0) return () => {};
  rangesOf(sheet, refusing).clearDataValidations();
  return () => {
    for (const rectangle of rectanglesOf(refusing)) {
      rangeOf(sheet, rectangle).setDataValidations(linesOf(rectangle, ruleAt));
    }
  };
}

function mayRefuse(found: ValidationRule | null, cell: Cell, own: SheetName): boolean {
  if (!found || cell.kind === 'empty' || found.getAllowInvalid()) return false;
  return !isKnownToFit(validationOf(found, own, new Map()).rule, cell);
}

function isKnownToFit(rule: DataValidation['rule'], cell: Cell): boolean {
  switch (rule.kind) {
    case 'list':
      return cell.kind === 'text' && rule.values.includes(cell.text);
    case 'whole-number':
      return cell.kind === 'number' && cell.number >= rule.minimum && cell.number <= rule.maximum;
    case 'date':
      return cell.kind === 'date';
    default:
      return false;
  }
}
