import type { RuleText } from '../../core/findings/rule.ts';
import type { RuleId } from '../../core/findings/rule-ids.ts';
import type { UiLanguage } from './languages.ts';
/** The words of every rule in a language. */
export declare function ruleTexts(language: UiLanguage): Readonly<Record<RuleId, RuleText>>;
