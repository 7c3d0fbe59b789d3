import type { RegisterDeclaration } from '../../registers/declaration.ts';
import { formatPosition } from '../../workbook/address.ts';
import { formulaCell } from '../../workbook/cell.ts';
import type { GridBuilder } from '../../workbook/grid.ts';
import type { ConditionalFormat } from '../../workbook/sheet-features.ts';
import { levelFormats, scoreFormats } from '../structure/level-colours.ts';
import type { DefaultLevel } from './default-criteria.ts';
import { SCALE_NAMES } from './named-lists.ts';
import { templateColumn } from './template-columns.ts';
import { EXAMPLE_ROW, FIRST_ROW, LAST_CALCULATED_ROW } from './template-layout.ts';

/** Ratings and what is calculated from them: before treatment, and what remains. */
const SETS = [
  { likelihood: 'likelihood', consequence: 'consequence', score: 'score', level: 'level' },
  {
    likelihood: 'residualLikelihood',
    consequence: 'residualConsequence',
    score: 'residualScore',
    level: 'residualLevel',
  },
] as const;

/** Native formulas for scores and levels in every drawn row; levels follow the criteria sheet. */
export function setRiskFormulas(declaration: RegisterDeclaration, grid: GridBuilder): void {
  for (const set of SETS) {
    const [likelihood, consequence, score, level] = columnsOf(declaration, set);
    for (let row = FIRST_ROW; row <= LAST_CALCULATED_ROW; row++) {
      const [l, c, s] = [likelihood, consequence, score].map((column) =>
        formatPosition({ row, column }),
      );
      grid.set(row, score, formulaCell(`IF(COUNT(${l},${c})=2,${l}*${c},"")`));
      const { levelFrom, levelName } = SCALE_NAMES;
      const looked = `IFERROR(LOOKUP(${s},${levelFrom},${levelName}),"")`;
      grid.set(row, level, formulaCell(`IF(ISNUMBER(${s}),${looked},"")`));
    }
  }
}

/** Heat-map colours of scores and levels. */
export function riskFormats(
  declaration: RegisterDeclaration,
  levels: readonly DefaultLevel[],
): readonly ConditionalFormat[] {
  const bands = levels.map(({ label, minimum }) => ({ label, minimum }));
  return SETS.flatMap((set) => {
    const [, , score, level] = columnsOf(declaration, set);
    const area = (column: number) => ({
      top: EXAMPLE_ROW,
      bottom: LAST_CALCULATED_ROW,
      left: column,
      right: column,
    });
    return [
      ...scoreFormats(area(score), bands),
      ...levelFormats(
        area(level),
        levels.map(({ label }) => label),
      ),
    ];
  });
}

function columnsOf(
  declaration: RegisterDeclaration,
  { likelihood, consequence, score, level }: (typeof SETS)[number],
): readonly [number, number, number, number] {
  const column = (field: string) => {
    const found = templateColumn(declaration, field);
    if (found === undefined) throw new Error(`no column for ${field}`);
    return found;
  };
  return [column(likelihood), column(consequence), column(score), column(level)];
}
