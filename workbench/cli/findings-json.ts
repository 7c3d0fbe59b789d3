import { clauseOf } from '../../core/check/rules.ts';
import { describeChanges } from '../../core/commands/describe-change.ts';
import type { Finding, Severity } from '../../core/findings/finding.ts';
import { renderFinding } from '../../core/findings/render.ts';
import { EN } from '../../core/findings/texts/en.ts';
import type { DateSystem } from '../../core/workbook/date.ts';

/** One finding as `check --json` prints it. */
export function findingJson(finding: Finding, dateSystem: DateSystem): object {
  const { rule, severity, sheet, cell, fix } = finding;
  const { message, expected } = renderFinding(finding, EN);
  return {
    rule,
    severity,
    sheet,
    cell,
    message,
    expected,
    clause: clauseOf(rule),
    ...(fix
      ? { fix: { title: fix.title, changes: describeChanges(fix.changes, dateSystem) } }
      : {}),
  };
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
}

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), advice: count('advice') };
}
