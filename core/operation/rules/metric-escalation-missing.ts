import { type Found, hasColumn, headerCell, registerRule } from '../../findings/register-rule.ts';
import { rowName } from '../../findings/row-words.ts';
import { foldPhrase } from '../../recognise/fold.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { answered } from '../../records/answer.ts';
import type { Metric } from '../../records/kinds/metrics.ts';
import { fieldId } from '../../registers/declaration.ts';
import { type ThresholdVerdict, thresholdVerdict } from '../threshold.ts';

/** Headers of limits that are not to be exceeded; what is above a target may be good. */
const LIMIT =
  /thresh|limit|alert|alarm|toleran|schwell|grenz|seuil|umbral|limiar|soglia|drempel|grens|prog\b/;

/** A result that doesn't keep its threshold, and nothing says what was done about it. */
export const METRIC_ESCALATION_MISSING = registerRule<Metric>(
  { id: 'metric-escalation-missing', severity: 'error', clause: '9.1', needs: ['metrics'] },
  (context) => context.records.metrics,
  ({ register, records }): readonly Found[] => {
    const found = records.flatMap((metric) => resultBeyond(metric, register));
    const [first] = found;
    if (!first || hasColumn(register, 'escalation')) return found;
    const parameters = { variant: 'no-column', sheet: register.sheet, count: found.length };
    const isAdvice = found.every(({ severity }) => severity === 'advice');
    return [{ at: first.at, parameters, ...(isAdvice ? { severity: 'advice' } : {}) }];
  },
);

function resultBeyond(
  { row, metric, threshold, result, escalation }: Metric,
  register: RecognisedRegister,
): readonly Found[] {
  const [limit, value] = [answered(threshold), answered(result)];
  if (limit === undefined || value === undefined) return [];
  if (escalation.state === 'value' || escalation.state === 'unreadable') return [];
  const verdict: ThresholdVerdict = thresholdVerdict(limit, value);
  const at = escalation.state === 'blank' ? escalation.at : headerCell(register);
  const parameters = { name: rowName(row, metric), result: value, threshold: limit };
  if (verdict === 'broken') return [{ at, parameters }];
  const isLimit = LIMIT.test(foldPhrase(register.columns.get(fieldId('threshold'))?.header ?? ''));
  if (verdict !== 'over' || !isLimit) return [];
  return [{ at, parameters: { ...parameters, variant: 'over' }, severity: 'advice' }];
}
