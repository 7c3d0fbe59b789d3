import { type AssessedRisk, assessInitial, assessResidual } from '../../method/assess-risk.ts';
import type { RiskMethod } from '../../method/risk-method.ts';
import { levelOf, sameLevel, sameScore, valueOn } from '../../method/scoring.ts';
import type { RecognisedRegister } from '../../recognise/recognition.ts';
import { type Answer, NO_COLUMN } from '../../records/answer.ts';
import type { Rating } from '../../records/rating.ts';
import type { Risk } from '../../records/risk.ts';
import { fieldId } from '../../registers/declaration.ts';
import { formatPosition, type Position } from '../../workbook/address.ts';
import {
  type Cell,
  EMPTY,
  formulaCell,
  numberCell,
  type Scalar,
  shownValue,
  textCell,
} from '../../workbook/cell.ts';
import { cellAt } from '../../workbook/grid.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { ChangeCollector } from '../change-collector.ts';
import { levelFormula, type RowReferences, scoreFormula } from './native-formula.ts';
import type { RiskScales } from './risk-scales.ts';

/** What became of the score and level cells of a register. */
export interface FormulaTally {
  /** Columns that hold formulas now, whoever wrote them. */
  readonly columns: Set<number>;
  /** Cells that were typed and become formulas. */
  replaced: number;
  /** Cells that were blank and become formulas. */
  filled: number;
  /** Cells that say something else than the method; they stay as typed. */
  readonly disagreeing: string[];
  /** Cells of risks whose ratings the method can't use; they stay as they are. */
  readonly unknown: string[];
}

interface RatingSet {
  readonly score: 'score' | 'residualScore';
  readonly level: 'level' | 'residualLevel';
  readonly likelihood: 'likelihood' | 'residualLikelihood';
  readonly consequences: readonly (
    | 'consequence'
    | 'residualConsequence'
    | 'confidentiality'
    | 'integrity'
    | 'availability'
  )[];
  assess(risk: Risk): AssessedRisk;
}

interface Work {
  readonly register: RecognisedRegister;
  readonly sheet: SheetSnapshot;
  readonly scales: RiskScales;
  readonly collector: ChangeCollector;
  readonly tally: FormulaTally;
}

/**
 * Plans native formulas for scores and levels, in cells that are blank or hold what the formula
 * gives. A cell that says something else, or has a formula already, stays as it is. `register`
 * names the columns that are about to be added, too.
 */
export function planRiskFormulas(
  register: RecognisedRegister,
  risks: readonly Risk[],
  sheet: SheetSnapshot,
  scales: RiskScales,
  collector: ChangeCollector,
): FormulaTally {
  const tally: FormulaTally = {
    columns: new Set(),
    replaced: 0,
    filled: 0,
    disagreeing: [],
    unknown: [],
  };
  const work = { register, sheet, scales, collector, tally };
  for (const set of ratingSets(scales.method)) {
    for (const risk of risks) planRisk(work, set, risk);
  }
  return tally;
}

function ratingSets(method: RiskMethod): readonly RatingSet[] {
  const { consequenceSource } = method;
  const combined = consequenceSource.kind === 'combined';
  return [
    {
      score: 'score',
      level: 'level',
      likelihood: 'likelihood',
      consequences: combined ? consequenceSource.fields : ['consequence'],
      assess: (risk) =>
        assessInitial(method, combined ? { ...risk, consequence: NO_COLUMN } : risk),
    },
    {
      score: 'residualScore',
      level: 'residualLevel',
      likelihood: 'residualLikelihood',
      consequences: ['residualConsequence'],
      assess: (risk) => assessResidual(method, risk),
    },
  ];
}

function planRisk(work: Work, set: RatingSet, risk: Risk): void {
  const { method, written } = work.scales;
  const scoreAt = cellOf(work, risk, set.score);
  const references = referencesOf(set, risk, scoreAt);
  if (!references) return;
  const assessed = set.assess(risk);
  const usable = isUsable(method, set, risk);
  const plan = (field: 'score' | 'level', formula: string | undefined, value: Scalar) => {
    const at = cellOf(work, risk, set[field]);
    return at && formula
      ? planCell(work, at, risk[set[field]], { formula, value, usable })
      : undefined;
  };
  const score = assessed.score === undefined ? EMPTY : numberCell(assessed.score);
  const shown = plan('score', scoreFormula(method, written, references), score);
  const level = levelOf(
    method,
    scoreAt ? numberOf(shown ?? cellAt(work.sheet.grid, scoreAt)) : assessed.score,
    assessed.likelihood,
    assessed.consequence,
  );
  plan('level', levelFormula(method, written, references), textCell(level ?? ''));
}

/** The cell of a risk in a field's column; undefined where there is no column, or a merge covers the cell. */
function cellOf({ register }: Work, risk: Risk, field: keyof Risk & string): Position | undefined {
  const column = register.columns.get(fieldId(field))?.column;
  if (column === undefined) return undefined;
  const answer = risk[field as Exclude<keyof Risk, 'row'>];
  const isCovered = answer.state !== 'no-column' && answer.at.row !== risk.row;
  return isCovered ? undefined : { row: risk.row, column };
}

/** The cells with a risk's ratings; undefined where a column is missing. */
function referencesOf(
  set: RatingSet,
  risk: Risk,
  scoreAt: Position | undefined,
): RowReferences | undefined {
  const [likelihood, ...consequences] = [set.likelihood, ...set.consequences].map((field) => {
    const answer: Answer<Rating> = risk[field];
    return answer.state === 'no-column' ? undefined : formatPosition(answer.at);
  });
  const known = consequences.filter((reference) => reference !== undefined);
  if (likelihood === undefined || known.length < consequences.length) return undefined;
  return { likelihood, consequences: known, score: scoreAt && formatPosition(scoreAt) };
}

/** Whether every rating is a step of its scale or not given yet. */
function isUsable(method: RiskMethod, set: RatingSet, risk: Risk): boolean {
  const onScale = (scale: RiskMethod['likelihood'], answer: Answer<Rating>) =>
    answer.state === 'value'
      ? valueOn(scale, answer.value) !== undefined
      : answer.state === 'blank';
  return (
    onScale(method.likelihood, risk[set.likelihood]) &&
    set.consequences.every((field) => onScale(method.consequence, risk[field]))
  );
}

interface Planned {
  readonly formula: string;
  /** What the formula gives. */
  readonly value: Scalar;
  /** Whether the ratings are such that the formula gives that. */
  readonly usable: boolean;
}

/** Plans one cell; returns what it will hold, or undefined where it stays as it is. */
function planCell(
  { sheet, collector, tally }: Work,
  at: Position,
  answer: Answer<number | string>,
  { formula, value, usable }: Planned,
): Cell | undefined {
  const cell = cellAt(sheet.grid, at);
  const isBlank = cell.kind === 'empty';
  if (cell.kind === 'formula') {
    tally.columns.add(at.column);
    return undefined;
  }
  if (!usable || (!isBlank && value.kind === 'empty')) {
    tally.unknown.push(formatPosition(at));
    return undefined;
  }
  if (!isBlank && !agrees(answer, value)) {
    tally.disagreeing.push(formatPosition(at));
    return undefined;
  }
  const after = formulaCell(formula, value);
  collector.setCell(sheet, at.row, at.column, after);
  tally.columns.add(at.column);
  if (isBlank) tally.filled++;
  else tally.replaced++;
  return after;
}

function agrees(answer: Answer<number | string>, value: Scalar): boolean {
  if (answer.state !== 'value') return false;
  if (value.kind === 'number') {
    return typeof answer.value === 'number' && sameScore(answer.value, value.number);
  }
  return value.kind === 'text' && sameLevel(String(answer.value), value.text);
}

function numberOf(cell: Cell): number | undefined {
  const value = shownValue(cell);
  return value.kind === 'number' ? value.number : undefined;
}
