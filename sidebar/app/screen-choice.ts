import type { SheetName } from '../../core/workbook/address.ts';
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
export class ScreenChoice {
  readonly #listeners = new Set<() => void>();
  #shown: Shown = { screen: 'workbook' };

  get shown(): Shown {
    return this.#shown;
  }

  show(shown: Shown): void {
    this.#shown = shown;
    for (const listener of this.#listeners) listener();
  }

  /** Calls back whenever something else is shown. Returns what ends the calls. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
