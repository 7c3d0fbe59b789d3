import { YES_NO_CHOICES } from '../choice-lists.ts';
import { fieldId, type RegisterDeclaration } from '../declaration.ts';

export const INTERESTED_PARTIES: RegisterDeclaration = {
  kind: 'interested-parties',
  title: 'Interested parties',
  purpose:
    'Who has a stake in information security, what they require, and what the ISMS does about it.',
  clause: '4.2',
  titleConcepts: ['interested-parties'],
  fields: [
    {
      id: fieldId('party'),
      title: 'Interested party',
      description: 'Who it is: customers, staff, authorities, owners, suppliers.',
      content: 'name',
      required: true,
      concepts: ['partyName'],
      width: 26,
    },
    {
      id: fieldId('requirement'),
      title: 'Requirement',
      description: 'What they need or expect, with the law or contract it comes from.',
      content: 'text',
      required: true,
      concepts: ['partyRequirement'],
      width: 44,
    },
    {
      id: fieldId('addressed'),
      title: 'Addressed through the ISMS',
      description: 'Whether the management system takes care of it.',
      content: 'yes-no',
      required: true,
      concepts: ['partyAddressed'],
      choices: YES_NO_CHOICES,
      width: 14,
    },
    {
      id: fieldId('how'),
      title: 'How',
      description: 'Where it is taken care of: a policy, a control, a contract.',
      content: 'text',
      required: false,
      concepts: ['partyHow'],
      width: 40,
    },
    {
      id: fieldId('owner'),
      title: 'Owner',
      description: 'Who keeps in touch with them.',
      content: 'person',
      required: false,
      concepts: ['owner'],
      width: 20,
    },
  ],
  example: {
    party: 'Example: Data protection authority',
    requirement: 'Personal data breaches are notified within 72 hours',
    addressed: 'Yes',
    how: 'Incident procedure, A.5.24 to A.5.26',
    owner: 'Data protection officer',
  },
  signature: [[fieldId('party')], [fieldId('requirement'), fieldId('addressed')]],
};
