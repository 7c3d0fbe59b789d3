/** What each people control asks for, in one plain sentence of our own. */
export const PEOPLE_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'A.6.1':
    'Backgrounds of candidates are checked before they start, lawfully and in proportion to the risk.',
  'A.6.2': 'Employment contracts say what employee and organization each owe to security.',
  'A.6.3': 'People learn what security asks of their job, at the start and again regularly.',
  'A.6.4': 'It is settled and known what follows when somebody breaks the security rules.',
  'A.6.5': 'Security duties that outlast a job or role are defined, told and enforced.',
  'A.6.6': 'Confidentiality agreements that fit the need are signed, and reviewed regularly.',
  'A.6.7': 'Information stays protected when people work outside the organization’s premises.',
  'A.6.8': 'Anybody can report what looks like a security event quickly, and knows how.',
};
