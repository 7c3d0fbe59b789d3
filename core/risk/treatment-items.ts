import type { CheckContext } from '../findings/check-context.ts';
import {
  type Found,
  findingOf,
  hasColumn,
  type RuleHead,
  withoutColumn,
} from '../findings/register-rule.ts';
import type { Rule } from '../findings/rule.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import { type Answer, answered } from '../records/answer.ts';
import type { RecordsByKind } from '../records/records.ts';
import type { TreatmentAction } from '../records/treatment-action.ts';
import type { CalendarDate } from '../workbook/date.ts';
import { isTreatmentFinished } from './closed-risks.ts';
import { riskName, writtenRisks } from './risk-rows.ts';

/** An action: a row of a treatment plan, or the treatment in a risk's own row where no plan exists. */
export interface TreatmentItem {
  readonly register: RecognisedRegister;
  /** What it is called in findings: the action in its first words. */
  readonly name: string;
  readonly due: Answer<CalendarDate>;
  readonly status: Answer<unknown>;
  readonly isFinished: boolean;
}

const LONGEST_NAME = 60;

/** All actions of the workbook. */
export function treatmentItems(context: CheckContext): readonly TreatmentItem[] {
  if (context.records['treatment-plan'].length === 0)
    return context.records['risk-register'].flatMap(itemsOfRisks);
  return context.records['treatment-plan'].flatMap(({ register, records }) =>
    records.filter(isWrittenAction).map((action) => ({
      register,
      name: actionName(action),
      due: action.due,
      status: action.status,
      isFinished: isFinished(action),
    })),
  );
}

/** Whether a row of a plan says anything: an action or a risk. */
export function isWrittenAction({ action, risk }: TreatmentAction): boolean {
  return action.state === 'value' || risk.state === 'value';
}

/** The action in its first words, or else its risk. */
export function actionName({ action, risk, row }: TreatmentAction): string {
  return shortened(answered(action) ?? answered(risk)?.join(', ') ?? `#${row}`);
}

/**
 * A rule that asks for one field in each written row of a treatment plan. A plan without the
 * column gets one finding.
 */
export function planFieldRule(
  head: RuleHead,
  field: 'owner' | 'due' | 'status',
  isNeeded: (action: TreatmentAction) => boolean = () => true,
): Rule {
  return {
    ...head,
    find: (context) =>
      context.records['treatment-plan'].flatMap(({ register, records }) => {
        const actions = records.filter(isWrittenAction);
        const found =
          actions.length > 0 && !hasColumn(register, field)
            ? [withoutColumn(register)]
            : actions.filter(isNeeded).flatMap((action) => blankField(action, field));
        return found.map((one) => findingOf(head, register, one));
      }),
  };
}

/** Whether an action is done with: completed, or no longer wanted. */
export function isFinished({ status, completed }: TreatmentAction): boolean {
  const state = answered(status);
  return state === 'done' || state === 'cancelled' || completed.state === 'value';
}

function blankField(action: TreatmentAction, field: 'owner' | 'due' | 'status'): readonly Found[] {
  const answer: Answer<unknown> = action[field];
  return answer.state === 'blank'
    ? [{ at: answer.at, parameters: { action: actionName(action) } }]
    : [];
}

function itemsOfRisks(records: RecordsByKind['risk-register'][number]): readonly TreatmentItem[] {
  return writtenRisks(records)
    .filter((risk) => answered(risk.treatment) !== 'accept' && risk.due.state === 'value')
    .map((risk) => ({
      register: records.register,
      name: shortened(answered(risk.action) ?? riskName(risk)),
      due: risk.due,
      status: risk.status,
      isFinished: isTreatmentFinished(risk),
    }));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_NAME ? line : `${line.slice(0, LONGEST_NAME - 1)}…`;
}
