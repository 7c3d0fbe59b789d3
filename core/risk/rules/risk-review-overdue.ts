import type { Found } from '../../findings/register-rule.ts';
import type { Risk } from '../../records/risk.ts';
import { addMonths, type CalendarDate } from '../../workbook/date.ts';
import { isClosed } from '../closed-risks.ts';
import { riskRule } from '../risk-rows.ts';

const MONTHS_BETWEEN_REVIEWS = 12;

/** Past its next review, not reviewed for a year, or never. */
export const RISK_REVIEW_OVERDUE = riskRule(
  { id: 'risk-review-overdue', severity: 'error', clause: '8.2', needs: ['risk-register'] },
  ({ risk }, { today }) =>
    isClosed(risk) ? undefined : (missedReview(risk, today) ?? neverReviewed(risk, today)),
);

function missedReview({ nextReview, lastReview }: Risk, today: CalendarDate): Found | undefined {
  if (nextReview.state === 'value' && nextReview.value < today) {
    return { at: nextReview.at, parameters: { due: nextReview.value } };
  }
  if (lastReview.state !== 'value') return undefined;
  const due = addMonths(lastReview.value, MONTHS_BETWEEN_REVIEWS);
  return due < today ? { at: lastReview.at, parameters: { due } } : undefined;
}

function neverReviewed({ nextReview, lastReview }: Risk, today: CalendarDate): Found | undefined {
  const planned = nextReview.state === 'value' && nextReview.value >= today;
  const blank = lastReview.state === 'no-column' ? nextReview : lastReview;
  if (blank.state !== 'blank') return undefined;
  const parameters = { variant: 'never' };
  return { at: blank.at, parameters, severity: planned ? 'advice' : 'warning' };
}
