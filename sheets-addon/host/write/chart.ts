import { type HostMessage, message } from '../../../core/messages/message.ts';
import { ToldError } from '../../../core/messages/told-error.ts';
import type { ChartDefinition, ChartSeries } from '../../../core/workbook/sheet-features.ts';
import { parseSheetReference } from '../../../core/workbook/sheet-reference.ts';
import { rangeOf } from '../areas.ts';
import { chartsByName, forgetChart, nameChart } from '../chart-names.ts';
import type { Range, Sheet, Spreadsheet } from '../services.ts';

/** Pixels of a row and a column that nobody changed. */
const ROW_PIXELS = 21;
const COLUMN_PIXELS = 100;

type Shape = readonly [
  type: 'COLUMN' | 'BAR' | 'LINE' | 'PIE',
  options: Readonly<Record<string, unknown>>,
];

const SHAPES: Readonly<Record<ChartDefinition['type'], Shape>> = {
  column: ['COLUMN', {}],
  'stacked-column': ['COLUMN', { isStacked: true }],
  bar: ['BAR', {}],
  'stacked-bar': ['BAR', { isStacked: true }],
  line: ['LINE', {}],
  pie: ['PIE', {}],
  doughnut: ['PIE', { pieHole: 0.5 }],
};

/** Makes a chart of Google Sheets, and remembers its name. */
export function addChart(spreadsheet: Spreadsheet, sheet: Sheet, chart: ChartDefinition): void {
  const known = new Set(sheet.getCharts().map((one) => one.getChartId()));
  const [type] = SHAPES[chart.type];
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType[type])
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setNumHeaders(0)
    .setPosition(chart.over.top, chart.over.left, 0, 0);
  const sources = [chart.categories, ...chart.series.map(({ values }) => values)];
  for (const source of sources) builder.addRange(sourceRange(spreadsheet, source));
  for (const [option, value] of optionsOf(chart)) builder.setOption(option, value);
  sheet.insertChart(builder.build());
  for (const made of sheet.getCharts()) {
    const id = made.getChartId();
    if (id !== null && !known.has(id)) nameChart(sheet, id, chart.name);
  }
}

/** Takes a chart away that we made. */
export function removeChart(sheet: Sheet, name: string): void {
  const chart = chartsByName(sheet).get(name);
  if (!chart) throw new Error(`the chart ${name} is gone`);
  sheet.removeChart(chart);
  forgetChart(sheet, name);
}

/** Why a chart can't be made in Google Sheets, if so. */
export function chartProblem({
  name,
  categories,
  series,
}: ChartDefinition): HostMessage | undefined {
  const sources = [categories, ...series.map(({ values }) => values)];
  return sources.every((source) => parseSheetReference(source))
    ? undefined
    : message('sheets.chart-source', { chart: name });
}

function sourceRange(spreadsheet: Spreadsheet, formula: string): Range {
  const reference = parseSheetReference(formula);
  const sheet = reference && spreadsheet.getSheetByName(reference.sheet);
  if (!reference || !sheet) throw new ToldError(message('sheets.no-cells', { reference: formula }));
  return rangeOf(sheet, reference.area);
}

function optionsOf({
  type,
  title,
  over,
  series,
  showLegend,
}: ChartDefinition): readonly (readonly [string, unknown])[] {
  const [shape, options] = SHAPES[type];
  const slices = series[0]?.pointColours?.map((colour) => ({ color: `#${colour}` }));
  return Object.entries({
    ...options,
    title,
    width: (over.right - over.left + 1) * COLUMN_PIXELS,
    height: (over.bottom - over.top + 1) * ROW_PIXELS,
    legend: { position: showLegend ? 'right' : 'none' },
    ...(shape === 'PIE' ? { slices: { ...slices } } : { series: { ...series.map(seriesOptions) } }),
  });
}

function seriesOptions({ name, colour }: ChartSeries): Readonly<Record<string, string>> {
  return { labelInLegend: name, ...(colour ? { color: `#${colour}` } : {}) };
}
