import type { CheckContext } from '../findings/check-context.ts';
import { type CoreMessage, message } from '../messages/message.ts';
import { assessInitial, assessResidual } from '../method/assess-risk.ts';
import { describeMethodBriefly } from '../method/describe.ts';
import type { RiskMethod } from '../method/risk-method.ts';
import { levelOf, sameLevel, sameScore } from '../method/scoring.ts';
import { type Answer, answered } from '../records/answer.ts';
import type { RegisterRecords } from '../records/register-records.ts';
import type { Risk } from '../records/risk.ts';
import { initialHeight, type RiskHeight, residualHeight } from '../risk/risk-height.ts';
import { riskName } from '../risk/risk-rows.ts';
import { formatPosition } from '../workbook/address.ts';
import { type Cell, numberCell, textCell } from '../workbook/cell.ts';
import { cellAt } from '../workbook/grid.ts';
import { findSheet, type SheetSnapshot } from '../workbook/snapshot.ts';
import { ChangeCollector } from './change-collector.ts';
import type { Command, Plan } from './command.ts';
import { declarationOf } from './declarations.ts';

/** Fills in and corrects scores and levels by the team's own method. Cells with formulas stay. */
export const SCORE_RISKS: Command = {
  ...declarationOf('score-risks'),
  plan(context) {
    const plans = context.records['risk-register'].flatMap((records, index) => {
      const method = context.methods[index];
      return method ? [scoreRegister(context, records, method)] : [];
    });
    const notes = plans.flatMap((plan) => plan.notes);
    if (context.records['risk-register'].length === 0) notes.push(message('scores.no-register'));
    return {
      changes: { changes: plans.flatMap(({ changes }) => changes.changes) },
      summary: plans.flatMap(({ summary }) => summary),
      notes,
    };
  },
};

type SlotName = 'score' | 'level' | 'residual-score' | 'residual-level';

/** A cell that the method has an answer for. */
interface Slot {
  readonly what: SlotName;
  readonly answer: Answer<unknown>;
  readonly right: Cell | undefined;
  readonly agrees: boolean;
}

interface Tally {
  filled: number;
  /** What was typed and becomes something else. */
  readonly corrected: CoreMessage[];
  /** Formulas that last gave something else than the method does. */
  readonly formulas: string[];
  /** Formulas that show nothing, most likely since no program has calculated them yet. */
  readonly blankFormulas: string[];
}

function scoreRegister(
  context: CheckContext,
  { register, records }: RegisterRecords<Risk>,
  method: RiskMethod,
): Plan {
  const sheet = findSheet(context.snapshot, register.sheet);
  if (!sheet) throw new Error(`register on a sheet that is not there: ${register.sheet}`);
  const collector = new ChangeCollector();
  const tally: Tally = { filled: 0, corrected: [], formulas: [], blankFormulas: [] };
  for (const risk of records) {
    for (const slot of slotsOf(method, risk)) planSlot(collector, tally, sheet, risk, slot);
  }
  return {
    changes: collector.build(),
    summary: summaryOf(register.sheet, method, tally),
    notes: notesOf(register.sheet, method, tally),
  };
}

function slotsOf(method: RiskMethod, risk: Risk): readonly Slot[] {
  const initial = initialHeight(method, risk);
  const residual = residualHeight(method, risk);
  return [
    scoreSlot('score', risk.score, assessInitial(method, risk).score),
    levelSlot('level', risk.level, rightLevel(method, initial)),
    scoreSlot('residual-score', risk.residualScore, assessResidual(method, risk).score),
    levelSlot('residual-level', risk.residualLevel, rightLevel(method, residual)),
  ];
}

function scoreSlot(what: SlotName, answer: Answer<number>, right: number | undefined): Slot {
  const typed = answered(answer);
  return {
    what,
    answer,
    right: right === undefined ? undefined : numberCell(Math.round(right * 100) / 100),
    agrees: typed !== undefined && right !== undefined && sameScore(typed, right),
  };
}

function levelSlot(what: SlotName, answer: Answer<string>, right: string | undefined): Slot {
  const typed = answered(answer);
  return {
    what,
    answer,
    right: right === undefined ? undefined : textCell(right),
    agrees: typed !== undefined && right !== undefined && sameLevel(typed, right),
  };
}

function rightLevel(method: RiskMethod, height: RiskHeight): string | undefined {
  return levelOf(method, height.score, height.likelihood, height.consequence);
}

function planSlot(
  collector: ChangeCollector,
  tally: Tally,
  sheet: SheetSnapshot,
  risk: Risk,
  { what, answer, right, agrees }: Slot,
): void {
  if (answer.state === 'no-column' || right === undefined || agrees) return;
  const isCoveredByMerge = answer.at.row !== risk.row;
  if (isCoveredByMerge) return;
  const cell = cellAt(sheet.grid, answer.at);
  if (cell.kind === 'formula') {
    const formulas = cell.value.kind === 'empty' ? tally.blankFormulas : tally.formulas;
    formulas.push(formatPosition(answer.at));
    return;
  }
  collector.setCell(sheet, answer.at.row, answer.at.column, right);
  if (answer.state === 'blank' && answer.text.trim() === '') tally.filled++;
  else {
    tally.corrected.push(
      message('scores.corrected', {
        risk: riskName(risk),
        what: message(`scores.${what}`),
        cell: formatPosition(answer.at),
        before: answer.text,
        after: shown(right),
      }),
    );
  }
}

/** Corrections that are told one by one. */
const MOST_TOLD = 20;

function summaryOf(
  sheet: string,
  method: RiskMethod,
  { filled, corrected }: Tally,
): readonly CoreMessage[] {
  const lines = [message('method.of-sheet', { sheet, method: describeMethodBriefly(method) })];
  if (corrected.length + filled > 0) {
    lines.push(message('scores.counts', { sheet, corrected: corrected.length, filled }));
  }
  lines.push(...corrected.slice(0, MOST_TOLD));
  const more = corrected.length - MOST_TOLD;
  if (more > 0) lines.push(message('scores.more', { count: more }));
  return lines;
}

function notesOf(
  sheet: string,
  { score, level }: RiskMethod,
  { formulas, blankFormulas }: Tally,
): readonly CoreMessage[] {
  const notes: CoreMessage[] = [];
  if (!score && !level) notes.push(message('scores.too-few-rows', { sheet }));
  if (formulas.length > 0) {
    notes.push(message('scores.formulas-differ', { sheet, cells: listed(formulas) }));
  }
  if (blankFormulas.length > 0) {
    notes.push(message('scores.formulas-blank', { sheet, cells: listed(blankFormulas) }));
  }
  return notes;
}

function listed(cells: readonly string[]): readonly (string | CoreMessage)[] {
  const rest = cells.length - MOST_TOLD;
  const named = cells.slice(0, MOST_TOLD);
  return rest > 0 ? [...named, message('scores.more-cells', { count: rest })] : named;
}

function shown(cell: Cell): string | number {
  if (cell.kind === 'number') return cell.number;
  return cell.kind === 'text' ? cell.text : '';
}
