import { type Found, registerRule } from '../../findings/register-rule.ts';
import { rowName } from '../../findings/row-words.ts';
import { isDone, type PlacedStep, placedSteps } from '../roadmap-steps.ts';

/** A step that is done, or due, before one that it builds on. */
export const ROADMAP_ORDER = registerRule(
  { id: 'roadmap-order', severity: 'warning', clause: '4.4', needs: ['roadmap'] },
  (context) => context.records.roadmap,
  ({ records }) => {
    const steps = placedSteps(records);
    return steps.flatMap((step) => {
      const before = steps.filter(({ place }) => place < step.place);
      return doneTooEarly(step, before) ?? dueTooEarly(step, before) ?? [];
    });
  },
);

function doneTooEarly({ entry }: PlacedStep, before: readonly PlacedStep[]): Found | undefined {
  const open = before.find((step) => isDone(step.entry) === false);
  const { row, step, status } = entry;
  if (!open || !isDone(entry) || step.state !== 'value') return undefined;
  const parameters = {
    name: rowName(row, step),
    earlier: rowName(open.entry.row, open.entry.step),
  };
  return { at: status.state === 'value' ? status.at : step.at, parameters };
}

function dueTooEarly({ entry }: PlacedStep, before: readonly PlacedStep[]): Found | undefined {
  const { row, step, due } = entry;
  if (due.state !== 'value' || isDone(entry)) return undefined;
  for (const { entry: other } of before) {
    if (other.due.state !== 'value' || other.due.value <= due.value || isDone(other)) continue;
    const earlier = rowName(other.row, other.step);
    const name = rowName(row, step);
    const dates = { due: due.value, earlierDue: other.due.value };
    return { at: due.at, parameters: { variant: 'due', name, earlier, ...dates } };
  }
  return undefined;
}
