import type { RiskOverview } from './risk-overview.ts';
import { type OwnerShare, risksByOwner, size } from './risks-by-owner.ts';
import { absentSection, headingAt, numberAt, rowOf, textAt } from './section-cells.ts';
import type { Section, SectionCell, SectionChart } from './sheet-composer.ts';
import { CHART_COLOURS, GRID_COLUMNS, HEIGHTS, LOOK } from './summary-look.ts';
import { OWNER_TEXTS } from './summary-texts.ts';

const MOST_OWNERS = 8;
/** The owners, the others together, and the risks without an owner. */
const SLOTS = MOST_OWNERS + 2;
/** Grid columns of owner, risks, above, within, not known. */
const WIDTHS = [5, 2, 3, 3, 2];
const CHART_LEFT = 17;
const FIRST_ROW = 3;
const SERIES = [
  { column: 3, colour: CHART_COLOURS.strong },
  { column: 4, colour: CHART_COLOURS.main },
  { column: 5, colour: CHART_COLOURS.unknown },
];

/** Who owns how many risks, as table and chart, over all registers. */
export function ownersSection(overviews: readonly RiskOverview[]): Section {
  const risks = overviews.flatMap((overview) => overview.risks);
  if (risks.length === 0) return absentSection(OWNER_TEXTS.heading, OWNER_TEXTS.noRisks);
  if (risks.every(({ risk }) => risk.owner.state === 'no-column')) {
    return absentSection(OWNER_TEXTS.heading, OWNER_TEXTS.noColumn);
  }
  const shares = risksByOwner(risks, MOST_OWNERS);
  const slots = Array.from({ length: SLOTS }, (_, index) => shares[index]);
  return {
    rows: [HEIGHTS.heading, HEIGHTS.twoLines, ...slots.map(() => HEIGHTS.tableRow), HEIGHTS.gap],
    cells: [
      headingAt(OWNER_TEXTS.heading, CHART_LEFT - 1),
      ...rowOf(FIRST_ROW - 1, 1, WIDTHS, (index, span) =>
        textAt(
          span,
          OWNER_TEXTS.columns[index] ?? '',
          index === 0 ? LOOK.tableHeader : LOOK.centredHeader,
          2,
        ),
      ),
      ...slots.flatMap((share, index) => ownerRow(FIRST_ROW + index, share)),
    ],
    charts: [ownerChart(shares.length)],
  };
}

function ownerRow(row: number, share: OwnerShare | undefined): readonly SectionCell[] {
  const numbers = share ? [size(share), share.above, share.within, share.notKnown] : [];
  return rowOf(row, 1, WIDTHS, (index, span) =>
    index === 0
      ? textAt(span, share?.name ?? '', LOOK.tableText)
      : numberAt(span, numbers[index - 1], LOOK.tableNumber),
  );
}

function ownerChart(count: number): SectionChart {
  const rows = { top: FIRST_ROW, bottom: FIRST_ROW + count - 1 };
  return {
    name: 'Clausebook owners',
    type: 'stacked-bar',
    title: OWNER_TEXTS.chart,
    over: { top: 1, left: CHART_LEFT, bottom: FIRST_ROW + SLOTS - 1, right: GRID_COLUMNS },
    categories: { ...rows, left: 1, right: 1 },
    series: SERIES.map(({ column, colour }) => {
      const left = 1 + WIDTHS.slice(0, column - 1).reduce((sum, width) => sum + width, 0);
      return {
        name: OWNER_TEXTS.columns[column - 1] ?? '',
        values: { ...rows, left, right: left },
        colour,
      };
    }),
    showLegend: true,
  };
}
