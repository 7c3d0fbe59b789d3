import type { CheckContext } from '../../findings/check-context.ts';
import { levelOf } from '../../method/scoring.ts';
import { type Answer, answered } from '../../records/answer.ts';
import { allRecords } from '../../records/records.ts';
import type { Risk } from '../../records/risk.ts';
import type { FieldContent, RegisterDeclaration } from '../../registers/declaration.ts';
import type { RegisterKind } from '../../registers/kinds.ts';
import { registerOf } from '../../registers/registers.ts';
import { isClosed } from '../../risk/closed-risks.ts';
import { initialHeight, type RiskHeight, residualHeight } from '../../risk/risk-height.ts';
import { writtenRisks } from '../../risk/risk-rows.ts';

/** What a field says: as shown, and as compared, so that "Ja" and "Yes" are the same answer. */
export interface FieldState {
  readonly text: string;
  readonly compared: string;
  /** What stands in the cell, for a field whose text the method gives. */
  readonly written?: string;
}

/** A row of a register at one moment. */
export interface RowState {
  /** Its id, or what stands in for one. */
  readonly id: string;
  /** A few words about it; empty where the id says all. */
  readonly name: string;
  /** By field id; fields whose column is not there are left out. */
  readonly fields: ReadonlyMap<string, FieldState>;
  readonly isClosed: boolean;
}

/** The rows of each kind of register that the workbook has, by their folded ids. */
export type RowStates = ReadonlyMap<RegisterKind, ReadonlyMap<string, RowState>>;

/** Contents that tell what a row is about. */
const TELLING: ReadonlySet<FieldContent> = new Set(['text', 'name']);

type AnyRecord = Readonly<Record<string, unknown>>;

/** What the registers of a workbook say now, row by row. */
export function rowStates(context: CheckContext): RowStates {
  const states = new Map<RegisterKind, Map<string, RowState>>();
  for (const { register, records } of allRecords(context.records)) {
    const declaration = registerOf(register.kind);
    if (!declaration || register.kind === 'risk-register') continue;
    const rows = states.get(register.kind) ?? new Map<string, RowState>();
    states.set(register.kind, rows);
    for (const record of records)
      addRow(rows, stateOf(declaration, record as unknown as AnyRecord));
  }
  const risks = riskStates(context);
  return risks ? states.set('risk-register', risks) : states;
}

/** Risks, with scores and levels as the method gives them, whether or not they are typed. */
function riskStates(context: CheckContext): Map<string, RowState> | undefined {
  const registers = context.records['risk-register'];
  const declaration = registerOf('risk-register');
  if (registers.length === 0 || !declaration) return undefined;
  const rows = new Map<string, RowState>();
  registers.forEach((register, index) => {
    const method = context.methods[index];
    if (!method) return;
    const withLevel = (height: RiskHeight) => ({
      score: height.score,
      level: levelOf(method, height.score, height.likelihood, height.consequence) ?? height.level,
    });
    for (const risk of writtenRisks(register)) {
      const state = stateOf(declaration, risk as unknown as AnyRecord);
      if (!state) continue;
      const fields = new Map(state.fields);
      setHeight(fields, 'score', 'level', withLevel(initialHeight(method, risk)));
      setHeight(fields, 'residualScore', 'residualLevel', withLevel(residualHeight(method, risk)));
      addRow(rows, { ...state, fields, name: nameOfRisk(risk), isClosed: isClosed(risk) });
    }
  });
  return rows;
}

function setHeight(
  fields: Map<string, FieldState>,
  score: string,
  level: string,
  height: Pick<RiskHeight, 'score' | 'level'>,
): void {
  const set = (field: string, text: string) => {
    const written = fields.get(field)?.text;
    fields.set(field, {
      text,
      compared: text.toLowerCase(),
      ...(written !== undefined && { written }),
    });
  };
  set(score, height.score === undefined ? '' : String(Math.round(height.score * 100) / 100));
  set(level, height.level ?? '');
}

function nameOfRisk(risk: Risk): string {
  return answered(risk.title) ?? answered(risk.description) ?? '';
}

function stateOf(declaration: RegisterDeclaration, record: AnyRecord): RowState | undefined {
  const fields = new Map<string, FieldState>();
  const texts: string[] = [];
  let name = '';
  for (const { id, content } of declaration.fields) {
    const answer = record[id];
    if (!isAnswer(answer) || answer.state === 'no-column') continue;
    const text = answer.state === 'blank' ? '' : answer.text.trim();
    const compared = answer.state === 'value' ? JSON.stringify(answer.value) : text;
    fields.set(id, { text, compared: compared.toLowerCase() });
    if (text === '') continue;
    if (texts.length > 0 && name === '' && TELLING.has(content)) name = text;
    texts.push(text);
  }
  const [id] = texts;
  return id === undefined ? undefined : { id, name, fields, isClosed: false };
}

/** Rows of the same id are told apart by their order. */
function addRow(rows: Map<string, RowState>, state: RowState | undefined): void {
  if (!state) return;
  const key = state.id.replace(/\s+/g, ' ').toLowerCase();
  let place = key;
  for (let number = 2; rows.has(place); number++) place = `${key} #${number}`;
  rows.set(place, state);
}

function isAnswer(value: unknown): value is Answer<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value;
}
