/** The services of Apps Script that the host stands on, by their short names. */
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type ValidationRule = GoogleAppsScript.Spreadsheet.DataValidation;
export type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
