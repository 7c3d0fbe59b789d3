import type { Rule } from '../../findings/rule.ts';
import { formatPosition } from '../../workbook/address.ts';
import { cellOf, findingAt } from '../soa-finding.ts';
import { statementOf } from '../statement.ts';

const KIND = { rule: 'soa-control-duplicate', severity: 'error' } as const;

export const SOA_CONTROL_DUPLICATE: Rule = {
  id: KIND.rule,
  severity: KIND.severity,
  clause: '6.1.3 d)',
  needs: ['soa'],
  find(context) {
    const first = new Map<string, string>();
    return (statementOf(context)?.rows ?? []).flatMap(({ entry, id, control }) => {
      const at = cellOf(entry.control);
      if (!at || control.kind === 'unknown') return [];
      const place = `${at.sheet}!${formatPosition(at)}`;
      const other = first.get(id);
      if (other === undefined) first.set(id, place);
      const repeated = other !== undefined && other !== place;
      return repeated ? [findingAt(KIND, at, { control: id, first: other })] : [];
    });
  },
};
