import { answered } from '../records/answer.ts';
import type { Rating } from '../records/rating.ts';
import type { Risk } from '../records/risk.ts';
import type { RiskMethod } from './risk-method.ts';
import { type ConsequenceRatings, consequenceValue, levelOf, scoreOf, valueOn } from './scoring.ts';

/** What the team's method makes of a risk's ratings; undefined where it can't tell. */
export interface AssessedRisk {
  readonly likelihood: number | undefined;
  readonly consequence: number | undefined;
  readonly score: number | undefined;
  readonly level: string | undefined;
}

/** The risk before treatment, by its ratings alone, whatever was typed as score and level. */
export function assessInitial(method: RiskMethod, risk: Risk): AssessedRisk {
  return assessRatings(method, answered(risk.likelihood), consequencesOf(risk));
}

/** The risk that remains, by its residual ratings. */
export function assessResidual(method: RiskMethod, risk: Risk): AssessedRisk {
  const consequence = answered(risk.residualConsequence);
  return assessRatings(method, answered(risk.residualLikelihood), { consequence });
}

/** The consequence ratings before treatment. */
export function consequencesOf(risk: Risk): ConsequenceRatings {
  return {
    consequence: answered(risk.consequence),
    confidentiality: answered(risk.confidentiality),
    integrity: answered(risk.integrity),
    availability: answered(risk.availability),
  };
}

/** What the method makes of these ratings. */
export function assessRatings(
  method: RiskMethod,
  likelihoodRating: Rating | undefined,
  consequences: ConsequenceRatings,
): AssessedRisk {
  const likelihood = valueOn(method.likelihood, likelihoodRating);
  const consequence = consequenceValue(method.consequenceSource, method.consequence, consequences);
  const score = scoreOf(method, likelihood, consequence);
  return { likelihood, consequence, score, level: levelOf(method, score, likelihood, consequence) };
}
