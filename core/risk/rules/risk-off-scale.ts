import type { Finding } from '../../findings/finding.ts';
import { findingOf, type RuleHead } from '../../findings/register-rule.ts';
import type { Rule } from '../../findings/rule.ts';
import type { RatingField } from '../../method/assessments.ts';
import { describeSteps } from '../../method/describe.ts';
import type { RiskMethod, Scale } from '../../method/risk-method.ts';
import { ratingValue } from '../../method/scoring.ts';
import { riskRows } from '../risk-rows.ts';

const HEAD: RuleHead = {
  id: 'risk-off-scale',
  severity: 'error',
  clause: '6.1.2 a)',
  needs: ['risk-register'],
};

export const RISK_OFF_SCALE: Rule = {
  ...HEAD,
  find(context) {
    const findings: Finding[] = [];
    for (const { risk, register, method, name } of riskRows(context)) {
      for (const [field, scale] of ratedFields(method)) {
        const answer = risk[field];
        if (answer.state !== 'value' || !scale) continue;
        if (ratingValue(scale, answer.value) !== undefined) continue;
        const parameters = { risk: name, value: answer.text, scale: describeSteps(scale) };
        const severity = scale.from === 'ratings' ? 'warning' : 'error';
        findings.push(findingOf(HEAD, register, { at: answer.at, parameters, severity }));
      }
    }
    return findings;
  },
};

type RatedFields = readonly (readonly [field: RatingField, scale: Scale | undefined])[];

const known = new WeakMap<RiskMethod, RatedFields>();

/** The fields that a method rates, with their scales, in the order of the fields. */
function ratedFields(method: RiskMethod): RatedFields {
  const former = known.get(method);
  if (former) return former;
  const { likelihood, consequence, consequenceSource } = method;
  const single = consequenceSource.kind === 'single';
  const fields: RatedFields = [
    ...(single ? [] : consequenceSource.fields.map((part) => [part, consequence] as const)),
    ['likelihood', likelihood],
    ...(single ? [['consequence', consequence] as const] : []),
    ['residualLikelihood', likelihood],
    ...(single ? [['residualConsequence', consequence] as const] : []),
  ];
  known.set(method, fields);
  return fields;
}
