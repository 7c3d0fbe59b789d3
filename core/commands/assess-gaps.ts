import type { CheckContext } from '../findings/check-context.ts';
import { shareMet } from '../gap/readiness.ts';
import { readinessOverview } from '../gap/readiness-overview.ts';
import { type CoreMessage, message } from '../messages/message.ts';
import { answered } from '../records/answer.ts';
import type { GapEntry } from '../records/kinds/gap-assessment.ts';
import type { RegisterRecords } from '../records/register-records.ts';
import { CONFORMITY_CHOICES } from '../registers/choice-lists.ts';
import { requirementId } from '../standard/requirement-reference.ts';
import type { Change } from '../workbook/change.ts';
import { findSheet } from '../workbook/snapshot.ts';
import { assessmentSheet } from './assess-gaps/assessment-sheet.ts';
import { type RequirementRow, requirementRows } from './assess-gaps/requirement-rows.ts';
import { isRound, ROUND_SHEETS, type Round } from './assess-gaps/rounds.ts';
import { withFormerStatus } from './assess-gaps/with-former-status.ts';
import type { Command, Plan } from './command.ts';
import { declarationOf } from './declarations.ts';
import { nothingPlanned } from './nothing-planned.ts';
import { choiceWords } from './structure/choice-words.ts';
import { appendRows } from './template/append-rows.ts';

/**
 * A gap assessment of clauses 4-10 and Annex A, or the requirements that one lacks. Evidence that
 * stands in other registers is named with its place; what a person has to judge stays open.
 */
export const ASSESS_GAPS: Command = {
  ...declarationOf('assess-gaps'),
  plan(context, { round = 'internal' }) {
    if (!isRound(round)) return nothingPlanned(message('gaps.no-round', { round: String(round) }));
    const former = context.records['gap-assessment'];
    const current = former.find(({ register }) => isOf(register.sheet, round));
    const plan = current ? completed(context, current) : made(context, round, former);
    return { ...plan, notes: [...plan.notes, ...readinessNotes(former)] };
  },
};

type Assessment = RegisterRecords<GapEntry>;

/** Any assessment is the first one, but for the sheet of the second. */
function isOf(sheet: string, round: Round): boolean {
  return sheet.startsWith(ROUND_SHEETS['pre-certification']) === (round === 'pre-certification');
}

function completed(context: CheckContext, current: Assessment): Plan {
  const { register, records } = current;
  const sheet = findSheet(context.snapshot, register.sheet);
  const known = new Set(records.flatMap(({ requirement }) => idsOf(requirement)));
  const words = choiceWords(CONFORMITY_CHOICES, register.language);
  const missing = requirementRows(context, words).filter(({ id }) => !isKnown(id, known));
  if (!sheet || missing.length === 0) {
    return nothingPlanned(message('gaps.all-there', { sheet: register.sheet }));
  }
  return {
    changes: {
      changes: appendRows(
        sheet,
        register,
        missing.map(({ row }) => row),
      ),
    },
    summary: [message('gaps.added', { sheet: register.sheet, count: missing.length })],
    notes: [],
  };
}

function idsOf(requirement: GapEntry['requirement']): readonly string[] {
  const reference = answered(requirement);
  return reference ? [requirementId(reference)] : [];
}

/** A row about a subclause covers its letters, and one about a letter the subclause. */
function isKnown(id: string, known: ReadonlySet<string>): boolean {
  const [clause = ''] = id.split(' ');
  const wider = clause.split('.').slice(0, -1).join('.');
  return known.has(id) || known.has(clause) || (wider.includes('.') && known.has(wider));
}

function made(context: CheckContext, round: Round, former: readonly Assessment[]): Plan {
  const words = CONFORMITY_CHOICES.map(({ title }) => title);
  const rows = withFormerStatus(requirementRows(context, words), former);
  const after = assessmentSheet(context, round, rows);
  const index = context.snapshot.sheets.length;
  const change: Change = { kind: 'sheet', sheet: after.name, index, before: null, after };
  const prefilled = rows.filter(({ isPrefilled }) => isPrefilled).length;
  return {
    changes: { changes: [change] },
    summary: [
      message('gaps.new-sheet', { sheet: after.name, count: rows.length }),
      message('gaps.prefilled', { count: prefilled }),
      message('gaps.left-open', { count: openCount(rows) }),
    ],
    notes: [],
  };
}

function openCount(rows: readonly RequirementRow[]): number {
  return rows.filter(({ row }) => row.status?.kind !== 'text' || row.status.text === '').length;
}

function readinessNotes(assessments: readonly Assessment[]): readonly CoreMessage[] {
  return assessments.flatMap(({ register, records }) => {
    const { overall } = readinessOverview(records);
    const share = shareMet(overall);
    if (share === undefined) return [];
    const percent = Math.floor(share * 100);
    return [message('gaps.readiness', { sheet: register.sheet, percent, open: overall.open })];
  });
}
