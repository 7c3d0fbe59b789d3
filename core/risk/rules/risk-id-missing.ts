import { cellFix } from '../../findings/cell-fix.ts';
import {
  type Found,
  hasColumn,
  type RuleHead,
  registerRule,
  withoutColumn,
} from '../../findings/register-rule.ts';
import { answered } from '../../records/answer.ts';
import { textCell } from '../../workbook/cell.ts';
import { idSeries } from '../id-series.ts';
import { writtenRisks } from '../risk-rows.ts';

const HEAD: RuleHead = {
  id: 'risk-id-missing',
  severity: 'warning',
  clause: '6.1.2 c)',
  needs: ['risk-register'],
};

export const RISK_ID_MISSING = registerRule(
  HEAD,
  (context) => context.records['risk-register'],
  (records, { snapshot }): readonly Found[] => {
    const risks = writtenRisks(records);
    if (risks.length === 0) return [];
    if (!hasColumn(records.register, 'id')) return [withoutColumn(records.register)];
    const missing = risks.filter(({ id }) => id.state === 'blank');
    if (missing.length === 0) return [];
    const nextId = idSeries(records.records.flatMap(({ id }) => answered(id) ?? []));
    return missing.flatMap(({ id, row }) => {
      if (id.state !== 'blank') return [];
      const next = nextId?.();
      const fix =
        next === undefined
          ? undefined
          : cellFix(snapshot, id.at, textCell(next), `Give it the id ${next}`);
      return [{ at: id.at, parameters: { row }, fix }];
    });
  },
);
