import type { CheckContext } from '../findings/check-context.ts';
import type { Answer } from '../records/answer.ts';

/** A role that a person has. */
export interface HeldRole {
  readonly title: string;
  readonly responsibilities: string;
  readonly person: string;
  /** The cell of the person. */
  readonly at: Extract<Answer<unknown>, { state: 'value' }>['at'];
}

/** The roles of each person of the workbook's role registers, by the name in small letters. */
export function rolesOfPeople({ records }: CheckContext): ReadonlyMap<string, readonly HeldRole[]> {
  const held = new Map<string, HeldRole[]>();
  for (const { role, person, responsibilities } of records.roles.flatMap(
    (roles) => roles.records,
  )) {
    if (person.state !== 'value' || role.state !== 'value') continue;
    const duties = responsibilities.state === 'value' ? responsibilities.value : '';
    for (const name of person.value) {
      const key = name.toLowerCase();
      const one = { title: role.value, responsibilities: duties, person: name, at: person.at };
      held.set(key, [...(held.get(key) ?? []), one]);
    }
  }
  return held;
}
