import { foldPhrase } from '../recognise/fold.ts';
import type { RecognisedRegister } from '../recognise/recognition.ts';
import { fieldId } from '../registers/declaration.ts';
import { columnLetters } from '../workbook/address.ts';
import { cellAt } from '../workbook/grid.ts';
import { findSheet, type Snapshot } from '../workbook/snapshot.ts';
import type { ConsequenceSource, ScoreFormula } from './risk-method.ts';

/** What the formulas of the score column say. */
export interface NativeFormula {
  readonly source: ConsequenceSource;
  readonly formula: ScoreFormula;
  /** Rows whose formula says so. */
  readonly rows: number;
}

/** Letters that stand for a row's ratings while a formula is read; no spreadsheet function has them. */
const ROLES = {
  likelihood: 'λ',
  consequence: 'κ',
  confidentiality: 'χ',
  integrity: 'ι',
  availability: 'α',
} as const;
type Role = keyof typeof ROLES;
const PARTS = ['confidentiality', 'integrity', 'availability'] as const;

/** Rows that are looked at; formulas are copied down, so the first ones say what all say. */
const ENOUGH_ROWS = 50;

/** What most score cells calculate, where they are formulas of a simple form; undefined otherwise. */
export function nativeFormula(
  snapshot: Snapshot,
  register: RecognisedRegister,
): NativeFormula | undefined {
  const column = register.columns.get(fieldId('score'))?.column;
  const grid = findSheet(snapshot, register.sheet)?.grid;
  if (column === undefined || !grid) return undefined;
  const votes = new Map<string, Omit<NativeFormula, 'rows'> & { rows: number }>();
  for (const row of register.rows.slice(0, ENOUGH_ROWS)) {
    const cell = cellAt(grid, { row, column });
    const read = cell.kind === 'formula' ? readFormula(cell.formula, register, row) : undefined;
    if (!read) continue;
    const key = JSON.stringify(read);
    const vote = votes.get(key);
    if (vote) vote.rows++;
    else votes.set(key, { ...read, rows: 1 });
  }
  return [...votes.values()].sort((a, b) => b.rows - a.rows)[0];
}

function readFormula(
  formula: string,
  register: RecognisedRegister,
  row: number,
): Omit<NativeFormula, 'rows'> | undefined {
  const text = withRoles(formula, register, row);
  const [l, k] = [ROLES.likelihood, ROLES.consequence];
  const single = combination(text, l, k);
  if (single) return { source: { kind: 'single' }, formula: single };
  const parts = PARTS.filter((field) => text.includes(ROLES[field]));
  if (parts.length < 2) return undefined;
  const listed = parts.map((field) => ROLES[field]).join('[,:]');
  for (const [name, by] of [
    ['MAX', 'highest'],
    ['SUM', 'sum'],
    ['AVERAGE', 'average'],
  ] as const) {
    const reduced = text.replace(new RegExp(`${name}\\((?:${listed}|χ:α)\\)`, 'u'), k);
    const combined = reduced === text ? undefined : combination(reduced, l, k);
    if (combined) return { source: { kind: 'combined', by, fields: parts }, formula: combined };
  }
  return undefined;
}

function combination(text: string, l: string, k: string): ScoreFormula | undefined {
  const has = (pattern: string) => new RegExp(pattern, 'u').test(text);
  if (has(`${l}\\*${k}|${k}\\*${l}|PRODUCT\\((?:${l}[,:]${k}|${k}[,:]${l})\\)`)) {
    return { kind: 'product' };
  }
  if (has(`${l}\\+${k}|${k}\\+${l}|SUM\\((?:${l},${k}|${k},${l})\\)`)) return { kind: 'sum' };
  return undefined;
}

/** "Table1[[#This Row],[Likelihood]]", "[@Likelihood]" or "[@[Likelihood]]". */
const STRUCTURED = /\w*\[(?:\[#This Row\],\s*\[([^\]]+)\]|@\[([^\]]+)\]|@([^\]]+))\]/g;

/** The formula without blanks, references to the row's ratings replaced by their roles. */
function withRoles(formula: string, register: RecognisedRegister, row: number): string {
  const letters = new Map<string, string>();
  const headers = new Map<string, string>();
  for (const role of Object.keys(ROLES) as Role[]) {
    const recognised = register.columns.get(fieldId(role));
    if (!recognised) continue;
    letters.set(`${columnLetters(recognised.column)}${row}`, ROLES[role]);
    headers.set(foldPhrase(recognised.header), ROLES[role]);
  }
  return formula
    .replace(STRUCTURED, (reference: string, ...names: (string | undefined)[]) => {
      const header = names.slice(0, 3).find((name) => typeof name === 'string');
      return headers.get(foldPhrase(header ?? '')) ?? reference;
    })
    .replace(/[\s$]/g, '')
    .replace(
      /(?<![\w!.])[A-Z]{1,3}\d+(?![\w(])/gi,
      (cell) => letters.get(cell.toUpperCase()) ?? cell,
    )
    .replace(/\(([λκχια])\)/gu, '$1');
}
