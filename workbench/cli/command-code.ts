import type { Command } from '../../core/commands/command.ts';
import type { CommandId } from '../../core/commands/declarations.ts';

/** Loads what carries out a command: none of it is needed to print help, and of one no other. */
export const COMMAND_CODE: Readonly<Record<CommandId, () => Promise<Command>>> = {
  new: async () => (await import('../../core/commands/new.ts')).NEW,
  'score-risks': async () => (await import('../../core/commands/score-risks.ts')).SCORE_RISKS,
  'structure-register': async () =>
    (await import('../../core/commands/structure-register.ts')).STRUCTURE_REGISTER,
  'plan-treatment': async () =>
    (await import('../../core/commands/plan-treatment.ts')).PLAN_TREATMENT,
  'build-soa': async () => (await import('../../core/commands/build-soa.ts')).BUILD_SOA,
  'migrate-soa': async () => (await import('../../core/commands/migrate-soa.ts')).MIGRATE_SOA,
  'add-attributes': async () =>
    (await import('../../core/commands/add-attributes.ts')).ADD_ATTRIBUTES,
  'assess-gaps': async () => (await import('../../core/commands/assess-gaps.ts')).ASSESS_GAPS,
  'plan-audits': async () => (await import('../../core/commands/plan-audits.ts')).PLAN_AUDITS,
  'analyse-causes': async () =>
    (await import('../../core/commands/analyse-causes.ts')).ANALYSE_CAUSES,
  summarise: async () => (await import('../../core/commands/summarise.ts')).SUMMARISE,
  compare: async () => (await import('../../core/commands/compare.ts')).COMPARE,
  'prepare-review': async () =>
    (await import('../../core/commands/prepare-review.ts')).PREPARE_REVIEW,
  'keep-version': async () => (await import('../../core/commands/keep-version.ts')).KEEP_VERSION,
  'read-back': async () => (await import('../../core/commands/read-back.ts')).READ_BACK,
};
