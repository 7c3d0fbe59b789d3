import { cellOf } from '../../findings/register-rule.ts';
import { answered } from '../../records/answer.ts';
import type { ControlReference } from '../../standard/control-reference.ts';
import { findControl } from '../../standard/controls.ts';
import { riskRule } from '../risk-rows.ts';

/** "A.5.99", "5.38": of Annex A's form. Other unknown text is a measure in words, not a wrong id. */
const ANNEX_FORM = /^\W*(?:ISO\s*27001\s*)?(?:Annex\s*)?A?[\s._-]*\d+(?:[._]\d+)+/i;

export const RISK_CONTROL_UNKNOWN = riskRule(
  { id: 'risk-control-unknown', severity: 'error', clause: '6.1.3 c)', needs: ['risk-register'] },
  ({ risk, at }) => {
    const unknown = (answered(risk.controls) ?? []).filter(isUnknown);
    if (unknown.length === 0) return undefined;
    const control = unknown.map(({ text }) => text).join(', ');
    return { at: cellOf(risk.controls, at), parameters: { control } };
  },
);

function isUnknown(reference: ControlReference): boolean {
  if (reference.kind === '2022') return findControl(reference.control) === undefined;
  return reference.kind === 'unknown' && ANNEX_FORM.test(reference.text);
}
