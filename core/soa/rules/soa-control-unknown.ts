import type { Rule } from '../../findings/rule.ts';
import { cellOf, findingAt } from '../soa-finding.ts';
import { statementOf } from '../statement.ts';

/** Words without a number may be a heading; they are only questioned. */
const RULE = 'soa-control-unknown';

export const SOA_CONTROL_UNKNOWN: Rule = {
  id: RULE,
  severity: 'error',
  clause: '6.1.3 d)',
  needs: ['soa'],
  find(context) {
    return (statementOf(context)?.rows ?? []).flatMap(({ entry, control }) => {
      const at = cellOf(entry.control);
      if (!at || control.kind !== 'unknown') return [];
      const severity = /\d/.test(control.text) ? 'error' : 'warning';
      return [findingAt({ rule: RULE, severity }, at, { control: control.text })];
    });
  },
};
