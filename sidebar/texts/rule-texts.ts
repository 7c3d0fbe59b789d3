import type { RuleText } from '../../core/findings/rule.ts';
import type { RuleId } from '../../core/findings/rule-ids.ts';
import { DE } from '../../core/findings/texts/de.ts';
import { EN } from '../../core/findings/texts/en.ts';
import type { UiLanguage } from './languages.ts';

const TEXTS: Readonly<Record<UiLanguage, Readonly<Record<RuleId, RuleText>>>> = { en: EN, de: DE };

/** The words of every rule in a language. */
export function ruleTexts(language: UiLanguage): Readonly<Record<RuleId, RuleText>> {
  return TEXTS[language];
}
