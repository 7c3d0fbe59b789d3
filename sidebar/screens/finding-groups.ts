import type { FindingView } from '../engine/views.ts';

/** Findings of one rule. */
type RuleFindings = readonly [FindingView, ...FindingView[]];

export interface SheetFindings {
  readonly sheet: string;
  readonly groups: readonly RuleFindings[];
}

/** Findings by sheet and then by rule, both in the order in which they come. */
export function findingGroups(findings: readonly FindingView[]): readonly SheetFindings[] {
  return [...groupedBy(findings, ({ sheet }) => sheet)].map(([sheet, own]) => ({
    sheet,
    groups: [...groupedBy(own, ({ rule }) => rule).values()],
  }));
}

function groupedBy(
  findings: readonly FindingView[],
  keyOf: (finding: FindingView) => string,
): ReadonlyMap<string, RuleFindings> {
  const groups = new Map<string, [FindingView, ...FindingView[]]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}
