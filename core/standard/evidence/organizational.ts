/** What an auditor would ask to see for each organizational control. */
export const ORGANIZATIONAL_EVIDENCE: Readonly<Record<string, readonly string[]>> = {
  'A.5.1': [
    'Security policy and topic policies with version, owner and approval',
    'Record of the last review of each policy',
    'Proof that staff received and acknowledged them',
  ],
  'A.5.2': [
    'List of security roles with names',
    'Job descriptions or appointment letters that state the duties',
    'Deputies for key roles',
  ],
  'A.5.3': [
    'List of tasks that one person must not combine',
    'Role model or access matrix that keeps them apart',
    'Compensating checks where a team is too small',
  ],
  'A.5.4': [
    'Instructions or messages of managers about security',
    'Security in target agreements or team meetings',
    'Follow-up of managers on training and policy acknowledgement',
  ],
  'A.5.5': [
    'Contact list of authorities with reasons and responsible persons',
    'Reporting duties and deadlines, e.g. for data breaches',
    'Example of a contact or a drill',
  ],
  'A.5.6': [
    'List of memberships and sources',
    'Newsletters, meeting notes or advisories received',
    'Example of information that led to an action',
  ],
  'A.5.7': [
    'Sources of threat information and who evaluates them',
    'Recent reports or assessments of threats',
    'Risks or controls changed because of them',
  ],
  'A.5.8': [
    'Project method with security steps',
    'Risk assessment of a recent project',
    'Security requirements and sign-off of a project',
  ],
  'A.5.9': [
    'Inventory of information and assets with owners',
    'Date of its last check against reality',
    'Samples of assets found in the inventory',
  ],
  'A.5.10': [
    'Rules for acceptable use and handling',
    'Acknowledgements by users',
    'Handling instructions per class of information',
  ],
  'A.5.11': [
    'Checklist for leavers',
    'Completed return records of recent leavers',
    'Records of issued equipment',
  ],
  'A.5.12': [
    'Classification scheme with criteria',
    'Samples of classified information',
    'Inventory that shows the class of each item',
  ],
  'A.5.13': [
    'Labelling rules',
    'Samples of labelled documents, e-mails and media',
    'Settings of labelling tools, if used',
  ],
  'A.5.14': [
    'Rules for each way of sending information',
    'Agreements with parties that exchange information',
    'Settings for encrypted e-mail and file transfer',
  ],
  'A.5.15': [
    'Access control policy',
    'Access rules or role matrix per system and area',
    'Approval of the rules by information owners',
  ],
  'A.5.16': [
    'Procedure for creating and removing identities',
    'List of accounts matched to persons or systems',
    'Approval of shared or technical accounts',
  ],
  'A.5.17': [
    'Password and secret rules',
    'Procedure for handing out and resetting them',
    'Settings that enforce the rules, use of a password manager',
  ],
  'A.5.18': [
    'Requests and approvals of access',
    'Records of access reviews with what was changed',
    'Removal of rights of recent leavers and movers',
  ],
  'A.5.19': [
    'Supplier policy and process',
    'Supplier list with criticality and risks',
    'Assessments of critical suppliers',
  ],
  'A.5.20': [
    'Contracts with security clauses',
    'Standard set of security requirements per type of supplier',
    'Data processing agreements',
  ],
  'A.5.21': [
    'Requirements passed on to subcontractors',
    'Information on origin and components of products, e.g. a software bill of materials',
    'Checks of critical components',
  ],
  'A.5.22': [
    'Plan and results of supplier reviews',
    'Service reports and audit reports of suppliers',
    'Assessment of changes in a supplier’s service',
  ],
  'A.5.23': [
    'Rules for choosing and using cloud services',
    'List of cloud services with division of duties',
    'Exit plans and security reports of providers',
  ],
  'A.5.24': [
    'Incident management plan and procedures',
    'Roles, contacts and escalation paths',
    'Records of training or exercises',
  ],
  'A.5.25': [
    'Criteria for what is an incident and how severe',
    'Log of events with the decision on each',
  ],
  'A.5.26': [
    'Response procedures',
    'Records of incidents with actions, times and messages sent',
    'Closing reports',
  ],
  'A.5.27': [
    'Reviews after incidents',
    'Statistics of incidents by type, number and cost',
    'Controls or trainings changed because of them',
  ],
  'A.5.28': [
    'Procedure for collecting and keeping evidence',
    'Chain of custody of a case',
    'Agreement with forensic experts, if used',
  ],
  'A.5.29': [
    'Continuity plans with security requirements',
    'Results of exercises',
    'Substitute controls for times of disruption',
  ],
  'A.5.30': [
    'Business impact analysis with recovery times and points',
    'IT recovery plans',
    'Test results compared with the required times',
  ],
  'A.5.31': [
    'Register of laws, regulations and contracts with owners',
    'How each requirement is met',
    'Date of its last review',
  ],
  'A.5.32': [
    'Licence inventory compared with installed software',
    'Rules on intellectual property',
    'Proofs of purchase',
  ],
  'A.5.33': [
    'Retention schedule',
    'Protection and access rights of record stores',
    'Records of lawful destruction',
  ],
  'A.5.34': [
    'Privacy policy and records of processing',
    'Named person in charge of privacy',
    'Privacy impact assessments and handled requests',
  ],
  'A.5.35': [
    'Plan of independent reviews',
    'Reports with the reviewer’s independence stated',
    'Actions that followed',
  ],
  'A.5.36': [
    'Results of compliance checks by managers',
    'Technical checks against standards',
    'Corrective actions for deviations',
  ],
  'A.5.37': [
    'Operating procedures with version and owner',
    'Proof that operators use the current ones',
    'Record of their last review',
  ],
};
