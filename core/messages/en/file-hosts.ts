import { EN_CSV } from './csv.ts';
import { EN_DISK } from './disk.ts';

/** English words of what hosts of files on a disk say beside other hosts; no page ships them. */
export const EN_FILE_HOST_MESSAGES = { ...EN_CSV, ...EN_DISK } as const;
