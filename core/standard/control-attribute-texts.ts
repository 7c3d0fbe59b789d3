import { attributesOf } from './attributes.ts';
import type { ControlId } from './control-reference.ts';
import { subcategoriesOf } from './nist-csf.ts';

/** What can be said of each control beside its answer, as optional columns and filters. */
export const CONTROL_FACETS = [
  'type',
  'property',
  'concept',
  'capability',
  'domain',
  'nist-csf',
] as const;

export type ControlFacet = (typeof CONTROL_FACETS)[number];

/** Titles of the columns (ISO 27002:2022, 4.2; NIST CSF 2.0). */
export const FACET_TITLES: Readonly<Record<ControlFacet, string>> = {
  type: 'Control type',
  property: 'Information security properties',
  concept: 'Cybersecurity concepts',
  capability: 'Operational capabilities',
  domain: 'Security domains',
  'nist-csf': 'NIST CSF 2.0',
};

/** The values of a control in one facet, e.g. ["Preventive"] or ["PR.AA-05"]; never undefined. */
export function facetValues(control: ControlId, facet: ControlFacet): readonly string[] {
  const { types, properties, concepts, capabilities, domains } = attributesOf(control);
  switch (facet) {
    case 'type':
      return types;
    case 'property':
      return properties;
    case 'concept':
      return concepts;
    case 'capability':
      return capabilities;
    case 'domain':
      return domains;
    case 'nist-csf':
      return subcategoriesOf(control);
  }
}

/** Whether any facet of a control says the word, whatever its case: "preventive", "PR.AA", "Identify". */
export function hasFacet(control: ControlId, wanted: string): boolean {
  const word = wanted.trim().toLowerCase();
  return CONTROL_FACETS.some((facet) =>
    facetValues(control, facet).some((value) => {
      const lower = value.toLowerCase();
      return lower === word || (facet === 'nist-csf' && lower.startsWith(word));
    }),
  );
}
