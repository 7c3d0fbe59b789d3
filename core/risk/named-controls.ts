import type { CheckContext } from '../findings/check-context.ts';
import { hasColumn } from '../findings/register-rule.ts';
import { answered } from '../records/answer.ts';
import { actionsOf } from './actions-by-risk.ts';
import type { RiskRow } from './risk-rows.ts';

/** "A.5.1", "A5.1" anywhere, or "5.1" to "8.34" standing alone. */
const CONTROL_IN_TEXT = /\bA\s?\.?\s?\d{1,2}\.\d{1,2}\b|(?:^|[\s(,;])[5-8]\.\d{1,2}(?=$|[\s),;])/i;

/**
 * Whether a risk names a control: in its controls, in the words of its existing controls or
 * action, or in its actions of the treatment plan. In a register without a column for controls,
 * the measures described in words are its controls.
 */
export function namesControl({ risk, register }: RiskRow, context: CheckContext): boolean {
  if (risk.controls.state === 'unreadable' || answered(risk.controls)?.length) return true;
  const words = [answered(risk.existingControls), answered(risk.action)].filter(
    (text) => text !== undefined,
  );
  const actions = actionsOf(context, answered(risk.id));
  if (actions.some((action) => answered(action.control)?.length)) return true;
  if (!hasColumn(register, 'controls')) return words.length > 0 || actions.length > 0;
  return words.some((text) => CONTROL_IN_TEXT.test(text));
}
