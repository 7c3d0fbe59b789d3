import type { Scalar } from '../../core/workbook/cell.ts';
import type { ChartDefinition, ChartSeries } from '../../core/workbook/sheet-features.ts';
import { type Colour, colour } from '../../core/workbook/style.ts';
import { escapeCellText, isPlainXmlText } from '../edit/cells/text.ts';
import { markup, textMarkup } from '../edit/parts/markup.ts';
import { filledShape, labelText, readableOn, solidFill } from './chart-text.ts';

/** The values of the cells that a chart's formula names, where they are known. */
export type CellsOf = (formula: string) => readonly Scalar[] | undefined;

/** Calm colours for series and points that name none. */
const PALETTE: readonly Colour[] = ['2F5D8A', 'E08E45', '5B9A78', 'B5495B', '7A6FA6', '8C8C8C'].map(
  colour,
);

/** Zeros have no label: they would lie on each other at the axis. */
const LABEL_FORMAT = '#,##0.##;-#,##0.##;;';
const WHOLE_LABEL_FORMAT = '#,##0;-#,##0;;';

/** One <c:ser>, with its children in the order that its chart type wants. */
export function seriesMarkup(
  chart: ChartDefinition,
  series: ChartSeries,
  index: number,
  cellsOf: CellsOf,
): string {
  const main = series.colour ?? paletteColour(index);
  const isLine = chart.type === 'line';
  const isRound = chart.type === 'pie' || chart.type === 'doughnut';
  const values = cellsOf(series.values);
  return markup(
    'c:ser',
    {},
    [
      markup('c:idx', { val: index }),
      markup('c:order', { val: index }),
      markup('c:tx', {}, textMarkup('c:v', series.name)),
      isLine ? lineShape(main) : isRound ? '' : filledShape(main),
      isLine ? markerMarkup(main) : '',
      isLine || isRound ? '' : markup('c:invertIfNegative', { val: 0 }),
      pointsMarkup(chart, series, values?.length ?? 0),
      labelsMarkup(chart, main, values),
      markup('c:cat', {}, textReference(chart.categories, cellsOf(chart.categories))),
      markup('c:val', {}, numberReference(series.values, values)),
      isLine ? markup('c:smooth', { val: 0 }) : '',
    ].join(''),
  );
}

function paletteColour(index: number): Colour {
  return PALETTE[index % PALETTE.length] ?? colour('2F5D8A');
}

function lineShape(hex: Colour): string {
  const line = solidFill(hex) + markup('a:round');
  return markup('c:spPr', {}, markup('a:ln', { w: 28_575, cap: 'rnd' }, line));
}

function markerMarkup(hex: Colour): string {
  return markup(
    'c:marker',
    {},
    markup('c:symbol', { val: 'circle' }) +
      markup('c:size', { val: 6 }) +
      filledShape(hex, 'FFFFFF'),
  );
}

/** Points with colours of their own; in round charts every point has one. */
function pointsMarkup(chart: ChartDefinition, series: ChartSeries, count: number): string {
  const isRound = chart.type === 'pie' || chart.type === 'doughnut';
  const own = series.pointColours ?? [];
  const points = isRound ? Math.max(own.length, count) : own.length;
  return Array.from({ length: points }, (_, index) =>
    markup(
      'c:dPt',
      {},
      markup('c:idx', { val: index }) +
        (isRound || chart.type === 'line' ? '' : markup('c:invertIfNegative', { val: 0 })) +
        markup('c:bubble3D', { val: 0 }) +
        filledShape(own[index] ?? paletteColour(index), isRound ? 'FFFFFF' : undefined),
    ),
  ).join('');
}

function labelsMarkup(
  { type }: ChartDefinition,
  main: Colour,
  values: readonly Scalar[] | undefined,
): string {
  const isStacked = type === 'stacked-column' || type === 'stacked-bar';
  const position = { column: 'outEnd', bar: 'outEnd', line: 't', pie: 'outEnd' }[type as string];
  const isWhole = values?.every(
    (value) => value.kind !== 'number' || Number.isInteger(value.number),
  );
  const formatCode = isWhole ? WHOLE_LABEL_FORMAT : LABEL_FORMAT;
  const hex = isStacked ? readableOn(main) : type === 'doughnut' ? 'FFFFFF' : undefined;
  return markup(
    'c:dLbls',
    {},
    [
      markup('c:numFmt', { formatCode, sourceLinked: 0 }),
      markup('c:spPr', {}, markup('a:noFill') + markup('a:ln', {}, markup('a:noFill'))),
      labelText(hex, hex !== undefined),
      isStacked ? markup('c:dLblPos', { val: 'ctr' }) : '',
      position ? markup('c:dLblPos', { val: position }) : '',
      ...['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map((part) =>
        markup(`c:show${part}`, { val: part === 'Val' ? 1 : 0 }),
      ),
    ].join(''),
  );
}

function textReference(formula: string, cells: readonly Scalar[] | undefined): string {
  const texts = cells?.map(shownText);
  return referenceMarkup('c:strRef', formula, texts && cacheMarkup('c:strCache', '', texts));
}

function numberReference(formula: string, cells: readonly Scalar[] | undefined): string {
  const numbers = cells?.map((cell) => (cell.kind === 'number' ? String(cell.number) : undefined));
  const format = textMarkup('c:formatCode', 'General');
  return referenceMarkup(
    'c:numRef',
    formula,
    numbers && cacheMarkup('c:numCache', format, numbers),
  );
}

function referenceMarkup(tag: string, formula: string, cache = ''): string {
  return markup(tag, {}, textMarkup('c:f', formula) + cache);
}

function cacheMarkup(tag: string, start: string, values: readonly (string | undefined)[]): string {
  const points = values.map((value, index) =>
    value === undefined ? '' : markup('c:pt', { idx: index }, textMarkup('c:v', value)),
  );
  return markup(tag, {}, start + markup('c:ptCount', { val: values.length }) + points.join(''));
}

function shownText(cell: Scalar): string | undefined {
  switch (cell.kind) {
    case 'text':
      return isPlainXmlText(cell.text) ? cell.text : escapeCellText(cell.text);
    case 'number':
      return String(cell.number);
    case 'boolean':
      return cell.boolean ? 'TRUE' : 'FALSE';
    default:
      return undefined;
  }
}
