import type { Scalar } from '../../core/workbook/cell.ts';
import type { ChartDefinition } from '../../core/workbook/sheet-features.ts';
import { markup } from '../edit/parts/markup.ts';
import type { Namespaces } from '../edit/parts/namespaces.ts';
import { type CellsOf, seriesMarkup } from './chart-series.ts';
import { labelText, solidFill, titleMarkup } from './chart-text.ts';

const GRID_COLOUR = 'E3E3E3';
const AXIS_COLOUR = 'BFBFBF';
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
/** Up to this value the axis of whole numbers counts one by one. */
const SMALL_COUNT = 10;

/** The <c:chartSpace> of a native chart, with cached values where the cells are known. */
export function chartMarkup(
  chart: ChartDefinition,
  namespaces: Namespaces,
  cellsOf: CellsOf,
): string {
  const series = chart.series
    .map((one, index) => seriesMarkup(chart, one, index, cellsOf))
    .join('');
  const plot = isRound(chart)
    ? roundPlot(chart, series)
    : axesPlot(chart, series) + axes(chart, cellsOf);
  const noShape = markup('c:spPr', {}, markup('a:noFill'));
  const body = [
    titleMarkup(chart.title),
    markup('c:autoTitleDeleted', { val: 0 }),
    markup('c:plotArea', {}, markup('c:layout') + plot + noShape),
    chart.showLegend ? legendMarkup(chart) : '',
    markup('c:plotVisOnly', { val: 1 }),
    markup('c:dispBlanksAs', { val: 'gap' }),
  ];
  const frame = solidFill('FFFFFF') + markup('a:ln', { w: 9525 }, solidFill('D9D9D9'));
  return markup(
    'c:chartSpace',
    {
      'xmlns:c': namespaces.chart,
      'xmlns:a': namespaces.drawing,
      'xmlns:r': namespaces.relationships,
    },
    markup('c:roundedCorners', { val: 0 }) +
      markup('c:chart', {}, body.join('')) +
      markup('c:spPr', {}, frame),
  );
}

function isRound({ type }: ChartDefinition): boolean {
  return type === 'pie' || type === 'doughnut';
}

function roundPlot({ type }: ChartDefinition, series: string): string {
  const content = markup('c:varyColors', { val: 1 }) + series;
  const angle = markup('c:firstSliceAng', { val: 0 });
  if (type === 'pie') return markup('c:pieChart', {}, content + angle);
  return markup('c:doughnutChart', {}, content + angle + markup('c:holeSize', { val: 60 }));
}

function axesPlot({ type }: ChartDefinition, series: string): string {
  const ids = markup('c:axId', { val: CATEGORY_AXIS }) + markup('c:axId', { val: VALUE_AXIS });
  const plain = markup('c:varyColors', { val: 0 });
  if (type === 'line') {
    const grouping = markup('c:grouping', { val: 'standard' });
    const marker = markup('c:marker', { val: 1 });
    return markup('c:lineChart', {}, grouping + plain + series + marker + ids);
  }
  const isStacked = type.startsWith('stacked');
  return markup(
    'c:barChart',
    {},
    [
      markup('c:barDir', { val: isSideways(type) ? 'bar' : 'col' }),
      markup('c:grouping', { val: isStacked ? 'stacked' : 'clustered' }),
      plain,
      series,
      markup('c:gapWidth', { val: isStacked ? 55 : 70 }),
      isStacked ? markup('c:overlap', { val: 100 }) : '',
      ids,
    ].join(''),
  );
}

function isSideways(type: ChartDefinition['type']): boolean {
  return type === 'bar' || type === 'stacked-bar';
}

/** Bars read from top to bottom, as the cells do; so their value axis crosses at the other end. */
function axes(chart: ChartDefinition, cellsOf: CellsOf): string {
  const sideways = isSideways(chart.type);
  const line = markup('c:spPr', {}, markup('a:ln', { w: 9525 }, solidFill(AXIS_COLOUR)));
  const noLine = markup('c:spPr', {}, markup('a:ln', {}, markup('a:noFill')));
  const category = [
    axisStart(CATEGORY_AXIS, sideways ? 'maxMin' : 'minMax', sideways ? 'l' : 'b'),
    axisLabels(line),
    markup('c:crossAx', { val: VALUE_AXIS }),
    markup('c:crosses', { val: 'autoZero' }),
    markup('c:auto', { val: 1 }),
    markup('c:lblAlgn', { val: 'ctr' }),
    markup('c:lblOffset', { val: 100 }),
    markup('c:noMultiLvlLbl', { val: 0 }),
  ];
  const grid = markup('a:ln', { w: 6350 }, solidFill(GRID_COLOUR));
  const value = [
    axisStart(VALUE_AXIS, 'minMax', sideways ? 'b' : 'l'),
    markup('c:majorGridlines', {}, markup('c:spPr', {}, grid)),
    axisLabels(noLine),
    markup('c:crossAx', { val: CATEGORY_AXIS }),
    markup('c:crosses', { val: sideways ? 'max' : 'autoZero' }),
    markup('c:crossBetween', { val: 'between' }),
    countsLittle(chart, cellsOf) ? markup('c:majorUnit', { val: 1 }) : '',
  ];
  return markup('c:catAx', {}, category.join('')) + markup('c:valAx', {}, value.join(''));
}

function axisStart(id: number, orientation: string, position: string): string {
  return (
    markup('c:axId', { val: id }) +
    markup('c:scaling', {}, markup('c:orientation', { val: orientation })) +
    markup('c:delete', { val: 0 }) +
    markup('c:axPos', { val: position })
  );
}

function axisLabels(shape: string): string {
  return (
    markup('c:numFmt', { formatCode: 'General', sourceLinked: 0 }) +
    markup('c:majorTickMark', { val: 'none' }) +
    markup('c:minorTickMark', { val: 'none' }) +
    markup('c:tickLblPos', { val: 'nextTo' }) +
    shape +
    labelText()
  );
}

/** Small whole numbers: an axis in halves and quarters of a risk would be silly. */
function countsLittle({ series, type }: ChartDefinition, cellsOf: CellsOf): boolean {
  const columns = series.map(({ values }) => cellsOf(values) ?? []);
  const numbers = columns.map((cells) => cells.map(numberOf));
  const all = numbers.reduce((list, more) => list.concat(more), []);
  if (all.length === 0 || !all.every(Number.isInteger)) return false;
  const points = numbers.reduce((most, { length }) => Math.max(most, length), 0);
  const sums = Array.from({ length: points }, (_, point) =>
    numbers.reduce((sum, list) => sum + (list[point] ?? 0), 0),
  );
  return (type.startsWith('stacked') ? sums : all).every((number) => number <= SMALL_COUNT);
}

function numberOf(cell: Scalar): number {
  return cell.kind === 'number' ? cell.number : 0;
}

function legendMarkup(chart: ChartDefinition): string {
  return markup(
    'c:legend',
    {},
    markup('c:legendPos', { val: isRound(chart) ? 'r' : 'b' }) +
      markup('c:overlay', { val: 0 }) +
      labelText(),
  );
}
