import pc from 'picocolors';
import { clauseOf } from '../../core/check/rules.ts';
import type { Finding, Severity } from '../../core/findings/finding.ts';
import { renderFinding } from '../../core/findings/render.ts';
import type { RuleId } from '../../core/findings/rule-ids.ts';
import { EN } from '../../core/findings/texts/en.ts';
import { counted, printable, SEVERITY_TITLES, severityColour, wrapped } from './text.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/** Findings of one rule that are printed before the rest is only counted. */
const MOST_PER_RULE = 6;

/** Findings for a terminal: by severity, then by rule, each with its place, what is wrong and what would be right. */
export function findingsText(findings: readonly Finding[], showAll: boolean): string {
  if (findings.length === 0)
    return pc.green('Nothing to complain about: every check that applies passed.');
  return SEVERITIES.flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity);
    return some.length === 0 ? [] : [severityText(severity, some, showAll)];
  }).join('\n\n');
}

function severityText(severity: Severity, findings: readonly Finding[], showAll: boolean): string {
  const title = counted(findings.length, SEVERITY_TITLES[severity]);
  const heading = severityColour(severity)(pc.bold(title.toUpperCase()));
  const rules = [...byRule(findings)].map(([rule, some]) => ruleText(rule, some, showAll));
  return [heading, ...rules].join('\n');
}

function byRule(findings: readonly Finding[]): ReadonlyMap<RuleId, Finding[]> {
  const groups = new Map<RuleId, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return groups;
}

function ruleText(rule: RuleId, findings: readonly Finding[], showAll: boolean): string {
  const shown = showAll ? findings : findings.slice(0, MOST_PER_RULE);
  const more = findings.length - shown.length;
  const fixes = findings.filter(({ fix }) => fix).length;
  const lines = [
    `\n  ${pc.bold(EN[rule].title)}  ${pc.dim(`${clauseOf(rule)} · ${rule}`)}`,
    ...shown.map(findingText),
  ];
  if (more > 0) lines.push(pc.dim(`    and ${more} more; --all lists them`));
  if (fixes > 0) lines.push(pc.dim(`    ${counted(fixes, ['has', 'have'])} a ready fix`));
  return lines.join('\n');
}

function findingText(finding: Finding): string {
  const { message, expected } = renderFinding(finding, EN);
  const place = `${printable(finding.sheet)}!${finding.cell}`;
  return `${wrapped(`${place}  ${printable(message)}`, '    ')}\n${pc.dim(wrapped(`→ ${printable(expected)}`, '      '))}`;
}
