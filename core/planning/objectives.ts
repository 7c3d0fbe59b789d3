import type { FindingValue } from '../findings/finding.ts';
import { isStarted, rowName } from '../findings/row-words.ts';
import type { Objective } from '../records/kinds/objectives.ts';

/** Whether an objective is begun: it is named, measured, or has a target or an owner. */
export function isObjective({ objective, measure, target, owner }: Objective): boolean {
  return isStarted(objective, measure, target, owner);
}

export function objectiveName({ row, objective, measure }: Objective): FindingValue {
  return rowName(row, objective, measure);
}
