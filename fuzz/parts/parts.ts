import type { Part } from '../part.ts';
import { CHANGE_SETS } from './change-sets.ts';
import { EXCEL_CHANGES } from './excel-changes.ts';
import { PROGRAMMES } from './programmes.ts';
import { REGISTERS } from './registers.ts';
import { TEXT_TABLES } from './text-tables.ts';
import { BYTE_FILES, XML_FILES, ZIP_FILES } from './workbook-files.ts';
import { WRITTEN_WORKBOOKS } from './written-workbooks.ts';

/** Every kind of cases. */
export const PARTS: readonly Part[] = [
  XML_FILES,
  ZIP_FILES,
  BYTE_FILES,
  TEXT_TABLES,
  WRITTEN_WORKBOOKS,
  REGISTERS,
  CHANGE_SETS,
  EXCEL_CHANGES,
  PROGRAMMES,
];
