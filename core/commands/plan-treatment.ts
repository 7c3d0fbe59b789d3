import type { CheckContext } from '../findings/check-context.ts';
import { message } from '../messages/message.ts';
import { ladderKey } from '../method/ladder-key.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import { answered } from '../records/answer.ts';
import { ACTION_STATUS_CHOICES } from '../registers/choice-lists.ts';
import { TREATMENT_PLAN } from '../registers/declarations/treatment-plan.ts';
import { idSeries } from '../risk/id-series.ts';
import { dateCell, textCell } from '../workbook/cell.ts';
import { serialFromDate } from '../workbook/date.ts';
import type { Command, Plan } from './command.ts';
import { declarationOf } from './declarations.ts';
import { nothingPlanned } from './nothing-planned.ts';
import { levelPriorities } from './plan-treatment/level-priorities.ts';
import { type OpenRisk, sortRisks } from './plan-treatment/open-risks.ts';
import { endOfPriority } from './plan-treatment/priority-time.ts';
import { choiceWords } from './structure/choice-words.ts';
import type { NewRow } from './template/append-rows.ts';
import { placeRows } from './template/place-rows.ts';

/** New plans count from T-01. */
const BEFORE_FIRST_ID = 'T-00';

/**
 * A row of the treatment plan for each risk above acceptance that has no action: its controls, its
 * owner, and a date where the criteria say how soon. What is to be done stays for the team to write.
 */
export const PLAN_TREATMENT: Command = {
  ...declarationOf('plan-treatment'),
  plan(context) {
    if (context.records['risk-register'].length === 0) {
      return nothingPlanned(message('scores.no-register'));
    }
    const { open, withoutId, unknown } = sortRisks(context);
    const notes = [
      ...(withoutId.length > 0 ? [message('treatment.without-id', { risks: withoutId })] : []),
      ...(unknown.length > 0 ? [message('treatment.unknown', { risks: unknown })] : []),
    ];
    if (open.length === 0) return nothingPlanned(...notes, message('treatment.nothing-open'));
    return { ...placed(context, open), notes };
  },
};

function placed(context: CheckContext, open: readonly OpenRisk[]): Omit<Plan, 'notes'> {
  const register = context.recognition.registers.find(({ kind }) => kind === 'treatment-plan');
  const rows = rowsFor(context, open, register);
  const dated = rows.filter(({ due }) => due).length;
  const risks = open.map(({ id }) => id);
  const changes = placeRows(context.snapshot, TREATMENT_PLAN, register, rows);
  return {
    changes: { changes },
    summary: [
      register
        ? message('treatment.rows', { sheet: register.sheet, risks })
        : message('treatment.new-plan', { risks }),
      ...(dated > 0 ? [message('treatment.dated', { count: dated })] : []),
    ],
  };
}

function rowsFor(
  context: CheckContext,
  open: readonly OpenRisk[],
  register: RecognisedRegister | undefined,
): readonly NewRow[] {
  const { today, snapshot } = context;
  const priorities = levelPriorities(context);
  const used = context.records['treatment-plan'].flatMap(({ records }) =>
    records.flatMap(({ id }) => answered(id) ?? []),
  );
  const nextId = idSeries(used) ?? idSeries([BEFORE_FIRST_ID]);
  const [status = ''] = choiceWords(ACTION_STATUS_CHOICES, register?.language ?? 'en');
  return open.map(({ id, level, owner, controls }) => {
    const priority = level === undefined ? undefined : priorities.get(ladderKey(level));
    const due = priority === undefined ? undefined : endOfPriority(priority, today);
    return {
      id: textCell(nextId?.() ?? ''),
      risk: textCell(id),
      control: textCell(controls),
      owner: textCell(owner ?? ''),
      status: textCell(status),
      ...(due ? { due: dateCell(serialFromDate(due, snapshot.dateSystem)) } : {}),
    };
  });
}
