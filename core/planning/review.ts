import { cellFix } from '../findings/cell-fix.ts';
import type { CheckContext } from '../findings/check-context.ts';
import type { FindingValue } from '../findings/finding.ts';
import type { Found } from '../findings/register-rule.ts';
import type { Answer } from '../records/answer.ts';
import { dateCell } from '../workbook/cell.ts';
import { addMonths, type CalendarDate, serialFromDate } from '../workbook/date.ts';

const MONTHS_BETWEEN_REVIEWS = 12;

/** When a row was reviewed, and when it will be. */
export interface ReviewDates {
  readonly lastReview: Answer<CalendarDate>;
  readonly nextReview: Answer<CalendarDate>;
}

/**
 * A review that was missed: its planned date, or a year after the last one, is past. A planned date
 * that was never moved on after the review is repaired.
 */
export function missedReview(
  name: FindingValue,
  { lastReview, nextReview }: ReviewDates,
  context: CheckContext,
): Found | undefined {
  const { today } = context;
  const last = lastReview.state === 'value' ? lastReview.value : undefined;
  const yearAfter = last && addMonths(last, MONTHS_BETWEEN_REVIEWS);
  if (nextReview.state === 'value' && nextReview.value < today) {
    const isKept = last !== undefined && last >= nextReview.value;
    const next = isKept && yearAfter !== undefined && yearAfter >= today ? yearAfter : undefined;
    const fix = next && setDate(nextReview, next, context);
    return { at: nextReview.at, parameters: { name, due: nextReview.value }, fix };
  }
  if (lastReview.state !== 'value' || yearAfter === undefined || yearAfter >= today)
    return undefined;
  return { at: lastReview.at, parameters: { name, due: yearAfter } };
}

function setDate(
  answer: Extract<Answer<CalendarDate>, { state: 'value' }>,
  day: CalendarDate,
  { snapshot }: CheckContext,
) {
  const cell = dateCell(serialFromDate(day, snapshot.dateSystem));
  return cellFix(snapshot, answer.at, cell, `Set the next review to ${day}`);
}
