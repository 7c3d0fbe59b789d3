import { EN_METHOD } from './en/method.ts';
import { EN_SCORES } from './en/scores.ts';

/** English words of what commands, recognition and the check of a copy say. */
export const EN_MESSAGES = { ...EN_METHOD, ...EN_SCORES } as const;
