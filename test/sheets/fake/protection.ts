import type { Area } from '../../../core/workbook/address.ts';
import { asService, type CallLog } from './service.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface ProtectionModel {
  /** Null: the whole sheet. */
  readonly area: Area | null;
  /** Whether the person who runs the script may edit. */
  readonly canEdit: boolean;
  readonly isWarningOnly: boolean;
}

/** The protection of a sheet or range. */
export class FakeProtection
  implements
    Pick<
      Protection,
      | 'canDomainEdit'
      | 'canEdit'
      | 'getEditors'
      | 'getRange'
      | 'isWarningOnly'
      | 'remove'
      | 'removeEditors'
      | 'setDescription'
      | 'setDomainEdit'
    >
{
  readonly service: Protection;
  readonly #list: ProtectionModel[];
  readonly #model: ProtectionModel;
  readonly #rangeOf: (area: Area) => Range;

  constructor(
    list: ProtectionModel[],
    model: ProtectionModel,
    rangeOf: (area: Area) => Range,
    log: CallLog,
  ) {
    this.service = asService('Protection', this, log);
    this.#list = list;
    this.#model = model;
    this.#rangeOf = rangeOf;
  }

  canEdit(): boolean {
    return this.#model.canEdit;
  }

  isWarningOnly(): boolean {
    return this.#model.isWarningOnly;
  }

  getRange(): Range {
    if (!this.#model.area) throw new Error('not faked: the range of a whole sheet');
    return this.#rangeOf(this.#model.area);
  }

  remove(): void {
    this.#list.splice(this.#list.indexOf(this.#model), 1);
  }

  getEditors(): GoogleAppsScript.Base.User[] {
    return [];
  }

  removeEditors(_editors: readonly unknown[]): Protection {
    return this.service;
  }

  setDescription(_description: string): Protection {
    return this.service;
  }

  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(_editable: boolean): Protection {
    return this.service;
  }
}
