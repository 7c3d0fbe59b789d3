/** What an auditor would ask to see for each people control. */
export const PEOPLE_EVIDENCE: Readonly<Record<string, readonly string[]>> = {
  'A.6.1': [
    'Screening procedure with legal limits',
    'Records of checks of recent hires',
    'Rules for contractors and role changes',
  ],
  'A.6.2': [
    'Employment contract template with security duties',
    'Signed contracts of a sample',
    'Code of conduct',
  ],
  'A.6.3': [
    'Training plan and content',
    'Attendance and test results',
    'Introduction of new staff, campaigns such as phishing tests',
  ],
  'A.6.4': ['Disciplinary procedure', 'Proof that staff know it', 'Handled cases without names'],
  'A.6.5': [
    'Leaver and mover checklist',
    'Clauses on duties that continue',
    'Confirmations of recent leavers',
  ],
  'A.6.6': [
    'Template of the confidentiality agreement',
    'List of those who must sign, with signed agreements',
    'Record of its last review',
  ],
  'A.6.7': [
    'Remote working rules',
    'Security settings of remote access and devices',
    'Approvals or acknowledgements of users',
  ],
  'A.6.8': [
    'Reporting channel and how it is announced',
    'Log of reports with times',
    'Staff who can say how they would report',
  ],
};
