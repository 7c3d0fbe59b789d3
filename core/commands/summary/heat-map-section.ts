import type { Scale, ScaleStep } from '../../method/risk-method.ts';
import { levelStyle } from '../level-style.ts';
import { type HeatMap, heatMap, MOST_STEPS, mapScales } from './heat-map.ts';
import type { RiskOverview } from './risk-overview.ts';
import { absentSection, headingAt, numberAt, rowOf, textAt } from './section-cells.ts';
import type { Section, SectionCell } from './sheet-composer.ts';
import {
  GRID_COLUMNS,
  HALF_COLUMNS,
  HEIGHTS,
  LOOK,
  lettersIn,
  RIGHT_HALF,
} from './summary-look.ts';
import { MAP_TEXTS } from './summary-texts.ts';

const LABEL_COLUMNS = HALF_COLUMNS - MOST_STEPS;
const LEGEND_COLUMNS = 3;
/** Points that all steps of a map share. */
const MAP_HEIGHT = 175;
const FIRST_MAP_ROW = 3;

/** Where a map stands: its first grid column, and the columns of one consequence step. */
interface MapPlace {
  readonly left: number;
  readonly stepColumns: number;
}

/** Both maps of a register side by side, with their legend; or why there are none. */
export function heatMapSection(overview: RiskOverview, heading: string): Section {
  const scales = mapScales(overview.method);
  if ('reason' in scales) return absentSection(heading, scales.reason);
  const { likelihood, consequence } = scales;
  const steps = likelihood.steps.length;
  const stepColumns = Math.floor(MOST_STEPS / consequence.steps.length);
  const mapOf = (which: 'initial' | 'residual', left: number) => [
    textAt({ row: 2, column: left, across: HALF_COLUMNS }, MAP_TEXTS[which], LOOK.subheading),
    ...mapCells(
      overview,
      heatMap(overview, likelihood, consequence, which),
      { likelihood, consequence },
      { left, stepColumns },
    ),
  ];
  const rowHeight = Math.min(38, Math.max(18, Math.round(MAP_HEIGHT / steps)));
  return {
    rows: [
      HEIGHTS.heading,
      HEIGHTS.line,
      ...likelihood.steps.map(() => rowHeight),
      HEIGHTS.twoLines,
      HEIGHTS.line,
      HEIGHTS.gap,
    ],
    cells: [
      headingAt(heading, GRID_COLUMNS - HALF_COLUMNS),
      ...legend(overview),
      ...mapOf('initial', 1),
      ...(overview.hasResidual ? mapOf('residual', RIGHT_HALF) : [noResidual()]),
    ],
  };
}

function noResidual(): SectionCell {
  const span = { row: 2, column: RIGHT_HALF, across: HALF_COLUMNS };
  return textAt(span, MAP_TEXTS.noResidual, LOOK.note);
}

function mapCells(
  { method, risks }: RiskOverview,
  { cells, unplaced }: HeatMap,
  { likelihood, consequence }: { likelihood: Scale; consequence: Scale },
  { left, stepColumns }: MapPlace,
): readonly SectionCell[] {
  const steps = likelihood.steps.length;
  const right = left + LABEL_COLUMNS;
  const widths = consequence.steps.map(() => stepColumns);
  const below = FIRST_MAP_ROW + steps;
  const mapRow = (step: ScaleStep, index: number) => {
    const row = FIRST_MAP_ROW + steps - 1 - index;
    return [
      textAt({ row, column: left, across: LABEL_COLUMNS }, stepTitle(step), LOOK.axisUp, 2),
      ...rowOf(row, right, widths, (column, span) => {
        const cell = cells[index]?.[column];
        const level = cell?.level;
        const colours =
          level === undefined ? LOOK.unknownLevel : levelStyle(level, method.levels.length);
        return numberAt(span, cell?.count || undefined, { ...LOOK.map, ...colours });
      }),
    ];
  };
  const note = unplaced > 0 ? MAP_TEXTS.unplaced(unplaced, risks.length) : '';
  const caption = 3;
  return [
    ...likelihood.steps.flatMap(mapRow),
    ...consequenceLabels(consequence, below, right, widths),
    textAt(
      { row: below + 1, column: left, across: LABEL_COLUMNS },
      MAP_TEXTS.likelihood,
      LOOK.axisUp,
    ),
    textAt({ row: below + 1, column: right, across: caption }, MAP_TEXTS.consequence, LOOK.axis),
    textAt(
      { row: below + 1, column: right + caption, across: MOST_STEPS - caption },
      note,
      LOOK.axisNote,
    ),
  ];
}

/** The steps' words where they fit below their columns, else their numbers. */
function consequenceLabels(
  { steps }: Scale,
  row: number,
  left: number,
  widths: readonly number[],
): readonly SectionCell[] {
  const room = lettersIn(widths[0] ?? 1, LOOK.axisAcross.fontSize);
  const longest = Math.max(
    ...steps.flatMap(({ label }) => label.split(/[\s/-]+/).map((word) => word.length)),
  );
  return rowOf(row, left, widths, (index, span) => {
    const step = steps[index] ?? { value: 0, label: '' };
    const text = longest <= room ? stepTitle(step) : String(step.value);
    return textAt(span, text, LOOK.axisAcross, 2);
  });
}

function stepTitle({ value, label }: ScaleStep): string {
  return label === '' ? String(value) : `${value} ${label}`;
}

/** The levels in their colours, lowest first, at the right of the heading. */
function legend({ method }: RiskOverview): readonly SectionCell[] {
  const { levels } = method;
  const columns = Math.min(LEGEND_COLUMNS, Math.floor(HALF_COLUMNS / Math.max(1, levels.length)));
  if (columns === 0) return [];
  const left = GRID_COLUMNS - columns * levels.length + 1;
  const widths = levels.map(() => columns);
  return rowOf(1, left, widths, (index, span) =>
    textAt(span, levels[index] ?? '', { ...LOOK.legend, ...levelStyle(index, levels.length) }),
  );
}
