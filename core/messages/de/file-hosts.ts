import type { FileHostMessageId } from '../message.ts';
import type { MessageTexts } from '../message-text.ts';
import { DE_CSV } from './csv.ts';
import { DE_DISK } from './disk.ts';

/** German words of what hosts of files on a disk say beside other hosts. */
export const DE_FILE_HOST_MESSAGES: MessageTexts<FileHostMessageId> = { ...DE_CSV, ...DE_DISK };
