import { asService, type CallLog } from './service.ts';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Options = GoogleAppsScript.Charts.ChartOptions;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface ChartModel {
  /** Given when the chart is inserted. */
  readonly id: number | null;
  readonly type: GoogleAppsScript.Charts.ChartType | null;
  readonly ranges: readonly Range[];
  readonly options: ReadonlyMap<string, unknown>;
  readonly row: number;
  readonly column: number;
}

/** A chart on a sheet, or one that is about to be inserted. */
export class FakeChart implements Pick<Chart, 'getChartId' | 'getOptions'> {
  readonly service: Chart;
  readonly model: ChartModel;

  constructor(model: ChartModel, log: CallLog) {
    this.service = asService('EmbeddedChart', this, log);
    this.model = model;
  }

  getChartId(): number | null {
    return this.model.id;
  }

  getOptions(): Options {
    const get = (option: string): unknown => this.model.options.get(option) ?? null;
    return asService('ChartOptions', { get });
  }
}

/** What `newChart` gives. */
export class FakeChartBuilder
  implements
    Pick<
      Builder,
      | 'addRange'
      | 'build'
      | 'setChartType'
      | 'setMergeStrategy'
      | 'setNumHeaders'
      | 'setOption'
      | 'setPosition'
    >
{
  readonly service: Builder;
  readonly #log: CallLog;
  #model: ChartModel = { id: null, type: null, ranges: [], options: new Map(), row: 1, column: 1 };

  constructor(log: CallLog) {
    this.service = asService('EmbeddedChartBuilder', this, log);
    this.#log = log;
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): Builder {
    return this.#with({ type });
  }

  setMergeStrategy(_strategy: GoogleAppsScript.Charts.ChartMergeStrategy): Builder {
    return this.service;
  }

  setNumHeaders(_headers: number): Builder {
    return this.service;
  }

  addRange(range: Range): Builder {
    return this.#with({ ranges: [...this.#model.ranges, range] });
  }

  setPosition(row: number, column: number, _offsetX: number, _offsetY: number): Builder {
    return this.#with({ row, column });
  }

  setOption(option: string, value: unknown): Builder {
    return this.#with({ options: new Map([...this.#model.options, [option, value]]) });
  }

  build(): Chart {
    const { type, ranges } = this.#model;
    if (type === null || ranges.length === 0) throw new Error('A chart needs a type and a range.');
    return new FakeChart(this.#model, this.#log).service;
  }

  #with(model: Partial<ChartModel>): Builder {
    this.#model = { ...this.#model, ...model };
    return this.service;
  }
}
