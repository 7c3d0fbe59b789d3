import { DataValidationCriteria as Criteria } from './enumerations.ts';
import { asService } from './service.ts';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type CriteriaType = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface ValidationModel {
  readonly criteria: CriteriaType;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string;
}

/** A rule, as a value: it came with the answer that named it. */
export class FakeDataValidation
  implements
    Pick<
      DataValidation,
      'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'
    >
{
  readonly service: DataValidation = asService('DataValidation', this);
  readonly model: ValidationModel;

  constructor(model: ValidationModel) {
    this.model = model;
  }

  getAllowInvalid(): boolean {
    return this.model.allowInvalid;
  }

  getCriteriaType(): CriteriaType {
    return this.model.criteria;
  }

  getCriteriaValues(): unknown[] {
    return [...this.model.values];
  }

  getHelpText(): string {
    return this.model.helpText;
  }
}

/** What `newDataValidation` gives. */
export class FakeDataValidationBuilder
  implements
    Pick<
      Builder,
      | 'build'
      | 'requireDate'
      | 'requireNumberBetween'
      | 'requireValueInList'
      | 'requireValueInRange'
      | 'setAllowInvalid'
      | 'setHelpText'
    >
{
  readonly service: Builder = asService('DataValidationBuilder', this);
  #model: Partial<ValidationModel> = { allowInvalid: true, helpText: '' };

  setAllowInvalid(allowInvalid: boolean): Builder {
    return this.#with({ allowInvalid });
  }

  setHelpText(helpText: string): Builder {
    return this.#with({ helpText });
  }

  requireValueInList(values: string[], showDropdown = true): Builder {
    return this.#with({ criteria: Criteria.VALUE_IN_LIST, values: [[...values], showDropdown] });
  }

  requireValueInRange(range: Range, showDropdown = true): Builder {
    return this.#with({ criteria: Criteria.VALUE_IN_RANGE, values: [range, showDropdown] });
  }

  requireNumberBetween(start: number, end: number): Builder {
    return this.#with({ criteria: Criteria.NUMBER_BETWEEN, values: [start, end] });
  }

  requireDate(): Builder {
    return this.#with({ criteria: Criteria.DATE_IS_VALID_DATE, values: [] });
  }

  build(): DataValidation {
    const { criteria, values, allowInvalid = true, helpText = '' } = this.#model;
    if (criteria === undefined || !values) throw new Error('A validation needs a criterion.');
    return new FakeDataValidation({ criteria, values, allowInvalid, helpText }).service;
  }

  #with(model: Partial<ValidationModel>): Builder {
    this.#model = { ...this.#model, ...model };
    return this.service;
  }
}
