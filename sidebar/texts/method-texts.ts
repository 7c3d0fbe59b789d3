import { filled, type TextParameters } from '../../core/messages/filled.ts';
import type { RiskMethod, Scale, ScoreFormula } from '../../core/method/risk-method.ts';
import type { Catalogue } from './catalogue.ts';
import { localWording } from './wording.ts';

/** A team's method in words, part by part. */
export interface MethodTexts {
  readonly likelihood: string;
  readonly consequence: string;
  readonly formula: string;
  readonly levels: string;
  readonly acceptance: string;
}

/** The words of a method in a language. */
export function methodTexts(method: RiskMethod, { score, common, locale }: Catalogue): MethodTexts {
  const wording = localWording(locale, 3);
  const fill = (text: string, parameters: TextParameters) => filled(text, parameters, wording);
  const scale = (one: Scale | undefined) =>
    one ? fill(score.scale, { steps: stepsOf(one), from: score.from[one.from] }) : score.noScale;
  return {
    likelihood: scale(method.likelihood),
    consequence: scale(method.consequence),
    formula: method.score ? formulaText(method, method.score.formula) : score.noFormula,
    levels: levelsText(),
    acceptance: acceptanceText(),
  };

  function formulaText({ consequenceSource }: RiskMethod, formula: ScoreFormula): string {
    const consequence =
      consequenceSource.kind === 'single' ? score.single : score.combined[consequenceSource.by];
    switch (formula.kind) {
      case 'product':
        return fill(score.product, { consequence });
      case 'sum':
        return fill(score.sum, { consequence });
      case 'matrix':
        return score.matrix;
      case 'weighted-sum':
        return fill(score.weighted, {
          first: formula.likelihoodWeight,
          second: formula.consequenceWeight,
          offset: formula.offset,
          consequence,
        });
    }
  }

  function levelsText(): string {
    if (!method.level) return score.noLevels;
    const { rule } = method.level;
    if (rule.kind === 'matrix') return fill(score.byMatrix, { levels: method.levels.join(', ') });
    return rule.bands
      .map(({ label, minimum }) => fill(score.levelFrom, { label, minimum }))
      .join(', ');
  }

  function acceptanceText(): string {
    const { acceptance } = method;
    if (!acceptance) return common.notKnown;
    const limit = 'maximumScore' in acceptance ? acceptance.maximumScore : acceptance.maximumLevel;
    return fill(score.upTo, { limit, from: score.acceptedFrom[acceptance.from] });
  }
}

/** "1 Rare, 2 Unlikely", or the numbers alone. */
function stepsOf({ steps }: Scale): string {
  return steps.map(({ value, label }) => (label === '' ? value : `${value} ${label}`)).join(', ');
}
