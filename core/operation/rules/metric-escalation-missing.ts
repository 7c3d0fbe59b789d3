import { type Found, headerCell, registerRule } from '../../findings/register-rule.ts';
import { rowName } from '../../findings/row-words.ts';
import { answered } from '../../records/answer.ts';
import type { Metric } from '../../records/kinds/metrics.ts';
import { keepsThreshold } from '../threshold.ts';

/** A result that doesn't keep its threshold, and nothing says what was done about it. */
export const METRIC_ESCALATION_MISSING = registerRule<Metric>(
  { id: 'metric-escalation-missing', severity: 'error', clause: '9.1', needs: ['metrics'] },
  (context) => context.records.metrics,
  ({ register, records }): readonly Found[] =>
    records.flatMap(({ row, metric, threshold, result, escalation }): readonly Found[] => {
      const [limit, value] = [answered(threshold), answered(result)];
      if (limit === undefined || value === undefined) return [];
      if (keepsThreshold(limit, value) !== false) return [];
      if (escalation.state === 'value' || escalation.state === 'unreadable') return [];
      const at = escalation.state === 'blank' ? escalation.at : headerCell(register);
      return [{ at, parameters: { name: rowName(row, metric), result: value, threshold: limit } }];
    }),
);
