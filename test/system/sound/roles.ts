import type { SoundRegister } from './sound-register.ts';

export const SOUND: SoundRegister = {
  kind: 'roles',
  rows: [
    {
      role: 'Chief executive (top management)',
      person: 'Ines Moreau',
      responsibilities: 'Approves the policy, provides resources, leads the management review',
      authority: 'Decides about everything',
      reportsTo: 'Board',
    },
    {
      role: 'Information security manager',
      person: 'Tom Berg',
      responsibilities: 'Runs the ISMS and reports on its performance to top management',
      authority: 'May stop changes that break the policy',
      reportsTo: 'Chief executive',
    },
    {
      role: 'IT lead',
      person: 'Lena Vogt',
      responsibilities: 'Operates networks, backups and accounts securely',
      authority: 'Decides about technical measures',
      reportsTo: 'Chief executive',
    },
    {
      role: 'Development lead',
      person: 'Piotr Nowak',
      responsibilities: 'Keeps the development of software secure',
      authority: 'Decides about releases',
      reportsTo: 'Chief executive',
    },
    {
      role: 'People operations lead',
      person: 'Ravi Shah',
      responsibilities: 'Screening, onboarding, training and leaving of staff',
      authority: 'Decides about training',
      reportsTo: 'Chief executive',
    },
    {
      role: 'Customer support lead',
      person: 'Sara Lind',
      responsibilities: 'Handles customer data in support with care',
      authority: 'May close support access at once',
      reportsTo: 'Chief executive',
    },
    {
      role: 'Internal auditor',
      person: 'Marta Silva',
      responsibilities: 'Audits the ISMS without taking part in running it',
      authority: 'May see every record of the ISMS',
      reportsTo: 'Board',
    },
  ],
};
