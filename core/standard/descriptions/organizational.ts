/** What each organizational control asks for, in one plain sentence of our own. */
export const ORGANIZATIONAL_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'A.5.1':
    'Security policies are approved by management, known to those they concern, and looked at again regularly.',
  'A.5.2': 'Everyone who has a security task knows it, and each task has somebody who does it.',
  'A.5.3':
    'Nobody can carry out and cover up a sensitive action alone; conflicting tasks lie with different people.',
  'A.5.4': 'Managers see to it that their people work by the security policies and procedures.',
  'A.5.5': 'It is settled which authorities to contact, who does it, and when.',
  'A.5.6': 'The organization keeps up with security groups, forums and professional associations.',
  'A.5.7': 'Information about threats is gathered, analysed and turned into decisions.',
  'A.5.8': 'Every project looks at its security risks and requirements from start to end.',
  'A.5.9': 'There is an up-to-date list of information and of what carries it, each with an owner.',
  'A.5.10':
    'Rules say how information and equipment may be used and handled, and people know them.',
  'A.5.11':
    'Whoever leaves or changes role gives back everything that belongs to the organization.',
  'A.5.12': 'Information is sorted into classes by how much protection it needs.',
  'A.5.13': 'Information carries a mark of its class, in a way that people and systems can see.',
  'A.5.14':
    'Information sent within or outside the organization is protected by rules and agreements.',
  'A.5.15':
    'Rules decide who may get at which information and places, by business and security need.',
  'A.5.16':
    'Each identity belongs to one person or system and is managed from creation to removal.',
  'A.5.17':
    'Passwords, keys and other secrets are handed out, used and changed in a controlled way.',
  'A.5.18': 'Access is granted, reviewed, changed and withdrawn by rule, and follows the role.',
  'A.5.19': 'Risks that come with suppliers and their services are known and managed.',
  'A.5.20': 'Contracts with suppliers contain the security requirements that fit the service.',
  'A.5.21': 'Security is managed along the whole supply chain of IT products and services.',
  'A.5.22': 'Supplier services are watched, reviewed, and re-assessed when they change.',
  'A.5.23': 'Cloud services are chosen, used, managed and left by rules that fit the risks.',
  'A.5.24': 'Roles, procedures and means for handling security incidents are ready beforehand.',
  'A.5.25': 'Security events are looked at, and somebody decides whether they are incidents.',
  'A.5.26': 'Incidents are handled as the written procedures say.',
  'A.5.27': 'What was learned from incidents makes the controls better.',
  'A.5.28': 'Evidence of security events is identified, collected and kept so that it can be used.',
  'A.5.29': 'It is planned how security is kept up while business is disrupted.',
  'A.5.30':
    'IT can be brought back within the times that business continuity demands, and this is tested.',
  'A.5.31':
    'Laws, regulations and contracts that concern security are known, and so is how they are met.',
  'A.5.32': 'Licences, copyrights and other intellectual property are respected and protected.',
  'A.5.33': 'Records can’t be lost, destroyed, falsified, or seen or released without permission.',
  'A.5.34': 'Personal data is protected as laws and contracts demand.',
  'A.5.35':
    'Somebody independent reviews how security is managed, regularly and after big changes.',
  'A.5.36': 'It is checked regularly that policies, rules and standards for security are followed.',
  'A.5.37': 'Procedures for running information systems are written down and at hand where needed.',
};
