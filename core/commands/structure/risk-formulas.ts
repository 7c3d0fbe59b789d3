import { levelIndex, sameLevel, sameScore } from '../../method/scoring.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import type { Answer } from '../../records/answer.ts';
import type { Risk } from '../../records/risk.ts';
import { type FieldId, fieldId } from '../../registers/declaration.ts';
import { columnLetters } from '../../workbook/address.ts';
import { EMPTY, formulaCell, numberCell, textCell } from '../../workbook/cell.ts';
import { cellAt } from '../../workbook/grid.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { type Assessment, assessInitial, assessResidual } from '../assessed-risk.ts';
import type { ChangeCollector } from '../change-collector.ts';
import type { RiskScales } from './dropdowns.ts';
import { modelOf } from './missing-columns.ts';
import { levelFormula, type RowReferences, scoreFormula } from './native-formula.ts';

/** The columns of a risk register by field, those that are about to be added included. */
export type ColumnOf = (field: FieldId) => number | undefined;

/** What became of the score and level cells. */
export interface FormulaTally {
  planned: number;
  /** Cells that disagree with the method; they stay as typed. */
  readonly disagreeing: string[];
}

interface RatingSet {
  readonly score: 'score' | 'residualScore';
  readonly level: 'level' | 'residualLevel';
  readonly likelihood: FieldId;
  readonly consequences: readonly FieldId[];
  assess(risk: Risk): Assessment;
}

/**
 * Native formulas for scores and levels, in cells that are blank or hold what the formula gives.
 * A cell that says something else, or has a formula already, stays as it is.
 */
export function planRiskFormulas(
  register: RecognisedRegister,
  risks: readonly Risk[],
  sheet: SheetSnapshot,
  scales: RiskScales,
  columnOf: ColumnOf,
  collector: ChangeCollector,
): FormulaTally {
  const tally: FormulaTally = { planned: 0, disagreeing: [] };
  for (const set of ratingSets(scales)) {
    const columns = setColumns(set, columnOf);
    if (!columns) continue;
    for (const risk of risks) {
      const references = referencesOf(columns, risk.row);
      const assessed = set.assess(risk);
      const plan = (field: 'score' | 'level', formula: string | undefined) =>
        planCell({
          field,
          set,
          risk,
          assessed,
          formula,
          columnOf,
          register,
          sheet,
          collector,
          tally,
          scales,
        });
      plan('score', scoreFormula(scales.method, scales.written, references));
      plan('level', levelFormula(scales.method, scales.written, references));
    }
  }
  return tally;
}

function ratingSets({ method }: RiskScales): readonly RatingSet[] {
  const { consequenceSource } = method;
  const consequences =
    consequenceSource.kind === 'single' ? ['consequence'] : consequenceSource.fields;
  const initial: RatingSet = {
    score: 'score',
    level: 'level',
    likelihood: fieldId('likelihood'),
    consequences: consequences.map(fieldId),
    assess: (risk) => assessInitial(method, risk),
  };
  const residual: RatingSet = {
    score: 'residualScore',
    level: 'residualLevel',
    likelihood: fieldId('residualLikelihood'),
    consequences: [fieldId('residualConsequence')],
    assess: (risk) => assessResidual(method, risk),
  };
  return [initial, residual];
}

interface SetColumns {
  readonly likelihood: number;
  readonly consequences: readonly number[];
  readonly score: number | undefined;
}

function setColumns(set: RatingSet, columnOf: ColumnOf): SetColumns | undefined {
  const likelihood = columnOf(set.likelihood);
  const consequences = set.consequences.map(columnOf).filter((column) => column !== undefined);
  if (likelihood === undefined || consequences.length < set.consequences.length) return undefined;
  return { likelihood, consequences, score: columnOf(fieldId(set.score)) };
}

function referencesOf({ likelihood, consequences, score }: SetColumns, row: number): RowReferences {
  const at = (column: number) => `${columnLetters(column)}${row}`;
  return {
    likelihood: at(likelihood),
    consequences: consequences.map(at),
    score: score === undefined ? '' : at(score),
  };
}

interface CellPlan {
  readonly field: 'score' | 'level';
  readonly set: RatingSet;
  readonly risk: Risk;
  readonly assessed: Assessment;
  readonly formula: string | undefined;
  readonly columnOf: ColumnOf;
  readonly register: RecognisedRegister;
  readonly sheet: SheetSnapshot;
  readonly collector: ChangeCollector;
  readonly tally: FormulaTally;
  readonly scales: RiskScales;
}

function planCell(plan: CellPlan): void {
  const { field, set, risk, assessed, formula, sheet, collector, tally } = plan;
  const id = set[field];
  const column = plan.columnOf(fieldId(id));
  if (column === undefined || formula === undefined) return;
  const cell = cellAt(sheet.grid, { row: risk.row, column });
  if (cell.kind === 'formula') return;
  if (!mayReplace(plan, risk[id])) {
    tally.disagreeing.push(`${columnLetters(column)}${risk.row}`);
    return;
  }
  const value = field === 'score' ? assessed.score : assessed.level;
  const cached =
    typeof value === 'number' ? numberCell(value) : value === undefined ? EMPTY : textCell(value);
  const model = cell.kind === 'empty' ? modelOf(plan.register, risk.row) : undefined;
  collector.setCell(
    sheet,
    risk.row,
    column,
    formulaCell(formula, cached),
    model && !plan.register.columns.has(fieldId(id)) ? { kind: 'like', ...model } : undefined,
  );
  tally.planned++;
}

/** A cell may become a formula where it is blank, or where the formula gives what is typed. */
function mayReplace(
  { field, assessed, scales }: CellPlan,
  answer: Answer<number | string>,
): boolean {
  if (answer.state === 'no-column') return true;
  if (answer.state === 'blank') return answer.text.trim() === '';
  if (answer.state === 'unreadable') return false;
  if (field === 'score') {
    return (
      typeof answer.value === 'number' &&
      assessed.score !== undefined &&
      sameScore(answer.value, assessed.score)
    );
  }
  const typed = String(answer.value);
  return (
    levelIndex(scales.method.levels, typed) >= 0 &&
    assessed.level !== undefined &&
    sameLevel(typed, assessed.level)
  );
}
