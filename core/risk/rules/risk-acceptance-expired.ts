import { answered } from '../../records/answer.ts';
import { isClosed } from '../closed-risks.ts';
import { riskRule } from '../risk-rows.ts';

export const RISK_ACCEPTANCE_EXPIRED = riskRule(
  {
    id: 'risk-acceptance-expired',
    severity: 'error',
    clause: '6.1.3 f)',
    needs: ['risk-register'],
  },
  ({ risk }, { today }) => {
    const until = answered(risk.acceptedUntil);
    if (risk.acceptedUntil.state !== 'value' || until === undefined || until >= today) {
      return undefined;
    }
    return isClosed(risk) ? undefined : { at: risk.acceptedUntil.at, parameters: { until } };
  },
);
