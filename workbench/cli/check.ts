import pc from 'picocolors';
import { check as checkContext } from '../../core/check/check.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { countFindings, findingJson } from './findings-json.ts';
import { findingsText } from './findings-text.ts';
import { load } from './load.ts';
import { registersJson } from './registers-json.ts';
import { registersText } from './registers-text.ts';
import { counted, SEVERITY_TITLES } from './text.ts';

export interface CheckOptions {
  readonly json?: boolean;
  readonly all?: boolean;
  readonly today?: string;
}

/** `clausebook check FILE`: what is wrong, where, what would be right. Status 1 where errors were found. */
export async function check(path: string, options: CheckOptions): Promise<ExitStatus> {
  const { context } = await load(path, options.today);
  const findings = checkContext(context);
  console.log(
    options.json
      ? checkJson(context, findings)
      : checkText(path, context, findings, options.all ?? false),
  );
  return countFindings(findings).errors > 0 ? EXIT.errorsFound : EXIT.ok;
}

function checkJson(context: CheckContext, findings: readonly Finding[]): string {
  const { dateSystem } = context.snapshot;
  const report = {
    registers: registersJson(context),
    findings: findings.map((finding) => findingJson(finding, dateSystem)),
    summary: countFindings(findings),
  };
  return JSON.stringify(report, null, 2);
}

/** The report for people: registers, findings, and how many there are. */
export function checkText(
  path: string,
  context: CheckContext,
  findings: readonly Finding[],
  showAll: boolean,
): string {
  const heading = `${pc.bold(path)}  ${pc.dim(`checked against ISO/IEC 27001:2022 as of ${context.today}`)}`;
  const { errors, warnings, advice } = countFindings(findings);
  const counts = [
    counted(errors, SEVERITY_TITLES.error),
    counted(warnings, SEVERITY_TITLES.warning),
    counted(advice, SEVERITY_TITLES.advice),
  ].join(', ');
  const found = context.recognition.registers.length;
  const parts = [heading, registersText(context)];
  if (found > 0) parts.push(findingsText(findings, showAll), pc.bold(counts));
  return parts.join('\n\n');
}
