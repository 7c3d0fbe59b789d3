import { clauseOf } from '../../core/check/rules.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { renderFinding } from '../../core/findings/render.ts';
import type { UiLanguage } from '../texts/languages.ts';
import { ruleTexts } from '../texts/rule-texts.ts';
import type { FindingView } from './views.ts';

/** Findings in the words of a language, in their order. */
export function findingViews(
  findings: ReadonlyMap<string, Finding>,
  language: UiLanguage,
): readonly FindingView[] {
  const texts = ruleTexts(language);
  return [...findings].map(([key, finding]) => {
    const { rule, severity, register, sheet, cell, fix } = finding;
    const { message, expected } = renderFinding(finding, texts);
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
    return fix ? { ...view, fix: fix.title } : view;
  });
}
