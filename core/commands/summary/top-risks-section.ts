import { answered } from '../../records/answer.ts';
import type { Risk } from '../../records/risk.ts';
import { riskName } from '../../risk/risk-rows.ts';
import { levelFormats } from '../structure/level-colours.ts';
import type { RiskOverview, SummaryRisk } from './risk-overview.ts';
import { absentSection, headingAt, numberAt, rowOf, textAt } from './section-cells.ts';
import type { Section, SectionCell } from './sheet-composer.ts';
import { GRID_COLUMNS, HEIGHTS, LOOK } from './summary-look.ts';
import { NOT_KNOWN, TOP_TEXTS } from './summary-texts.ts';
import { topRisks } from './top-risks.ts';

const MOST = 10;
/** Grid columns of id, risk, owner, score, level, a gap, treatment and place. */
const WIDTHS = [2, 9, 4, 2, 3, 1, 4, 3];
/** Places among the columns, 0-based. */
const SCORE = 3;
const LEVEL = 4;
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
      ...slots.map(() => HEIGHTS.riskRow),
      HEIGHTS.gap,
    ],
    cells: [
      headingAt(TOP_TEXTS.heading),
      textAt({ row: 2, column: 1, across: GRID_COLUMNS }, basis, LOOK.note),
      ...rowOf(FIRST_ROW - 1, 1, WIDTHS, (index, span) =>
        textAt(
          span,
          TOP_TEXTS.columns[index] ?? '',
          index === SCORE || index === LEVEL ? LOOK.centredHeader : LOOK.tableHeader,
        ),
      ),
      ...slots.flatMap((risk, index) => riskRow(FIRST_ROW + index, risk)),
    ],
    newPage: true,
    formats: levelFormats(levelArea(), allLevels(overviews)),
  };
}

function riskRow(row: number, risk: SummaryRisk | undefined): readonly SectionCell[] {
  const texts = risk ? textsOf(risk) : [];
  return rowOf(row, 1, WIDTHS, (index, span) => {
    if (index === SCORE) return numberAt(span, rounded(risk?.current.score), LOOK.tableNumber);
    return textAt(span, texts[index] ?? '', index === LEVEL ? LOOK.level : LOOK.smallText, 2);
  });
}

function textsOf({ risk, register, current }: SummaryRisk): readonly string[] {
  return [
    riskName(risk),
    whatOf(risk),
    writtenIn(risk.owner, TOP_TEXTS.nobody),
    '',
    current.level ?? '',
    '',
    writtenIn(risk.treatment, TOP_TEXTS.undecided),
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

/** The team's own words, whether we can read them or not; where there are none, what that means. */
function writtenIn(answer: Risk['owner'] | Risk['treatment'], blank: string): string {
  if (answer.state === 'no-column') return NOT_KNOWN;
  return answer.state === 'blank' ? blank : answer.text;
}

function rounded(score: number | undefined): number | undefined {
  return score === undefined ? undefined : Math.round(score * 100) / 100;
}

function levelArea() {
  const left = 1 + WIDTHS.slice(0, LEVEL).reduce((sum, width) => sum + width, 0);
  return { top: FIRST_ROW, left, bottom: FIRST_ROW + MOST - 1, right: left };
}

/** The levels of the method that has most of them; other methods' own words stay plain. */
function allLevels(overviews: readonly RiskOverview[]): readonly string[] {
  return overviews.reduce<readonly string[]>(
    (most, { method }) => (method.levels.length > most.length ? method.levels : most),
    [],
  );
}
