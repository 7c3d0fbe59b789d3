import { BooleanCriteria as Criteria } from './enumerations.ts';
import { asService } from './service.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type CriteriaType = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface RuleModel {
  readonly ranges: readonly Range[];
  /** Null: a colour scale. */
  readonly criteria: CriteriaType | null;
  readonly values: readonly unknown[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

/** A rule, as a value. */
export class FakeRule implements Pick<Rule, 'copy' | 'getBooleanCondition' | 'getRanges'> {
  readonly service: Rule = asService('ConditionalFormatRule', this);
  readonly model: RuleModel;

  constructor(model: RuleModel) {
    this.model = model;
  }

  getRanges(): Range[] {
    return [...this.model.ranges];
  }

  getBooleanCondition(): Condition | null {
    return this.model.criteria === null ? null : new FakeCondition(this.model).service;
  }

  copy(): Builder {
    return new FakeRuleBuilder(this.model).service;
  }
}

class FakeCondition
  implements
    Pick<
      Condition,
      'getBackground' | 'getBold' | 'getCriteriaType' | 'getCriteriaValues' | 'getFontColor'
    >
{
  readonly service: Condition = asService('BooleanCondition', this);
  readonly #model: RuleModel;

  constructor(model: RuleModel) {
    this.#model = model;
  }

  getCriteriaType(): CriteriaType {
    if (this.#model.criteria === null) throw new Error('a colour scale has no criterion');
    return this.#model.criteria;
  }

  getCriteriaValues(): unknown[] {
    return [...this.#model.values];
  }

  getBackground(): string | null {
    return this.#model.background;
  }

  getFontColor(): string | null {
    return this.#model.fontColor;
  }

  getBold(): boolean | null {
    return this.#model.bold;
  }
}

const NOTHING: RuleModel = {
  ranges: [],
  criteria: null,
  values: [],
  background: null,
  fontColor: null,
  bold: null,
};

/** What `newConditionalFormatRule` gives. */
export class FakeRuleBuilder
  implements
    Pick<
      Builder,
      | 'build'
      | 'setBackground'
      | 'setBold'
      | 'setFontColor'
      | 'setRanges'
      | 'whenFormulaSatisfied'
      | 'whenNumberBetween'
      | 'whenNumberEqualTo'
      | 'whenNumberGreaterThanOrEqualTo'
      | 'whenNumberLessThan'
      | 'whenTextEqualTo'
    >
{
  readonly service: Builder = asService('ConditionalFormatRuleBuilder', this);
  #model: RuleModel;

  constructor(model: RuleModel = NOTHING) {
    this.#model = model;
  }

  setRanges(ranges: Range[]): Builder {
    return this.#with({ ranges: [...ranges] });
  }

  setBackground(background: string | null): Builder {
    return this.#with({ background: background?.toLowerCase() ?? null });
  }

  setFontColor(fontColor: string | null): Builder {
    return this.#with({ fontColor: fontColor?.toLowerCase() ?? null });
  }

  setBold(bold: boolean | null): Builder {
    return this.#with({ bold });
  }

  whenFormulaSatisfied(formula: string): Builder {
    if (/![$A-Z]/i.test(formula)) {
      throw new Error('Conditional format rule cannot reference a different sheet.');
    }
    return this.#with({ criteria: Criteria.CUSTOM_FORMULA, values: [formula] });
  }

  whenNumberBetween(start: number, end: number): Builder {
    return this.#with({ criteria: Criteria.NUMBER_BETWEEN, values: [start, end] });
  }

  whenNumberEqualTo(number: number): Builder {
    return this.#with({ criteria: Criteria.NUMBER_EQUAL_TO, values: [number] });
  }

  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#with({ criteria: Criteria.NUMBER_GREATER_THAN_OR_EQUAL_TO, values: [number] });
  }

  whenNumberLessThan(number: number): Builder {
    return this.#with({ criteria: Criteria.NUMBER_LESS_THAN, values: [number] });
  }

  whenTextEqualTo(text: string): Builder {
    return this.#with({ criteria: Criteria.TEXT_EQUAL_TO, values: [text] });
  }

  build(): Rule {
    const { ranges, background, fontColor, bold } = this.#model;
    if (ranges.length === 0) throw new Error('A rule needs a range.');
    if (background === null && fontColor === null && bold === null) {
      throw new Error('A rule needs a format.');
    }
    return new FakeRule(this.#model).service;
  }

  #with(model: Partial<RuleModel>): Builder {
    this.#model = { ...this.#model, ...model };
    return this.service;
  }
}
