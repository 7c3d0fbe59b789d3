import type { FurtherWords } from '../further-words.ts';
import { ASSET_AND_PLAN_WORDS } from './assets.ts';
import { CONTROL_WORDS } from './controls.ts';
import { CRITERIA_WORDS } from './criteria.ts';
import { RISK_RATING_WORDS } from './risk-ratings.ts';
import { RISK_SUBJECT_WORDS } from './risk-subjects.ts';
import { TREATMENT_WORDS } from './treatment.ts';

export const FURTHER_WORDS: readonly FurtherWords[] = [
  RISK_SUBJECT_WORDS,
  RISK_RATING_WORDS,
  TREATMENT_WORDS,
  CONTROL_WORDS,
  ASSET_AND_PLAN_WORDS,
  CRITERIA_WORDS,
];
