import { type Found, headerCell } from '../findings/register-rule.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';

/**
 * What was found risk by risk because a whole column is missing, told once: at the header, with
 * the number of risks and the first of them.
 */
export function onceForRegister(
  register: RecognisedRegister,
  found: readonly Found[],
): readonly Found[] {
  const [first] = found;
  if (!first) return [];
  const parameters = { ...first.parameters, variant: 'no-column', count: found.length };
  return [{ ...first, at: headerCell(register), parameters }];
}
