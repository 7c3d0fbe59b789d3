import { fieldId, type RegisterDeclaration } from '../declaration.ts';
import { SCOPE_BOUNDARY_CHOICES } from '../words/choices/scope-boundary.ts';
import { SCOPE_DECISION_CHOICES } from '../words/choices/scope-decision.ts';

export const SCOPE: RegisterDeclaration = {
  kind: 'scope',
  title: 'Scope of the ISMS',
  purpose:
    'What the management system covers and what it does not: the statement and its boundaries.',
  clause: '4.3',
  titleConcepts: ['scope'],
  fields: [
    {
      id: fieldId('boundary'),
      title: 'Boundary',
      description: 'The statement itself, or the kind of boundary that the row is about.',
      content: 'choice',
      required: true,
      concepts: ['scopeBoundary'],
      choices: SCOPE_BOUNDARY_CHOICES,
      width: 18,
    },
    {
      id: fieldId('statement'),
      title: 'Statement',
      description: 'The words of the scope, or the site, network, group, process or interface.',
      content: 'text',
      required: true,
      concepts: ['scopeStatement'],
      width: 50,
    },
    {
      id: fieldId('inScope'),
      title: 'In or out of scope',
      description: 'Whether it belongs to the scope.',
      content: 'choice',
      required: true,
      concepts: ['scopeInScope'],
      choices: SCOPE_DECISION_CHOICES,
      width: 12,
    },
    {
      id: fieldId('reason'),
      title: 'Reason',
      description: 'Why it is in or out. Whatever is out needs one.',
      content: 'text',
      required: false,
      concepts: ['scopeReason'],
      width: 44,
    },
  ],
  example: {
    boundary: 'Example: Process',
    statement: 'Canteen',
    inScope: 'Out',
    reason: 'Run by the landlord; no information of ours is handled there',
  },
  signature: [[fieldId('boundary')], [fieldId('statement')], [fieldId('inScope')]],
};
