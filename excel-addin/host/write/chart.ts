import { type HostMessage, message } from '../../../core/messages/message.ts';
import { formatArea, formatPosition } from '../../../core/workbook/address.ts';
import type { ChartDefinition } from '../../../core/workbook/sheet-features.ts';
import { parseSheetReference } from '../../../core/workbook/sheet-reference.ts';
import type { WriteTarget } from './target.ts';

const TYPES = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  'stacked-column': 'ColumnStacked',
  'stacked-bar': 'BarStacked',
  line: 'Line',
  doughnut: 'Doughnut',
  pie: 'Pie',
} as const;

/** Why Excel's add-ins can't make a chart, if they can't. */
export function chartProblem({
  name,
  categories,
  series,
}: ChartDefinition): HostMessage | undefined {
  const references = [categories, ...series.map(({ values }) => values)];
  const isPlain = series.length > 0 && references.every((text) => parseSheetReference(text));
  return isPlain ? undefined : message('excel.chart-source', { chart: name });
}

/** Makes a chart on a sheet. */
export function writeChart(
  target: WriteTarget,
  worksheet: Excel.Worksheet,
  definition: ChartDefinition,
): void {
  const { name, type, title, over, series, showLegend } = definition;
  const range = (text: string) => referencedRange(target, text);
  const [first, ...others] = series;
  if (!first) throw new Error('a chart without series');
  const chart = worksheet.charts.add(TYPES[type], range(first.values), 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = showLegend;
  chart.setPosition(
    formatPosition({ row: over.top, column: over.left }),
    formatPosition({ row: over.bottom, column: over.right }),
  );
  const natives = [chart.series.getItemAt(0), ...others.map((own) => chart.series.add(own.name))];
  series.forEach((own, index) => {
    const native = natives[index];
    if (!native) return;
    native.name = own.name;
    native.setValues(range(own.values));
    native.setXAxisValues(range(definition.categories));
    if (own.colour) native.format.fill.setSolidColor(`#${own.colour}`);
    own.pointColours?.forEach((colour, point) => {
      native.points.getItemAt(point).format.fill.setSolidColor(`#${colour}`);
    });
    if (own.pointColours) native.hasDataLabels = true;
  });
}

function referencedRange(target: WriteTarget, text: string): Excel.Range {
  const reference = parseSheetReference(text);
  if (!reference) throw new Error(`no cells: ${text}`);
  return target.sheet(reference.sheet).getRange(formatArea(reference.area));
}
