import type { CheckContext } from '../findings/check-context.ts';
import { type Answer, answered } from '../records/answer.ts';
import type { Risk } from '../records/risk.ts';
import type { TreatmentAction } from '../records/treatment-action.ts';
import { meantControls } from './reliance.ts';

/**
 * The controls ("A.5.1") that some action with an owner and a date implements: actions of a treatment
 * plan, by their control or by the controls of the risks they treat, and actions that stand in a
 * risk's own row. Undefined where the workbook has no place for such actions.
 */
export function controlsWithAction(context: CheckContext): ReadonlySet<string> | undefined {
  const risks = context.records['risk-register'].flatMap(({ records }) => records);
  const actions = context.records['treatment-plan'].flatMap(({ records }) => records);
  const isKept = actions.length > 0 || risks.some(({ action }) => action.state === 'value');
  if (!isKept) return undefined;
  const controlsOfRisk = new Map(
    risks.map((risk) => [answered(risk.id) ?? '', controlsOf(risk.controls)] as const),
  );
  return new Set([
    ...actions.filter(isPlanned).flatMap((action) => treatedControls(action, controlsOfRisk)),
    ...risks.filter(isPlanned).flatMap(({ controls }) => controlsOf(controls)),
  ]);
}

/** Whether an action says what, who and by when. */
function isPlanned({ action, owner, due }: Risk | TreatmentAction): boolean {
  return [action, owner, due].every(({ state }) => state === 'value');
}

function treatedControls(
  { control, risk }: TreatmentAction,
  controlsOfRisk: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (control.state === 'value') return controlsOf(control);
  return (answered(risk) ?? []).flatMap((id) => controlsOfRisk.get(id) ?? []);
}

function controlsOf(answer: Answer<readonly Parameters<typeof meantControls>[0][]>): string[] {
  return (answered(answer) ?? []).flatMap(meantControls);
}
