import type { ControlReference } from '../standard/control-reference.ts';
import { findControl } from '../standard/controls.ts';

/** "A.5.99", "5.38": of Annex A's form. Other unknown text is a measure in words, not a wrong id. */
const ANNEX_FORM = /^\W{0,20}(?:ISO\s*27001\s*)?(?:Annex\s*)?A?[\s._-]*\d+(?:[._]\d+)+/i;

/** References that look like numbers of Annex A and are none. */
export function unknownControls(
  references: readonly ControlReference[] | undefined,
): readonly ControlReference[] {
  return (references ?? []).filter(isUnknown);
}

function isUnknown(reference: ControlReference): boolean {
  if (reference.kind === '2022') return findControl(reference.control) === undefined;
  return reference.kind === 'unknown' && ANNEX_FORM.test(reference.text);
}
