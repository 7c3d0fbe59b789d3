import type { CheckContext } from '../../findings/check-context.ts';
import { type CoreMessage, message } from '../../messages/message.ts';
import { fieldId } from '../../registers/declaration.ts';
import { fieldOf, registerOf } from '../../registers/registers.ts';
import { initialHeight, isTooHigh, residualHeight } from '../../risk/risk-height.ts';
import { riskRows } from '../../risk/risk-rows.ts';
import type { RowState, RowStates } from '../compare/row-states.ts';
import type { InputSource } from './review-inputs.ts';

/** A row of a register, as the review shows it. */
export interface InputRow {
  readonly id: string;
  readonly what: string;
  readonly detail: string;
  readonly who: string;
  readonly when: string;
  readonly state: string;
}

/** What a register says about a review input. */
export interface InputEvidence {
  /** One line: which register, how many rows, how many of them matter here. */
  readonly summary: CoreMessage;
  readonly rows: readonly InputRow[];
  /** What the rows show, left to right, as the register calls it. */
  readonly columns: readonly string[];
  /** Rows that matter and are not shown. */
  readonly hidden: number;
}

const MOST_ROWS = 12;
/** The evidence of one register; undefined where the workbook doesn't have it. */
export function evidenceOf(
  context: CheckContext,
  states: RowStates,
  source: InputSource,
): InputEvidence | undefined {
  const rows = states.get(source.kind);
  if (!rows) return undefined;
  const register = { register: source.kind };
  if (rows.size === 0) {
    const summary = message('review.no-rows', { register });
    return { summary, rows: [], columns: [], hidden: 0 };
  }
  const matters = concerns(context, source);
  const chosen = [...rows.values()].filter(matters);
  const late = chosen.filter((row) => isLate(row, context.today)).length;
  const counts = [
    message('review.in-all', { count: rows.size }),
    ...countOf(source, chosen.length),
    ...(source.show === 'open' && late > 0 ? [message('review.late', { count: late })] : []),
  ];
  return {
    summary: message('review.evidence', { register, counts }),
    rows: chosen.slice(0, MOST_ROWS).map((row) => shown(row, source)),
    columns: shownColumns(source, chosen),
    hidden: Math.max(0, chosen.length - MOST_ROWS),
  };
}

/** How many rows matter; nothing where all do. */
function countOf({ show }: InputSource, count: number): readonly CoreMessage[] {
  return show === 'all' ? [] : [message(`review.${show}`, { count })];
}

/** The titles of the fields that the rows are shown by. */
function shownColumns(source: InputSource, rows: readonly RowState[]): readonly string[] {
  const { kind, what, detail, who, when, state } = source;
  const declaration = registerOf(kind);
  const used = [what, detail, who, when, state].flatMap(
    (candidates) =>
      candidates.find((field) => rows.some(({ fields }) => fields.get(field)?.text)) ?? [],
  );
  return [...new Set(used)].flatMap((field) => {
    const declared = declaration && fieldOf(declaration, fieldId(field));
    return declared ? [withSmallInitial(declared.title)] : [];
  });
}

function concerns(context: CheckContext, { show, what }: InputSource): (row: RowState) => boolean {
  if (show === 'all') return () => true;
  if (show === 'open') {
    return (row) => what.some((field) => compared(row, field) !== '') && !isFinished(row);
  }
  if (show === 'opportunities') return (row) => /opportunity/i.test(compared(row, 'grade'));
  const high = highRisks(context);
  return ({ id }) => high.has(id);
}

/** Ids of risks that are above acceptance: by what remains where that is assessed, else as they are. */
function highRisks(context: CheckContext): ReadonlySet<string> {
  return new Set(
    riskRows(context).flatMap(({ risk, method, name }) => {
      const height = isTooHigh(method, residualHeight(method, risk));
      const isHigh = height ?? isTooHigh(method, initialHeight(method, risk));
      return isHigh ? [risk.id.state === 'value' ? risk.id.value : name] : [];
    }),
  );
}

/** Done, cancelled, closed, nothing to do, or with a day on which it ended. */
function isFinished(row: RowState): boolean {
  if (/conforming|opportunity/.test(compared(row, 'grade'))) return true;
  if (['completed', 'closed', 'done'].some((field) => compared(row, field) !== '')) return true;
  return /done|cancelled|closed/.test(compared(row, 'status'));
}

function isLate(row: RowState, today: string): boolean {
  const due = compared(row, 'due').replace(/"/g, '');
  return /^\d{4}-\d{2}-\d{2}$/.test(due) && due < today;
}

function compared({ fields }: RowState, field: string): string {
  const state = fields.get(field);
  return state && state.text !== '' ? state.compared : '';
}

function shown({ id, fields }: RowState, source: InputSource): InputRow {
  const first = (candidates: readonly string[], taken = '') =>
    candidates
      .map((field) => fields.get(field)?.text ?? '')
      .find((text) => text !== '' && text !== taken) ?? '';
  const what = first(source.what);
  return {
    id: id === what ? '' : id,
    what,
    detail: first(source.detail, what),
    who: first(source.who),
    when: first(source.when),
    state: first(source.state),
  };
}

function withSmallInitial(title: string): string {
  return `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
}
