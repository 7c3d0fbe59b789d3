import type { CheckContext } from '../findings/check-context.ts';
import { answered } from '../records/answer.ts';
import type { GapEntry } from '../records/kinds/gap-assessment.ts';

/** Whether an action of the treatment plan implements the control of a row. */
export function isPlannedElsewhere({ requirement }: GapEntry, { records }: CheckContext): boolean {
  const reference = answered(requirement);
  if (reference?.kind !== 'control' || reference.control.kind !== '2022') return false;
  const { control } = reference.control;
  return records['treatment-plan'].some(({ records: actions }) =>
    actions.some((action) =>
      (answered(action.control) ?? []).some(
        (named) => named.kind === '2022' && named.control === control,
      ),
    ),
  );
}
