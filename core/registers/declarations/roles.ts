import { fieldId, type RegisterDeclaration } from '../declaration.ts';

export const ROLES: RegisterDeclaration = {
  kind: 'roles',
  title: 'Roles and responsibilities',
  purpose:
    'Who has which role in information security, what they answer for and whom they report to.',
  clause: '5.3',
  titleConcepts: ['roles'],
  fields: [
    {
      id: fieldId('role'),
      title: 'Role',
      description: 'The role, such as information security manager or internal auditor.',
      content: 'name',
      required: true,
      concepts: ['roleName', 'title'],
      width: 30,
    },
    {
      id: fieldId('person'),
      title: 'Person',
      description: 'Who has the role.',
      content: 'person',
      required: true,
      concepts: ['rolePerson', 'title'],
      width: 22,
    },
    {
      id: fieldId('responsibilities'),
      title: 'Responsibilities',
      description: 'What the role answers for. One role reports on the ISMS to top management.',
      content: 'text',
      required: false,
      concepts: ['roleResponsibilities'],
      width: 50,
    },
    {
      id: fieldId('authority'),
      title: 'Authority',
      description: 'What the role may decide.',
      content: 'text',
      required: false,
      concepts: ['roleAuthority'],
      width: 36,
    },
    {
      id: fieldId('reportsTo'),
      title: 'Reports to',
      description: 'The role or person above it.',
      content: 'name',
      required: false,
      concepts: ['roleReportsTo'],
      width: 24,
    },
  ],
  example: {
    role: 'Example: Information security manager',
    person: 'Name of the person',
    responsibilities: 'Runs the ISMS; reports on its performance to top management',
    authority: 'May stop changes that break the policy',
    reportsTo: 'Chief executive',
  },
  signature: [
    [fieldId('role')],
    [fieldId('person')],
    [fieldId('responsibilities'), fieldId('authority'), fieldId('reportsTo')],
  ],
};
