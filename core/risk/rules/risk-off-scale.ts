import type { Rule } from '../../findings/rule.ts';
import { describeSteps } from '../../method/describe.ts';
import type { RiskMethod, Scale } from '../../method/risk-method.ts';
import { ratingValue } from '../../method/scoring.ts';
import type { Answer } from '../../records/answer.ts';
import type { Rating } from '../../records/rating.ts';
import type { Risk } from '../../records/risk.ts';
import { findingOf, type RuleHead } from '../register-rule.ts';
import { riskRows } from '../risk-rows.ts';

const HEAD: RuleHead = {
  id: 'risk-off-scale',
  severity: 'error',
  clause: '6.1.2 a)',
  needs: ['risk-register'],
};

export const RISK_OFF_SCALE: Rule = {
  ...HEAD,
  find: (context) =>
    riskRows(context).flatMap(({ risk, register, method, name }) =>
      ratingsOf(risk, method).flatMap(([answer, scale]) => {
        if (answer.state !== 'value' || !scale || ratingValue(scale, answer.value) !== undefined) {
          return [];
        }
        const parameters = { risk: name, value: answer.text, scale: describeSteps(scale) };
        const severity = scale.from === 'ratings' ? 'warning' : 'error';
        return [findingOf(HEAD, register, { at: answer.at, parameters, severity })];
      }),
    ),
};

/** The ratings of a risk with their scales, in the order of the fields. */
function ratingsOf(
  risk: Risk,
  { likelihood, consequence, consequenceSource }: RiskMethod,
): readonly (readonly [Answer<Rating>, Scale | undefined])[] {
  const parts = consequenceSource.kind === 'combined' ? consequenceSource.fields : [];
  return [
    ...parts.map((part) => [risk[part], consequence] as const),
    [risk.likelihood, likelihood],
    ...(consequenceSource.kind === 'single' ? [[risk.consequence, consequence] as const] : []),
    [risk.residualLikelihood, likelihood],
    ...(consequenceSource.kind === 'single'
      ? [[risk.residualConsequence, consequence] as const]
      : []),
  ];
}
