import type { SheetName } from '../../core/workbook/address.ts';
import type { Choice } from '../choice.ts';
import type { ScreenId } from '../texts/screens.ts';

/** A row of a sheet, 1-based. */
export interface RowPlace {
  readonly sheet: SheetName;
  readonly row: number;
}

/** What the sidebar shows: a screen; of the findings those of one row alone, where it names one. */
export interface Shown {
  readonly screen: ScreenId;
  readonly row?: RowPlace;
}

/** What the sidebar shows, chosen by its tabs or from outside, by buttons of the host. */
export type ScreenChoice = Choice<Shown>;

/** What it shows at first. */
export const FIRST_SHOWN: Shown = { screen: 'workbook' };
