import type { CheckContext } from '../findings/check-context.ts';
import { answered } from '../records/answer.ts';
import type { TreatmentAction } from '../records/treatment-action.ts';
import { idKey } from './id-series.ts';

type ActionRegisters = CheckContext['records']['treatment-plan'];

const known = new WeakMap<ActionRegisters, ReadonlyMap<string, readonly TreatmentAction[]>>();

/** The actions of the treatment plans that name a risk by its id; none for a risk without id. */
export function actionsOf(
  context: CheckContext,
  id: string | undefined,
): readonly TreatmentAction[] {
  const registers = context.records['treatment-plan'];
  let byRisk = known.get(registers);
  if (!byRisk) {
    byRisk = indexed(registers);
    known.set(registers, byRisk);
  }
  return (id === undefined ? undefined : byRisk.get(idKey(id))) ?? [];
}

function indexed(registers: ActionRegisters): ReadonlyMap<string, readonly TreatmentAction[]> {
  const byRisk = new Map<string, TreatmentAction[]>();
  for (const { records } of registers) {
    for (const action of records) {
      for (const id of answered(action.risk) ?? []) {
        const key = idKey(id);
        const actions = byRisk.get(key);
        if (actions) actions.push(action);
        else byRisk.set(key, [action]);
      }
    }
  }
  return byRisk;
}
