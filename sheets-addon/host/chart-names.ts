import type { Sheet } from './services.ts';

export type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const KEY = 'clausebook.chart';

/** A chart that we named. Google Sheets has numbers for charts, and metadata of sheets for the rest. */
interface NamedChart {
  readonly id: number;
  readonly name: string;
  remove(): void;
}

/** The charts of a sheet by name; those of others are called by their title or number. */
export function chartsByName(sheet: Sheet): ReadonlyMap<string, Chart> {
  const charts = sheet.getCharts();
  if (charts.length === 0) return new Map();
  const names = new Map(namedCharts(sheet).map(({ id, name }) => [id, name]));
  return new Map(
    charts.map((chart) => [names.get(chart.getChartId() ?? -1) ?? foreignName(chart), chart]),
  );
}

/** Remembers what a chart is called. */
export function nameChart(sheet: Sheet, id: number, name: string): void {
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.addDeveloperMetadata(KEY, JSON.stringify([id, name]), DOCUMENT);
}

/** Forgets the name of a chart that goes. */
export function forgetChart(sheet: Sheet, name: string): void {
  for (const named of namedCharts(sheet)) if (named.name === name) named.remove();
}

function namedCharts(sheet: Sheet): readonly NamedChart[] {
  return sheet
    .getDeveloperMetadata()
    .filter((entry) => entry.getKey() === KEY)
    .map((entry) => {
      const [id, name]: readonly unknown[] = JSON.parse(entry.getValue() ?? '[]');
      return { id: Number(id), name: String(name), remove: () => entry.remove() };
    });
}

function foreignName(chart: Chart): string {
  const title: unknown = chart.getOptions().get('title');
  return typeof title === 'string' && title !== '' ? title : `Chart ${chart.getChartId()}`;
}
