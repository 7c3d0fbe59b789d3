import type { CheckContext } from '../findings/check-context.ts';
import { describeMethodBriefly } from '../method/describe.ts';
import type { RiskMethod } from '../method/risk-method.ts';
import { levelIndex, sameLevel, sameScore } from '../method/scoring.ts';
import { type Answer, answered } from '../records/answer.ts';
import type { RegisterRecords } from '../records/register-records.ts';
import type { Risk } from '../records/risk.ts';
import { formatPosition } from '../workbook/address.ts';
import { type Cell, numberCell, textCell } from '../workbook/cell.ts';
import { cellAt } from '../workbook/grid.ts';
import { findSheet, type SheetSnapshot } from '../workbook/snapshot.ts';
import { type Assessment, assessInitial, assessResidual } from './assessed-risk.ts';
import { ChangeCollector } from './change-collector.ts';
import type { Command, Plan } from './command.ts';

/** Fills in and corrects scores and levels by the team's own method. Cells with formulas stay. */
export const SCORE_RISKS: Command = {
  id: 'score-risks',
  title: 'Score risks',
  description: "Fill in and correct scores and levels by the team's own method.",
  arguments: [],
  plan(context) {
    const scorings = context.risks.flatMap((records, index) => {
      const method = context.methods[index];
      return method ? [scoreRegister(context, records, method)] : [];
    });
    const notes = scorings.flatMap(({ notes }) => notes);
    if (context.risks.length === 0) notes.push('There is no risk register in this workbook.');
    return {
      changes: { changes: scorings.flatMap(({ changes }) => changes.changes) },
      summary: scorings.flatMap(({ summary }) => summary),
      notes,
    };
  },
};

interface Slot {
  readonly answer: Answer<unknown>;
  readonly right: Cell | undefined;
  readonly agrees: boolean;
}

function scoreRegister(
  context: CheckContext,
  { register, records }: RegisterRecords<Risk>,
  method: RiskMethod,
): Plan {
  const sheet = findSheet(context.snapshot, register.sheet);
  if (!sheet) throw new Error(`register on a sheet that is not there: ${register.sheet}`);
  const collector = new ChangeCollector();
  const summary = [`${register.sheet}: ${describeMethodBriefly(method)}`];
  const notes: string[] = [];
  for (const risk of records) {
    for (const slot of slotsOf(method, risk)) {
      const line = plan(collector, sheet, slot);
      if (line) summary.push(`${nameOf(risk)}: ${line}`);
    }
  }
  if (!method.score) {
    notes.push(`${register.sheet}: too few rows tell how scores are made; none were changed.`);
  }
  return { changes: collector.build(), summary, notes };
}

function slotsOf(method: RiskMethod, risk: Risk): readonly Slot[] {
  const initial = assessInitial(method, risk);
  const residual = assessResidual(method, risk);
  return [
    scoreSlot(risk.score, initial),
    levelSlot(method, risk.level, initial),
    scoreSlot(risk.residualScore, residual),
    levelSlot(method, risk.residualLevel, residual),
  ];
}

function scoreSlot(answer: Answer<number>, { score }: Assessment): Slot {
  const typed = answered(answer);
  return {
    answer,
    right: score === undefined ? undefined : numberCell(score),
    agrees: typed !== undefined && score !== undefined && sameScore(typed, score),
  };
}

function levelSlot(method: RiskMethod, answer: Answer<string>, { level }: Assessment): Slot {
  const typed = answered(answer);
  const known = typed === undefined || levelIndex(method.levels, typed) >= 0;
  return {
    answer,
    right: level === undefined || !known ? undefined : textCell(level),
    agrees: typed !== undefined && level !== undefined && sameLevel(typed, level),
  };
}

/** Plans one cell; returns what changes in words, or undefined where nothing does. */
function plan(collector: ChangeCollector, sheet: SheetSnapshot, slot: Slot): string | undefined {
  const { answer, right, agrees } = slot;
  if (answer.state === 'no-column' || right === undefined || agrees) return undefined;
  const cell = cellAt(sheet.grid, answer.at);
  if (cell.kind === 'formula') return undefined;
  collector.setCell(sheet, answer.at.row, answer.at.column, right);
  const before = answer.state === 'blank' ? 'was empty' : `was ${answer.text}`;
  return `${formatPosition(answer.at)} is ${shown(right)} (${before})`;
}

function shown(cell: Cell): string {
  if (cell.kind === 'number') return String(cell.number);
  return cell.kind === 'text' ? cell.text : '';
}

function nameOf(risk: Risk): string {
  return answered(risk.id) ?? `Row ${risk.row}`;
}
