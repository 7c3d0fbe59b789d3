import type { ControlId } from './control-reference.ts';
import { ORGANIZATIONAL_DESCRIPTIONS } from './descriptions/organizational.ts';
import { PEOPLE_DESCRIPTIONS } from './descriptions/people.ts';
import { PHYSICAL_DESCRIPTIONS } from './descriptions/physical.ts';
import { TECHNOLOGICAL_DESCRIPTIONS } from './descriptions/technological.ts';

const DESCRIPTIONS: ReadonlyMap<string, string> = new Map(
  [
    ORGANIZATIONAL_DESCRIPTIONS,
    PEOPLE_DESCRIPTIONS,
    PHYSICAL_DESCRIPTIONS,
    TECHNOLOGICAL_DESCRIPTIONS,
  ].flatMap((descriptions) => Object.entries(descriptions)),
);

/** What a control of Annex A asks for, in one plain sentence. Throws where the id is none. */
export function describeControl(control: ControlId): string {
  const description = DESCRIPTIONS.get(control);
  if (description === undefined) throw new Error(`no such control: ${control}`);
  return description;
}
