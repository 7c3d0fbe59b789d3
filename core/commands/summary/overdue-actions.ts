import type { CheckContext } from '../../findings/check-context.ts';
import { isGap } from '../../gap/gap-entries.ts';
import { saysNoGap } from '../../operation/no-gap.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { type Answer, answered } from '../../records/answer.ts';
import type { RoadmapEntry } from '../../records/kinds/roadmap.ts';
import type { RegisterRecords } from '../../records/register-records.ts';
import type { ActionStatus } from '../../registers/choices.ts';
import { isFinished } from '../../risk/treatment-items.ts';
import { formatPosition } from '../../workbook/address.ts';
import type { CalendarDate } from '../../workbook/date.ts';

/** Something that was to be done by a day that is past. */
export interface OverdueAction {
  readonly due: CalendarDate;
  readonly what: string;
  readonly owner: string;
  /** Sheet and cell of the date. */
  readonly where: string;
}

interface Row {
  readonly due: Answer<CalendarDate>;
  readonly owner: Answer<string>;
}

/** All overdue actions of the workbook's registers, oldest first. */
export function overdueActions({ records, today }: CheckContext): readonly OverdueAction[] {
  const found = [
    ...late(
      records['treatment-plan'],
      today,
      (one) => !isFinished(one),
      (one) => answered(one.action),
    ),
    ...late(records['gap-assessment'], today, isGap, (one) => answered(one.action)),
    ...late(records.nonconformities, today, isOpenNonconformity, (one) => answered(one.action)),
    ...late(records['audit-findings'], today, isOpen, (one) => answered(one.action)),
    ...late(records['management-review'], today, isOpen, (one) => answered(one.decision)),
    ...late(records.roadmap, today, isOpenStep, (one) => answered(one.step)?.title),
    ...late(records.competence, today, hasGap, (one) => answered(one.action)),
  ];
  return found.sort((one, other) => (one.due < other.due ? -1 : Number(one.due > other.due)));
}

/** Whether any register of the workbook holds actions with dates. */
export function holdsActions({ records }: CheckContext): boolean {
  return [
    records['treatment-plan'],
    records['gap-assessment'],
    records.nonconformities,
    records['audit-findings'],
    records['management-review'],
    records.roadmap,
    records.competence,
  ].some((registers: readonly { readonly register: RecognisedRegister }[]) => registers.length > 0);
}

function late<R extends Row & { readonly row: number }>(
  registers: readonly RegisterRecords<R>[],
  today: CalendarDate,
  isConcerned: (record: R) => boolean,
  whatOf: (record: R) => string | undefined,
): readonly OverdueAction[] {
  return registers.flatMap(({ register, records }) =>
    records.flatMap((record) => {
      const { due, owner, row } = record;
      if (due.state !== 'value' || due.value >= today || !isConcerned(record)) return [];
      return [
        {
          due: due.value,
          what: whatOf(record) ?? `row ${row}`,
          owner: answered(owner) ?? '',
          where: `${register.sheet}!${formatPosition(due.at)}`,
        },
      ];
    }),
  );
}

function isOpen({ status }: { readonly status: Answer<ActionStatus> }): boolean {
  const value = answered(status);
  return value !== 'done' && value !== 'cancelled';
}

function isOpenStep(step: RoadmapEntry): boolean {
  return isOpen(step) && step.completed.state !== 'value';
}

function hasGap({ gap }: { readonly gap: Answer<string> }): boolean {
  return gap.state === 'value' && !saysNoGap(gap.value);
}

function isOpenNonconformity(record: {
  readonly status: Answer<ActionStatus>;
  readonly closed: Answer<CalendarDate>;
}): boolean {
  return isOpen(record) && record.closed.state !== 'value';
}
