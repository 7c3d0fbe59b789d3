/** What an auditor would ask to see for each technological control. */
export const TECHNOLOGICAL_EVIDENCE: Readonly<Record<string, readonly string[]>> = {
  'A.8.1': [
    'Device policy',
    'Device management report on encryption, patches and locks',
    'Rules for private devices',
  ],
  'A.8.2': [
    'List of privileged accounts with owners',
    'Approvals and expiry dates',
    'Reviews of their rights, logs of their use',
  ],
  'A.8.3': [
    'Permissions of sampled systems compared with the access rules',
    'Settings for anonymous and guest access',
    'Restricted views of sensitive information',
  ],
  'A.8.4': [
    'Repository permissions',
    'Branch protection and review settings',
    'Log of changes to code',
  ],
  'A.8.5': [
    'Authentication rules per type of system',
    'Multi-factor settings and coverage',
    'Lock-out and session settings',
  ],
  'A.8.6': ['Capacity monitoring with thresholds', 'Capacity plan', 'Actions taken on alerts'],
  'A.8.7': [
    'Coverage report of malware protection',
    'Update and scan settings',
    'Handled detections',
  ],
  'A.8.8': [
    'Vulnerability scans with dates',
    'Times to fix by severity, compared with targets',
    'Accepted exceptions',
    'Penetration test reports',
  ],
  'A.8.9': ['Configuration baselines', 'Compliance reports against them', 'Handled deviations'],
  'A.8.10': [
    'Deletion rules with periods',
    'Deletion logs or certificates',
    'Deletion terms with providers',
  ],
  'A.8.11': [
    'Masking rules with who sees what',
    'Example of masked data',
    'Approval of the technique used',
  ],
  'A.8.12': [
    'List of information and channels to protect',
    'Settings of leakage prevention',
    'Handled alerts',
  ],
  'A.8.13': [
    'Backup policy with scope, frequency and retention',
    'Backup job reports',
    'Restore test records',
    'Copies kept apart or offline',
  ],
  'A.8.14': [
    'Architecture with redundant parts',
    'Failover test records',
    'Availability figures compared with requirements',
  ],
  'A.8.15': [
    'Logging concept with sources and retention',
    'Samples of logs',
    'Protection of logs from administrators',
    'Records of log analysis',
  ],
  'A.8.16': ['Monitoring scope and rules', 'Alerts with follow-up', 'Baseline of normal behaviour'],
  'A.8.17': ['Time source settings', 'Sample of clocks on systems', 'Alarm on deviations'],
  'A.8.18': [
    'List of privileged tools and who may use them',
    'Approvals of their users',
    'Logs of their use',
  ],
  'A.8.19': [
    'Installation rules and list of allowed software',
    'Records of recent installations with approval and rollback',
    'Rights that keep users from installing',
  ],
  'A.8.20': [
    'Network diagram with date',
    'Firewall rules and their reviews',
    'Hardening and logging of network devices',
  ],
  'A.8.21': [
    'List of network services with requirements',
    'Provider agreements and service reports',
    'Monitoring of services',
  ],
  'A.8.22': [
    'Segmentation concept',
    'Rules between segments',
    'Separation of guest and wireless networks',
  ],
  'A.8.23': [
    'Web filtering rules',
    'Filter settings and blocked requests',
    'Procedure for exceptions',
  ],
  'A.8.24': [
    'Cryptography policy with allowed methods',
    'Key inventory with owners and lifetimes',
    'Key management procedure',
    'Certificate overview',
  ],
  'A.8.25': [
    'Secure development rules',
    'Security checkpoints of a recent project',
    'Training of developers',
  ],
  'A.8.26': [
    'Security requirements of a sampled application',
    'Their approval',
    'Requirements in purchase documents',
  ],
  'A.8.27': [
    'Engineering principles',
    'Architecture review of a system',
    'Record of their last review',
  ],
  'A.8.28': [
    'Coding guidelines',
    'Code review records',
    'Static analysis and dependency scan results',
  ],
  'A.8.29': [
    'Test plan with security tests',
    'Results for a recent release',
    'Acceptance with open findings decided',
  ],
  'A.8.30': [
    'Contract with security requirements and rights to audit',
    'Reviews and tests of delivered code',
    'Progress meetings with the developer',
  ],
  'A.8.31': [
    'Overview of environments',
    'Different access rights per environment',
    'Rules for moving software between them',
  ],
  'A.8.32': [
    'Change procedure',
    'Sample of changes with risk, test, approval and rollback',
    'Emergency changes approved afterwards',
  ],
  'A.8.33': [
    'Rules for test data',
    'Approval of use of live data',
    'Masking and deletion after the test',
  ],
  'A.8.34': [
    'Agreed plan of audit tests with scope and times',
    'Read-only access or copies for auditors',
    'Logs of auditors’ access',
  ],
};
