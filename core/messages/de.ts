import { DE_METHOD } from './de/method.ts';
import { DE_SCORES } from './de/scores.ts';
import type { CoreMessageId } from './message.ts';
import type { MessageTexts } from './message-text.ts';

/** German words of what commands, recognition and the check of a copy say. */
export const DE_MESSAGES: MessageTexts<CoreMessageId> = { ...DE_METHOD, ...DE_SCORES };
