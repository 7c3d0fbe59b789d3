import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/findings/finding.ts';
import { renderFinding } from '../../core/findings/render.ts';
import type { Rule, RuleText } from '../../core/findings/rule.ts';
import type { RuleId } from '../../core/findings/rule-ids.ts';
import { coreWording } from '../../sidebar/texts/core-wording.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../sidebar/texts/languages.ts';
import { ruleTexts } from '../../sidebar/texts/rule-texts.ts';
import type { Examples } from '../planning/example.ts';
import { contextOfTables } from './tables.ts';

/** Tests that rules are all there in the order of their ids, and find and pass what their examples say. */
export function describeExamples<Id extends RuleId>(
  ids: readonly Id[],
  rules: readonly Rule[],
  examples: Readonly<Record<Id, Examples>>,
  texts: Readonly<Record<Id, RuleText>>,
): void {
  it('has every rule once, in the order of its ids', () => {
    expect(rules.map(({ id }) => id)).toEqual([...ids]);
  });

  describe.each(ids)('%s', (id) => {
    const rule = rules.find((one) => one.id === id)!;
    const { failing, passing } = examples[id];

    it.each(failing)('finds: $why', ({ tables, cells, severity }) => {
      const findings = rule.find(contextOfTables(...tables));
      expect(findings.map(({ cell }) => cell).sort()).toEqual([...cells].sort());
      for (const finding of findings) {
        expect([finding.rule, finding.severity]).toEqual([id, severity ?? rule.severity]);
        const told = [
          renderFinding(finding, texts),
          ...UI_LANGUAGES.map((one) => inUi(finding, one)),
        ];
        for (const { message, expected } of told) {
          expect(`${message} ${expected}`).not.toMatch(/[{}]|undefined|NaN|\[object/);
        }
      }
    });

    it.each(passing)('lets pass: $why', ({ tables }) => {
      expect(rule.find(contextOfTables(...tables))).toEqual([]);
    });
  });
}

/** A finding as the sidebar tells it. */
function inUi(finding: Finding, language: UiLanguage) {
  return renderFinding(finding, ruleTexts(language), coreWording(language));
}
