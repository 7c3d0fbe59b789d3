import { type Area, LAST_COLUMN, LAST_ROW } from '../../../../core/workbook/address.ts';

/** All cells of a sheet. */
export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };
