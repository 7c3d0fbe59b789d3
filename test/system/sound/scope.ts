import type { SoundRegister } from './sound-register.ts';

export const SOUND: SoundRegister = {
  kind: 'scope',
  rows: [
    {
      boundary: 'Scope statement',
      statement: 'Development, operation and support of laboratory software by Alder Labs',
      inScope: 'In',
      reason: 'This is what customers buy',
    },
    {
      boundary: 'Site',
      statement: 'Head office',
      inScope: 'In',
      reason: 'All teams work there or connect to it',
    },
    {
      boundary: 'Site',
      statement: 'Archive of the landlord',
      inScope: 'Out',
      reason: 'Holds no information of Alder Labs',
    },
    {
      boundary: 'Network',
      statement: 'Office network and the hosted production environment',
      inScope: 'In',
      reason: 'They carry all customer data',
    },
    {
      boundary: 'People',
      statement: 'All 60 employees and freelancers with an account',
      inScope: 'In',
      reason: 'They work with information of customers',
    },
    {
      boundary: 'Process',
      statement:
        'Software development, customer support, IT operations, people operations, purchasing',
      inScope: 'In',
      reason: 'They handle the information in scope',
    },
    {
      boundary: 'Interface',
      statement: 'Hosting provider: hardware below the virtual machines',
      inScope: 'Out',
      reason: 'Run by the provider under a contract that is assessed yearly',
    },
  ],
};
