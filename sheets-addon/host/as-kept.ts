import type { SheetName } from '../../core/workbook/address.ts';
import type { Change } from '../../core/workbook/change.ts';
import type {
  ConditionalFormat,
  DataValidation,
  Protection,
} from '../../core/workbook/sheet-features.ts';
import { formatSheetReference, parseSheetReference } from '../../core/workbook/sheet-reference.ts';
import { charactersOf, pixelsOf } from './column-widths.ts';
import { listFormula, listSource } from './list-sources.ts';
import { literalOf } from './write/conditional-format.ts';

type Names = ReadonlyMap<string, string>;

/** Defined names on both sides of some changes. */
export interface NamesAround {
  readonly before: Names;
  readonly after: Names;
}

/**
 * A change in the words in which Google Sheets gives back what it keeps, so that both sides can be
 * compared with what is read: dropdowns from named cells, widths in whole pixels, plain numbers.
 */
export function asKept(change: Change, names: NamesAround): Change {
  switch (change.kind) {
    case 'validation': {
      const { sheet, before, after } = change;
      return {
        ...change,
        before: before && keptValidation(before, sheet, names.before),
        after: after && keptValidation(after, sheet, names.after),
      };
    }
    case 'conditional-format':
      return both(change, keptFormat);
    case 'column-width':
      return both(change, (width) => charactersOf(pixelsOf(width)));
    case 'name':
      return both(change, keptReference);
    case 'protection':
      return both(change, ({ password }): Protection => ({ password }));
    default:
      return change;
  }
}

function both<T, C extends { readonly before: T | null; readonly after: T | null }>(
  change: C & { readonly before: T | null; readonly after: T | null },
  kept: (side: T) => T | null,
): C {
  const { before, after } = change;
  return {
    ...change,
    before: before === null ? null : kept(before),
    after: after === null ? null : kept(after),
  };
}

function keptValidation(validation: DataValidation, own: SheetName, names: Names): DataValidation {
  const { rule } = validation;
  if (rule.kind !== 'list-from') return validation;
  const source = listSource(rule.formula, own, names);
  if (!source) return validation;
  return { ...validation, rule: { ...rule, formula: listFormula(source, own, names) } };
}

function keptFormat({ area, rule, style }: ConditionalFormat): ConditionalFormat {
  const { bold, ...colours } = style;
  return {
    area,
    rule: rule.kind === 'cell' ? { ...rule, operands: rule.operands.map(keptOperand) } : rule,
    style: bold ? { ...colours, bold } : colours,
  };
}

function keptOperand(operand: string): string {
  const literal = literalOf(operand);
  return typeof literal === 'number' ? String(literal) : operand;
}

function keptReference(text: string): string {
  const reference = parseSheetReference(text);
  return reference ? formatSheetReference(reference) : text;
}
