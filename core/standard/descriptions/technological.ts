/** What each technological control asks for, in one plain sentence of our own. */
export const TECHNOLOGICAL_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'A.8.1':
    'Information on laptops, phones and other user devices, and access through them, is protected.',
  'A.8.2':
    'Administrator and other powerful rights are given to few, only as needed, and controlled.',
  'A.8.3': 'Systems let each user reach only the information that the access rules allow.',
  'A.8.4':
    'Who may read and change source code, development tools and libraries is limited and managed.',
  'A.8.5': 'Log-on is as strong as the protected information demands, e.g. with a second factor.',
  'A.8.6': 'Use of capacity is watched and adjusted, so that there is enough now and later.',
  'A.8.7': 'Software against malware runs, and people know how not to let malware in.',
  'A.8.8': 'Technical vulnerabilities are found out about, rated and fixed in time.',
  'A.8.9':
    'Secure configurations of hardware, software and networks are defined, applied and checked.',
  'A.8.10': 'Information that is no longer needed is deleted from systems, devices and media.',
  'A.8.11': 'Sensitive data is masked where its full form isn’t needed, by access rules and law.',
  'A.8.12':
    'Measures keep sensitive information from leaking out of systems, networks and devices.',
  'A.8.13': 'Backups of data, software and systems are made as agreed, and restoring is tested.',
  'A.8.14': 'Systems have enough spare parts or copies to be as available as required.',
  'A.8.15': 'Activities, errors and security events are logged; logs are protected and analysed.',
  'A.8.16':
    'Networks, systems and applications are watched for unusual behaviour, which is followed up.',
  'A.8.17': 'All systems take their time from the same approved source.',
  'A.8.18': 'Tools that can get around system or application controls are restricted and watched.',
  'A.8.19': 'Software gets onto production systems only in a controlled, secure way.',
  'A.8.20': 'Networks and their devices are secured, managed and controlled.',
  'A.8.21':
    'For each network service, security and service levels are known, agreed and monitored.',
  'A.8.22': 'Groups of users, services and systems are kept apart on the network.',
  'A.8.23': 'Access to external websites is managed to keep out harmful content.',
  'A.8.24':
    'Rules for using cryptography, including the management of keys, exist and are applied.',
  'A.8.25': 'Software and systems are developed by rules for security in every phase.',
  'A.8.26':
    'Security requirements of applications are set and approved when they are built or bought.',
  'A.8.27':
    'Principles for engineering secure systems are written down, kept current and applied to every system.',
  'A.8.28': 'Developers write code in ways that keep known weaknesses out of the software.',
  'A.8.29': 'Security is tested during development and before a system is accepted.',
  'A.8.30': 'Development done by others is directed, watched and reviewed.',
  'A.8.31': 'Development, test and production are separate and protected.',
  'A.8.32': 'Changes to systems and infrastructure go through a change procedure.',
  'A.8.33': 'Data for tests is chosen carefully, protected and managed.',
  'A.8.34': 'Audits and tests on live systems are planned and agreed so that they do no harm.',
};
