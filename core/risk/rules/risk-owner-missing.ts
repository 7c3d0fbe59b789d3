import {
  type Found,
  hasColumn,
  type RuleHead,
  registerRule,
  withoutColumn,
} from '../../findings/register-rule.ts';
import { riskName, writtenRisks } from '../risk-rows.ts';

const HEAD: RuleHead = {
  id: 'risk-owner-missing',
  severity: 'error',
  clause: '6.1.2 c)',
  needs: ['risk-register'],
};

export const RISK_OWNER_MISSING = registerRule(
  HEAD,
  (context) => context.records['risk-register'],
  (records): readonly Found[] => {
    const risks = writtenRisks(records);
    if (risks.length > 0 && !hasColumn(records.register, 'owner')) {
      return [withoutColumn(records.register)];
    }
    return risks.flatMap((risk) =>
      risk.owner.state === 'blank'
        ? [{ at: risk.owner.at, parameters: { risk: riskName(risk) } }]
        : [],
    );
  },
);
