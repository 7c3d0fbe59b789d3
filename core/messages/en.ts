import { EN_ATTRIBUTES } from './en/attributes.ts';
import { EN_METHOD } from './en/method.ts';
import { EN_SCORES } from './en/scores.ts';
import { EN_STATEMENT } from './en/statement.ts';
import { EN_STRUCTURE } from './en/structure.ts';
import { EN_TREATMENT } from './en/treatment.ts';

/** English words of what commands, recognition and the check of a copy say. */
export const EN_MESSAGES = {
  ...EN_METHOD,
  ...EN_SCORES,
  ...EN_STRUCTURE,
  ...EN_TREATMENT,
  ...EN_STATEMENT,
  ...EN_ATTRIBUTES,
} as const;
