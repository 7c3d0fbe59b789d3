import { SOUND as CONTEXT_ISSUES } from '../system/sound/context-issues.ts';
import { SOUND as INTERESTED_PARTIES } from '../system/sound/interested-parties.ts';
import { SOUND as OBJECTIVES } from '../system/sound/objectives.ts';
import { SOUND as POLICY } from '../system/sound/policy.ts';
import { SOUND as ROADMAP } from '../system/sound/roadmap.ts';
import { SOUND as ROLES } from '../system/sound/roles.ts';
import { SOUND as SCOPE } from '../system/sound/scope.ts';

/** Registers of clauses 4 to 6 in which there is nothing to find on 2026-06-30. */
export const SOUND_PLANNING = [
  CONTEXT_ISSUES,
  INTERESTED_PARTIES,
  SCOPE,
  POLICY,
  ROLES,
  OBJECTIVES,
  ROADMAP,
];
