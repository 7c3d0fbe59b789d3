import type { FunctionDeclaration } from './declaration.ts';
import { ACCEPTABLE } from './declarations/acceptable.ts';
import { ACTION } from './declarations/action.ts';
import { ALE } from './declarations/ale.ts';
import { CONTROL } from './declarations/control.ts';
import { CONTROL2022 } from './declarations/control-2022.ts';
import { LEVEL } from './declarations/level.ts';
import { NEXTAUDIT } from './declarations/next-audit.ts';
import { NEXTREVIEW } from './declarations/next-review.ts';
import { SCORE } from './declarations/score.ts';
import { SOASTATUS } from './declarations/soa-status.ts';

/** All functions for cells, in the order in which the documentation and hosts list them. */
export const FUNCTIONS: readonly FunctionDeclaration[] = [
  SCORE,
  LEVEL,
  ACTION,
  ACCEPTABLE,
  CONTROL,
  CONTROL2022,
  SOASTATUS,
  NEXTREVIEW,
  NEXTAUDIT,
  ALE,
];
