import type { HostMessageId } from '../message.ts';
import type { MessageTexts } from '../message-text.ts';
import { DE_DAMAGE } from './damage.ts';
import { DE_EXCEL } from './excel.ts';
import { DE_FILES } from './files.ts';
import { DE_SHEETS } from './sheets.ts';
import { DE_WORKBENCH } from './workbench.ts';
import { DE_WORKBOOK } from './workbook.ts';
import { DE_XLSX } from './xlsx.ts';

/** German words of what hosts and readers of files say. */
export const DE_HOST_MESSAGES: MessageTexts<HostMessageId> = {
  ...DE_WORKBOOK,
  ...DE_FILES,
  ...DE_DAMAGE,
  ...DE_XLSX,
  ...DE_EXCEL,
  ...DE_SHEETS,
  ...DE_WORKBENCH,
};
