import { answered } from '../../records/answer.ts';
import type { Risk } from '../../records/risk.ts';
import { riskName } from '../../risk/risk-rows.ts';
import { levelFormats } from '../structure/level-colours.ts';
import type { RiskOverview, SummaryRisk } from './risk-overview.ts';
import { absentSection, headingAt, numberAt, rowOf, textAt } from './section-cells.ts';
import type { Section, SectionCell } from './sheet-composer.ts';
import { GRID_COLUMNS, HEIGHTS, LOOK } from './summary-look.ts';
import { TOP_TEXTS } from './summary-texts.ts';
import { topRisks } from './top-risks.ts';

const MOST = 10;
/** Grid columns of id, risk, owner, score, level, treatment and place. */
const WIDTHS = [2, 10, 4, 2, 3, 4, 3];
const LEVEL_COLUMN = 5;
const FIRST_ROW = 4;

/** The highest risks; always with room for ten, so that the page stays as it is when risks come. */
export function topRisksSection(overviews: readonly RiskOverview[]): Section {
  const top = topRisks(overviews, MOST);
  if (top.length === 0) return absentSection(TOP_TEXTS.heading, TOP_TEXTS.none);
  const basis = overviews.length > 1 ? TOP_TEXTS.severalMethods : TOP_TEXTS.basis;
  const slots = Array.from({ length: MOST }, (_, index) => top[index]);
  return {
    rows: [
      HEIGHTS.heading,
      HEIGHTS.line,
      HEIGHTS.tableHeader,
      ...slots.map(() => HEIGHTS.twoLines),
      HEIGHTS.gap,
    ],
    cells: [
      headingAt(TOP_TEXTS.heading),
      textAt({ row: 2, column: 1, across: GRID_COLUMNS }, basis, LOOK.note),
      ...rowOf(FIRST_ROW - 1, 1, WIDTHS, (index, span) =>
        textAt(
          span,
          TOP_TEXTS.columns[index] ?? '',
          isCentred(index) ? LOOK.centredHeader : LOOK.tableHeader,
        ),
      ),
      ...slots.flatMap((risk, index) => riskRow(FIRST_ROW + index, risk)),
    ],
    formats: levelFormats(levelArea(), allLevels(overviews)),
  };
}

function riskRow(row: number, risk: SummaryRisk | undefined): readonly SectionCell[] {
  const texts = risk ? textsOf(risk) : [];
  return rowOf(row, 1, WIDTHS, (index, span) =>
    TOP_TEXTS.columns[index] === 'Score'
      ? numberAt(span, rounded(risk?.current.score), LOOK.tableNumber)
      : textAt(span, texts[index] ?? '', isCentred(index) ? LOOK.tableNumber : LOOK.tableText, 2),
  );
}

function textsOf({ risk, register, current }: SummaryRisk): readonly string[] {
  return [
    riskName(risk),
    whatOf(risk),
    risk.owner.state === 'blank' ? TOP_TEXTS.nobody : writtenIn(risk.owner),
    '',
    current.level ?? '',
    writtenIn(risk.treatment),
    `${register.sheet}!${risk.row}`,
  ];
}

/** What the risk is, in the team's words: its title, else what it describes it by. */
function whatOf(risk: Risk): string {
  const threat = [answered(risk.threat), answered(risk.vulnerability)];
  return (
    answered(risk.title) ??
    answered(risk.description) ??
    threat.filter((part) => part !== undefined).join(': ')
  );
}

/** The team's own words, whether we can read them or not. */
function writtenIn(answer: Risk['owner'] | Risk['treatment']): string {
  return answer.state === 'value' || answer.state === 'unreadable' ? answer.text : '';
}

function rounded(score: number | undefined): number | undefined {
  return score === undefined ? undefined : Math.round(score * 100) / 100;
}

function isCentred(index: number): boolean {
  return index === LEVEL_COLUMN - 1 || index === LEVEL_COLUMN - 2;
}

function levelArea() {
  const left = 1 + WIDTHS.slice(0, LEVEL_COLUMN - 1).reduce((sum, width) => sum + width, 0);
  return { top: FIRST_ROW, left, bottom: FIRST_ROW + MOST - 1, right: left };
}

/** The levels of the method that has most of them; other methods' own words stay plain. */
function allLevels(overviews: readonly RiskOverview[]): readonly string[] {
  return overviews.reduce<readonly string[]>(
    (most, { method }) => (method.levels.length > most.length ? method.levels : most),
    [],
  );
}
