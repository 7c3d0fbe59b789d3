import { ADD_ATTRIBUTES } from './add-attributes.ts';
import { ANALYSE_CAUSES } from './analyse-causes.ts';
import { ASSESS_GAPS } from './assess-gaps.ts';
import { BUILD_SOA } from './build-soa.ts';
import type { Command } from './command.ts';
import { COMPARE } from './compare.ts';
import { KEEP_VERSION } from './keep-version.ts';
import { MIGRATE_SOA } from './migrate-soa.ts';
import { NEW } from './new.ts';
import { PLAN_AUDITS } from './plan-audits.ts';
import { PLAN_TREATMENT } from './plan-treatment.ts';
import { PREPARE_REVIEW } from './prepare-review.ts';
import { READ_BACK } from './read-back.ts';
import { SCORE_RISKS } from './score-risks.ts';
import { STRUCTURE_REGISTER } from './structure-register.ts';
import { SUMMARISE } from './summarise.ts';

/** Everything a user can ask for, in the order in which a team would. */
export const COMMANDS: readonly Command[] = [
  NEW,
  SCORE_RISKS,
  STRUCTURE_REGISTER,
  PLAN_TREATMENT,
  BUILD_SOA,
  MIGRATE_SOA,
  ADD_ATTRIBUTES,
  ASSESS_GAPS,
  PLAN_AUDITS,
  ANALYSE_CAUSES,
  SUMMARISE,
  COMPARE,
  PREPARE_REVIEW,
  KEEP_VERSION,
  READ_BACK,
];
