import { type Found, type RuleHead, registerRule } from '../../findings/register-rule.ts';
import { answered } from '../../records/answer.ts';
import { idKey, idSeries } from '../id-series.ts';
import { writtenRisks } from '../risk-rows.ts';

const HEAD: RuleHead = {
  id: 'risk-id-duplicate',
  severity: 'error',
  clause: '6.1.2 c)',
  needs: ['risk-register'],
};

export const RISK_ID_DUPLICATE = registerRule(
  HEAD,
  (context) => context.records['risk-register'],
  (records): readonly Found[] => {
    let nextId: (() => string) | undefined;
    const firstRows = new Map<string, number>();
    return writtenRisks(records).flatMap(({ id, row }) => {
      if (id.state !== 'value') return [];
      const key = idKey(id.value);
      const first = firstRows.get(key);
      if (first === undefined) {
        firstRows.set(key, row);
        return [];
      }
      nextId ??= idSeries(records.records.flatMap(({ id }) => answered(id) ?? []));
      const suggestion = nextId?.() ?? `${id.value}-2`;
      return [{ at: id.at, parameters: { risk: id.value, first, suggestion } }];
    });
  },
);
