import type { CoreMessage } from '../messages/message.ts';
import { type Answer, answered } from '../records/answer.ts';
import type { ReviewItem } from '../records/kinds/management-review.ts';
import { fold } from '../records/parse/fold.ts';
import type { RegisterRecords } from '../records/register-records.ts';
import { REQUIRED_REVIEW_INPUTS, type ReviewInputId } from '../standard/review-inputs.ts';
import { addMonths, type CalendarDate } from '../workbook/date.ts';
import { INPUT_WORDS } from './review-input-words.ts';

const MONTHS_OF_A_CYCLE = 12;
const CLAUSE = /9\.3\.2[\s.(]*([a-g])(?![a-z])[\s.)(]*([1-4])?/iu;

/** A row of a management review with the day of its meeting. */
export interface DatedItem {
  readonly item: ReviewItem;
  readonly held: CalendarDate;
  readonly at: Extract<Answer<unknown>, { state: 'value' }>['at'];
}

/** The rows of meetings up to today. A row without a date belongs to the meeting above it. */
export function heldItems(
  { records }: RegisterRecords<ReviewItem>,
  today: CalendarDate,
): readonly DatedItem[] {
  let meeting: Omit<DatedItem, 'item'> | undefined;
  return records.flatMap((item) => {
    const { date } = item;
    if (date.state === 'value') meeting = { held: date.value, at: date.at };
    else if (date.state === 'unreadable') meeting = undefined;
    return meeting && meeting.held <= today ? [{ item, ...meeting }] : [];
  });
}

/** The first day that is too long ago for a meeting to count for the year up to today. */
export function yearBefore(today: CalendarDate): CalendarDate {
  return addMonths(today, -MONTHS_OF_A_CYCLE);
}

/** The day by which the next review has to follow. */
export function nextReviewDue(last: CalendarDate): CalendarDate {
  return addMonths(last, MONTHS_OF_A_CYCLE);
}

/** The required inputs that a topic is about; a topic may join several. */
export function inputsOf(topic: string): readonly ReviewInputId[] {
  const folded = fold(topic);
  const [, letter, point] = CLAUSE.exec(topic) ?? [];
  const clause = letter && `9.3.2 ${letter.toLowerCase()}${point ? `.${point}` : ''}`;
  return REQUIRED_REVIEW_INPUTS.map(({ id }) => id).filter(
    (id) => id === clause || INPUT_WORDS[id].test(folded),
  );
}

/** The titles of the required inputs that none of the rows is about. */
export function absentInputs(items: readonly ReviewItem[]): readonly CoreMessage[] {
  const covered = new Set(items.flatMap(({ input }) => inputsOf(answered(input) ?? '')));
  return REQUIRED_REVIEW_INPUTS.filter(({ id }) => !covered.has(id)).map(({ title }) => title);
}
