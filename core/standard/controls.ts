import type { ControlId } from './control-reference.ts';

/** The four themes of ISO 27001:2022 Annex A. */
export type Theme = 'organizational' | 'people' | 'physical' | 'technological';

/** A control of ISO 27001:2022 Annex A. */
export interface Control {
  readonly id: ControlId;
  readonly theme: Theme;
  readonly title: string;
  /** Whether 2013 had nothing like it. */
  readonly isNew: boolean;
}

const ROWS: readonly (readonly [id: string, theme: Theme, title: string, isNew?: 'new'])[] = [
  ['A.5.1', 'organizational', 'Policies for information security'],
  ['A.5.2', 'organizational', 'Information security roles and responsibilities'],
  ['A.5.3', 'organizational', 'Segregation of duties'],
  ['A.5.4', 'organizational', 'Management responsibilities'],
  ['A.5.5', 'organizational', 'Contact with authorities'],
  ['A.5.6', 'organizational', 'Contact with special interest groups'],
  ['A.5.7', 'organizational', 'Threat intelligence', 'new'],
  ['A.5.8', 'organizational', 'Information security in project management'],
  ['A.5.9', 'organizational', 'Inventory of information and other associated assets'],
  ['A.5.10', 'organizational', 'Acceptable use of information and other associated assets'],
  ['A.5.11', 'organizational', 'Return of assets'],
  ['A.5.12', 'organizational', 'Classification of information'],
  ['A.5.13', 'organizational', 'Labelling of information'],
  ['A.5.14', 'organizational', 'Information transfer'],
  ['A.5.15', 'organizational', 'Access control'],
  ['A.5.16', 'organizational', 'Identity management'],
  ['A.5.17', 'organizational', 'Authentication information'],
  ['A.5.18', 'organizational', 'Access rights'],
  ['A.5.19', 'organizational', 'Information security in supplier relationships'],
  ['A.5.20', 'organizational', 'Addressing information security within supplier agreements'],
  ['A.5.21', 'organizational', 'Managing information security in the ICT supply chain'],
  ['A.5.22', 'organizational', 'Monitoring, review and change management of supplier services'],
  ['A.5.23', 'organizational', 'Information security for use of cloud services', 'new'],
  ['A.5.24', 'organizational', 'Information security incident management planning and preparation'],
  ['A.5.25', 'organizational', 'Assessment and decision on information security events'],
  ['A.5.26', 'organizational', 'Response to information security incidents'],
  ['A.5.27', 'organizational', 'Learning from information security incidents'],
  ['A.5.28', 'organizational', 'Collection of evidence'],
  ['A.5.29', 'organizational', 'Information security during disruption'],
  ['A.5.30', 'organizational', 'ICT readiness for business continuity', 'new'],
  ['A.5.31', 'organizational', 'Legal, statutory, regulatory and contractual requirements'],
  ['A.5.32', 'organizational', 'Intellectual property rights'],
  ['A.5.33', 'organizational', 'Protection of records'],
  ['A.5.34', 'organizational', 'Privacy and protection of PII'],
  ['A.5.35', 'organizational', 'Independent review of information security'],
  [
    'A.5.36',
    'organizational',
    'Compliance with policies, rules and standards for information security',
  ],
  ['A.5.37', 'organizational', 'Documented operating procedures'],
  ['A.6.1', 'people', 'Screening'],
  ['A.6.2', 'people', 'Terms and conditions of employment'],
  ['A.6.3', 'people', 'Information security awareness, education and training'],
  ['A.6.4', 'people', 'Disciplinary process'],
  ['A.6.5', 'people', 'Responsibilities after termination or change of employment'],
  ['A.6.6', 'people', 'Confidentiality or non-disclosure agreements'],
  ['A.6.7', 'people', 'Remote working'],
  ['A.6.8', 'people', 'Information security event reporting'],
  ['A.7.1', 'physical', 'Physical security perimeters'],
  ['A.7.2', 'physical', 'Physical entry'],
  ['A.7.3', 'physical', 'Securing offices, rooms and facilities'],
  ['A.7.4', 'physical', 'Physical security monitoring', 'new'],
  ['A.7.5', 'physical', 'Protecting against physical and environmental threats'],
  ['A.7.6', 'physical', 'Working in secure areas'],
  ['A.7.7', 'physical', 'Clear desk and clear screen'],
  ['A.7.8', 'physical', 'Equipment siting and protection'],
  ['A.7.9', 'physical', 'Security of assets off-premises'],
  ['A.7.10', 'physical', 'Storage media'],
  ['A.7.11', 'physical', 'Supporting utilities'],
  ['A.7.12', 'physical', 'Cabling security'],
  ['A.7.13', 'physical', 'Equipment maintenance'],
  ['A.7.14', 'physical', 'Secure disposal or re-use of equipment'],
  ['A.8.1', 'technological', 'User endpoint devices'],
  ['A.8.2', 'technological', 'Privileged access rights'],
  ['A.8.3', 'technological', 'Information access restriction'],
  ['A.8.4', 'technological', 'Access to source code'],
  ['A.8.5', 'technological', 'Secure authentication'],
  ['A.8.6', 'technological', 'Capacity management'],
  ['A.8.7', 'technological', 'Protection against malware'],
  ['A.8.8', 'technological', 'Management of technical vulnerabilities'],
  ['A.8.9', 'technological', 'Configuration management', 'new'],
  ['A.8.10', 'technological', 'Information deletion', 'new'],
  ['A.8.11', 'technological', 'Data masking', 'new'],
  ['A.8.12', 'technological', 'Data leakage prevention', 'new'],
  ['A.8.13', 'technological', 'Information backup'],
  ['A.8.14', 'technological', 'Redundancy of information processing facilities'],
  ['A.8.15', 'technological', 'Logging'],
  ['A.8.16', 'technological', 'Monitoring activities', 'new'],
  ['A.8.17', 'technological', 'Clock synchronization'],
  ['A.8.18', 'technological', 'Use of privileged utility programs'],
  ['A.8.19', 'technological', 'Installation of software on operational systems'],
  ['A.8.20', 'technological', 'Networks security'],
  ['A.8.21', 'technological', 'Security of network services'],
  ['A.8.22', 'technological', 'Segregation of networks'],
  ['A.8.23', 'technological', 'Web filtering', 'new'],
  ['A.8.24', 'technological', 'Use of cryptography'],
  ['A.8.25', 'technological', 'Secure development life cycle'],
  ['A.8.26', 'technological', 'Application security requirements'],
  ['A.8.27', 'technological', 'Secure system architecture and engineering principles'],
  ['A.8.28', 'technological', 'Secure coding', 'new'],
  ['A.8.29', 'technological', 'Security testing in development and acceptance'],
  ['A.8.30', 'technological', 'Outsourced development'],
  ['A.8.31', 'technological', 'Separation of development, test and production environments'],
  ['A.8.32', 'technological', 'Change management'],
  ['A.8.33', 'technological', 'Test information'],
  ['A.8.34', 'technological', 'Protection of information systems during audit testing'],
];

/** All 93 controls in the order of Annex A. */
export const CONTROLS: readonly Control[] = ROWS.map(([id, theme, title, isNew]) => ({
  id: id as ControlId,
  theme,
  title,
  isNew: isNew === 'new',
}));

const BY_ID = new Map<string, Control>(CONTROLS.map((control) => [control.id, control]));

/** The control of that id ("A.5.1"), or undefined. */
export function findControl(id: string): Control | undefined {
  return BY_ID.get(id);
}

/** The control of an id that is known to be one. Throws where it isn't. */
export function controlOf(id: ControlId): Control {
  const control = BY_ID.get(id);
  if (!control) throw new Error(`no such control: ${id}`);
  return control;
}
