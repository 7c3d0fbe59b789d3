import { clauseOf } from '../../core/check/rules.ts';
import { describeCell } from '../../core/commands/describe-change.ts';
import type { CheckContext } from '../../core/findings/check-context.ts';
import type { Finding, FindingParameters, Fix } from '../../core/findings/finding.ts';
import { renderFinding } from '../../core/findings/render.ts';
import { type DateSystem, parseCalendarDate } from '../../core/workbook/date.ts';
import { changeWording } from '../texts/change-wording.ts';
import { shownDate } from '../texts/dates.ts';
import { LOCALES, type UiLanguage } from '../texts/languages.ts';
import { ruleTexts } from '../texts/rule-texts.ts';
import type { FindingView, FixView } from './views.ts';

/** Findings in the words of a language, in their order. */
export function findingViews(
  { snapshot }: CheckContext,
  findings: ReadonlyMap<string, Finding>,
  language: UiLanguage,
): readonly FindingView[] {
  const texts = ruleTexts(language);
  return [...findings].map(([key, finding]) => {
    const { rule, severity, register, sheet, cell, fix } = finding;
    const shown = { rule, parameters: shownParameters(finding.parameters, LOCALES[language]) };
    const { message, expected } = renderFinding(shown, texts);
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

/** Numbers and days as a locale writes them; everything else as it stands in the workbook. */
function shownParameters(parameters: FindingParameters, locale: string): FindingParameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, shownValue(value, locale)]),
  );
}

function shownValue(value: string | number, locale: string): string {
  if (typeof value === 'number') return value.toLocaleString(locale, { maximumFractionDigits: 2 });
  const day = parseCalendarDate(value);
  return day ? shownDate(day, locale) : value;
}

function fixView({ changes }: Fix, dateSystem: DateSystem, language: UiLanguage): FixView {
  const [change, ...others] = changes.changes;
  const [cell, ...more] = change?.kind === 'cells' ? change.cells : [];
  if (!cell || more.length + others.length > 0) return {};
  return { value: describeCell(cell.after, dateSystem, changeWording(language)) };
}
