import { clauseOf } from '../../core/check/rules.ts';
import { describeCell } from '../../core/commands/describe-change.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import type { Finding, Fix } from '../../core/findings/finding.ts';
import { renderFinding } from '../../core/findings/render.ts';
import type { DateSystem } from '../../core/workbook/date.ts';
import { changeWording } from '../texts/change-wording.ts';
import { coreWording } from '../texts/core-wording.ts';
import type { UiLanguage } from '../texts/languages.ts';
import { ruleTexts } from '../texts/rule-texts.ts';
import type { FindingView, FixView } from './views.ts';

/** Findings in the words of a language, in their order. */
export function findingViews(
  { snapshot }: CheckContext,
  findings: ReadonlyMap<string, Finding>,
  language: UiLanguage,
): readonly FindingView[] {
  const texts = ruleTexts(language);
  const wording = coreWording(language);
  return [...findings].map(([key, finding]) => {
    const { rule, severity, register, sheet, cell, fix } = finding;
    const { message, expected } = renderFinding(finding, texts, wording);
    const { title, reason } = texts[rule];
    const clause = clauseOf(rule);
    const view = {
      key,
      rule,
      title,
      severity,
      register,
      sheet,
      cell,
      message,
      expected,
      reason,
      clause,
    };
    return fix ? { ...view, fix: fixView(fix, snapshot.dateSystem, language) } : view;
  });
}

function fixView({ changes }: Fix, dateSystem: DateSystem, language: UiLanguage): FixView {
  const [change, ...others] = changes.changes;
  const [cell, ...more] = change?.kind === 'cells' ? change.cells : [];
  if (!cell || more.length + others.length > 0) return {};
  return { value: describeCell(cell.after, dateSystem, changeWording(language)) };
}
