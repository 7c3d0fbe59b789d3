import type { ControlId } from './control-reference.ts';

export const CONTROL_TYPES = ['Preventive', 'Detective', 'Corrective'] as const;
export const SECURITY_PROPERTIES = ['Confidentiality', 'Integrity', 'Availability'] as const;
export const CYBERSECURITY_CONCEPTS = [
  'Identify',
  'Protect',
  'Detect',
  'Respond',
  'Recover',
] as const;
export const OPERATIONAL_CAPABILITIES = [
  'Application security',
  'Asset management',
  'Continuity',
  'Governance',
  'Human resource security',
  'Identity and access management',
  'Information protection',
  'Information security assurance',
  'Information security event management',
  'Legal and compliance',
  'Physical security',
  'Secure configuration',
  'Supplier relationships security',
  'System and network security',
  'Threat and vulnerability management',
] as const;
export const SECURITY_DOMAINS = [
  'Governance and Ecosystem',
  'Protection',
  'Defence',
  'Resilience',
] as const;

/** The attributes of a control (ISO 27002:2022, 4.2). */
export interface ControlAttributes {
  readonly types: readonly (typeof CONTROL_TYPES)[number][];
  readonly properties: readonly (typeof SECURITY_PROPERTIES)[number][];
  readonly concepts: readonly (typeof CYBERSECURITY_CONCEPTS)[number][];
  readonly capabilities: readonly (typeof OPERATIONAL_CAPABILITIES)[number][];
  readonly domains: readonly (typeof SECURITY_DOMAINS)[number][];
}

/** Per control: indexes into the five lists above, one digit or letter (base 36) each. */
const CODES: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  'A.5.1': ['0', '012', '0', '3', '03'],
  'A.5.2': ['0', '012', '0', '3', '013'],
  'A.5.3': ['0', '012', '1', '35', '0'],
  'A.5.4': ['0', '012', '0', '3', '0'],
  'A.5.5': ['02', '012', '0134', '3', '23'],
  'A.5.6': ['02', '012', '134', '3', '2'],
  'A.5.7': ['012', '012', '023', 'e', '23'],
  'A.5.8': ['0', '012', '01', '3', '01'],
  'A.5.9': ['0', '012', '0', '1', '01'],
  'A.5.10': ['0', '012', '1', '16', '01'],
  'A.5.11': ['0', '012', '1', '1', '1'],
  'A.5.12': ['0', '012', '0', '6', '12'],
  'A.5.13': ['0', '012', '1', '6', '12'],
  'A.5.14': ['0', '012', '1', '16', '1'],
  'A.5.15': ['0', '012', '1', '5', '1'],
  'A.5.16': ['0', '012', '1', '5', '1'],
  'A.5.17': ['0', '012', '1', '5', '1'],
  'A.5.18': ['0', '012', '1', '5', '1'],
  'A.5.19': ['0', '012', '0', 'c', '01'],
  'A.5.20': ['0', '012', '0', 'c', '01'],
  'A.5.21': ['0', '012', '0', 'c', '01'],
  'A.5.22': ['0', '012', '0', 'c7', '012'],
  'A.5.23': ['0', '012', '1', 'c', '01'],
  'A.5.24': ['2', '012', '34', '38', '2'],
  'A.5.25': ['1', '012', '23', '8', '2'],
  'A.5.26': ['2', '012', '34', '8', '2'],
  'A.5.27': ['0', '012', '01', '8', '2'],
  'A.5.28': ['2', '012', '23', '8', '2'],
  'A.5.29': ['02', '012', '13', '2', '13'],
  'A.5.30': ['2', '2', '3', '2', '3'],
  'A.5.31': ['0', '012', '0', '9', '01'],
  'A.5.32': ['0', '012', '0', '9', '0'],
  'A.5.33': ['0', '012', '01', '916', '2'],
  'A.5.34': ['0', '012', '01', '69', '1'],
  'A.5.35': ['02', '012', '01', '7', '0'],
  'A.5.36': ['0', '012', '01', '97', '0'],
  'A.5.37': ['02', '012', '14', '1ad0b5e28', '012'],
  'A.6.1': ['0', '012', '1', '4', '0'],
  'A.6.2': ['0', '012', '1', '4', '0'],
  'A.6.3': ['0', '012', '1', '4', '0'],
  'A.6.4': ['02', '012', '13', '4', '0'],
  'A.6.5': ['0', '012', '1', '41', '0'],
  'A.6.6': ['0', '0', '1', '46c', '0'],
  'A.6.7': ['0', '012', '1', '16ad', '1'],
  'A.6.8': ['1', '012', '2', '8', '2'],
  'A.7.1': ['0', '012', '1', 'a', '1'],
  'A.7.2': ['0', '012', '1', 'a5', '1'],
  'A.7.3': ['0', '012', '1', 'a1', '1'],
  'A.7.4': ['01', '012', '12', 'a', '12'],
  'A.7.5': ['0', '012', '1', 'a', '1'],
  'A.7.6': ['0', '012', '1', 'a', '1'],
  'A.7.7': ['0', '0', '1', 'a', '1'],
  'A.7.8': ['0', '012', '1', 'a1', '1'],
  'A.7.9': ['0', '012', '1', 'a1', '1'],
  'A.7.10': ['0', '012', '1', 'a1', '1'],
  'A.7.11': ['01', '12', '12', 'a', '1'],
  'A.7.12': ['0', '02', '1', 'a', '1'],
  'A.7.13': ['0', '012', '1', 'a1', '13'],
  'A.7.14': ['0', '0', '1', 'a1', '1'],
  'A.8.1': ['0', '012', '1', '16', '1'],
  'A.8.2': ['0', '012', '1', '5', '1'],
  'A.8.3': ['0', '012', '1', '5', '1'],
  'A.8.4': ['0', '012', '1', '50b', '1'],
  'A.8.5': ['0', '012', '1', '5', '1'],
  'A.8.6': ['01', '12', '012', '2', '01'],
  'A.8.7': ['012', '012', '12', 'd6', '12'],
  'A.8.8': ['0', '012', '01', 'e', '012'],
  'A.8.9': ['0', '012', '1', 'b', '1'],
  'A.8.10': ['0', '0', '1', '69', '1'],
  'A.8.11': ['0', '0', '1', '6', '1'],
  'A.8.12': ['01', '0', '12', '6', '12'],
  'A.8.13': ['2', '12', '4', '2', '1'],
  'A.8.14': ['0', '2', '1', '21', '13'],
  'A.8.15': ['1', '012', '2', '8', '12'],
  'A.8.16': ['12', '012', '23', '8', '2'],
  'A.8.17': ['1', '1', '12', '8', '12'],
  'A.8.18': ['0', '012', '1', 'db0', '1'],
  'A.8.19': ['0', '012', '1', 'b0', '1'],
  'A.8.20': ['01', '012', '12', 'd', '1'],
  'A.8.21': ['0', '012', '1', 'd', '1'],
  'A.8.22': ['0', '012', '1', 'd', '1'],
  'A.8.23': ['0', '012', '1', 'd', '1'],
  'A.8.24': ['0', '012', '1', 'b', '1'],
  'A.8.25': ['0', '012', '1', '0d', '1'],
  'A.8.26': ['0', '012', '1', '0d', '12'],
  'A.8.27': ['0', '012', '1', '0d', '1'],
  'A.8.28': ['0', '012', '1', '0d', '1'],
  'A.8.29': ['0', '012', '0', '07d', '1'],
  'A.8.30': ['01', '012', '012', 'd0c', '01'],
  'A.8.31': ['0', '012', '1', '0d', '1'],
  'A.8.32': ['0', '012', '1', '0d', '1'],
  'A.8.33': ['0', '01', '1', '6', '1'],
  'A.8.34': ['0', '012', '1', 'd6', '01'],
};

function decode<T>(values: readonly T[], code: string): readonly T[] {
  return [...code].flatMap((digit) => values[Number.parseInt(digit, 36)] ?? []);
}

/** The attributes of a control of Annex A. Throws where the id is none. */
export function attributesOf(control: ControlId): ControlAttributes {
  const codes = CODES[control];
  if (!codes) throw new Error(`no such control: ${control}`);
  const [types, properties, concepts, capabilities, domains] = codes;
  return {
    types: decode(CONTROL_TYPES, types),
    properties: decode(SECURITY_PROPERTIES, properties),
    concepts: decode(CYBERSECURITY_CONCEPTS, concepts),
    capabilities: decode(OPERATIONAL_CAPABILITIES, capabilities),
    domains: decode(SECURITY_DOMAINS, domains),
  };
}
