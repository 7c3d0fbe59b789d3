import { EN_DAMAGE } from './damage.ts';
import { EN_EXCEL } from './excel.ts';
import { EN_FILES } from './files.ts';
import { EN_SHEETS } from './sheets.ts';
import { EN_WORKBENCH } from './workbench.ts';
import { EN_WORKBOOK } from './workbook.ts';
import { EN_XLSX } from './xlsx.ts';

/** English words of what hosts and readers of files say. */
export const EN_HOST_MESSAGES = {
  ...EN_WORKBOOK,
  ...EN_FILES,
  ...EN_DAMAGE,
  ...EN_XLSX,
  ...EN_EXCEL,
  ...EN_SHEETS,
  ...EN_WORKBENCH,
} as const;
