import { enumeration } from './service.ts';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export const DataValidationCriteria = enumeration<App['DataValidationCriteria']>(
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN',
  'DATE_IS_VALID_DATE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
);

export const BooleanCriteria = enumeration<App['BooleanCriteria']>(
  'CUSTOM_FORMULA',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'TEXT_EQUAL_TO',
  'TEXT_CONTAINS',
  'CELL_EMPTY',
);

export const ProtectionType = enumeration<App['ProtectionType']>('RANGE', 'SHEET');

export const DeveloperMetadataVisibility = enumeration<App['DeveloperMetadataVisibility']>(
  'DOCUMENT',
  'PROJECT',
);

export const CopyPasteType = enumeration<App['CopyPasteType']>('PASTE_FORMAT', 'PASTE_NORMAL');

export const BorderStyle = enumeration<App['BorderStyle']>('SOLID', 'SOLID_MEDIUM', 'DOTTED');

export const SheetType = enumeration<App['SheetType']>('GRID', 'OBJECT');

export const ColorType = enumeration<App['ColorType']>('RGB', 'THEME', 'UNSUPPORTED');

export const ChartType = enumeration<GoogleAppsScript.Charts.Charts['ChartType']>(
  'COLUMN',
  'BAR',
  'LINE',
  'PIE',
);

export const ChartMergeStrategy = enumeration<GoogleAppsScript.Charts.Charts['ChartMergeStrategy']>(
  'MERGE_COLUMNS',
  'MERGE_ROWS',
);
