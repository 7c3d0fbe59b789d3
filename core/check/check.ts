import type { CheckContext } from '../findings/check-context.ts';
import type { Finding } from '../findings/finding.ts';
import type { Rule } from '../findings/rule.ts';
import { parsePosition } from '../workbook/address.ts';
import { ALL_RULES } from './rules.ts';

/**
 * The findings of all rules whose registers are in the workbook, by sheet in tab order, then row,
 * column and rule.
 */
export function check(
  context: CheckContext,
  rules: readonly Rule[] = ALL_RULES,
): readonly Finding[] {
  return inSheetOrder(
    context,
    applicableRules(context, rules).flatMap((rule) => rule.find(context)),
  );
}

/** The rules whose registers are in the workbook. */
export function applicableRules(
  { recognition }: CheckContext,
  rules: readonly Rule[] = ALL_RULES,
): readonly Rule[] {
  const present = new Set(recognition.registers.map(({ kind }) => kind));
  return rules.filter(({ needs }) => needs.every((kind) => present.has(kind)));
}

/** Findings by sheet in tab order, then row, column and rule. */
export function inSheetOrder(
  context: CheckContext,
  findings: readonly Finding[],
): readonly Finding[] {
  const tabs = new Map(context.snapshot.sheets.map(({ name }, index) => [name, index]));
  const placed = findings.map((finding) => {
    const { row, column } = parsePosition(finding.cell) ?? { row: 0, column: 0 };
    return { finding, tab: tabs.get(finding.sheet) ?? tabs.size, row, column };
  });
  placed.sort(
    (one, other) =>
      one.tab - other.tab ||
      one.row - other.row ||
      one.column - other.column ||
      compareText(one.finding.rule, other.finding.rule),
  );
  return placed.map(({ finding }) => finding);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
