import type { RiskMethod } from '../method/risk-method.ts';
import { consequenceValue, levelOf, scoreOf, valueOn } from '../method/scoring.ts';
import { answered } from '../records/answer.ts';
import type { Risk } from '../records/risk.ts';

/** What the team's method makes of a risk's ratings; undefined where it can't tell. */
export interface Assessment {
  readonly likelihood: number | undefined;
  readonly consequence: number | undefined;
  readonly score: number | undefined;
  readonly level: string | undefined;
}

/** The initial assessment of a risk. */
export function assessInitial(method: RiskMethod, risk: Risk): Assessment {
  return assess(method, answered(risk.likelihood), {
    consequence: answered(risk.consequence),
    confidentiality: answered(risk.confidentiality),
    integrity: answered(risk.integrity),
    availability: answered(risk.availability),
  });
}

/** The residual assessment of a risk, with the one residual consequence that registers have. */
export function assessResidual(method: RiskMethod, risk: Risk): Assessment {
  const single: RiskMethod = { ...method, consequenceSource: { kind: 'single' } };
  return assess(single, answered(risk.residualLikelihood), {
    consequence: answered(risk.residualConsequence),
  });
}

function assess(
  method: RiskMethod,
  likelihoodRating: Parameters<typeof scoreOf>[1],
  consequences: Parameters<typeof scoreOf>[2],
): Assessment {
  const likelihood = valueOn(method.likelihood, likelihoodRating);
  const consequence = consequenceValue(method.consequenceSource, method.consequence, consequences);
  const score = scoreOf(method, likelihoodRating, consequences);
  return { likelihood, consequence, score, level: levelOf(method, score, likelihood, consequence) };
}
