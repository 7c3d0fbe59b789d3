import {
  type Area,
  columnNumber,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
} from '../../core/workbook/address.ts';
import { endOfBrackets } from '../../core/workbook/formula-brackets.ts';

/** What a formula looks at. */
export interface FormulaInputs {
  /** Areas with the sheet's name as written; absent on the formula's own sheet. */
  readonly areas: readonly { readonly sheet: string | undefined; readonly area: Area }[];
  /** Defined names and tables. */
  readonly names: readonly string[];
  /** It may look at any cell: the formula makes up addresses or spans several sheets. */
  readonly isUnbounded: boolean;
}

/** Functions that make references out of text or numbers. */
const UNBOUNDED_FUNCTIONS = new Set(['INDIRECT', 'OFFSET']);
const CONSTANTS = new Set(['TRUE', 'FALSE']);

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;

/** The kinds of steps through a formula, the first that fits counts. */
const STEPS = [
  `"(?:[^"]|"")*"`,
  `#[A-Z][A-Z/0]*[!?]?`,
  `'(?<quoted>(?:[^']|'')*)'!`,
  String.raw`(?<sheet>(?:\[\d+\])?[\p{L}_\\][\p{L}\p{N}_.\\:]*)!`,
  `(?<area>${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})` +
    String.raw`(?![\p{L}\p{N}_.(!\\])`,
  String.raw`(?<call>${WORD})\s*\(`,
  `(?<name>${WORD})`,
  String.raw`(?<bracket>\[)`,
  String.raw`\d[\d.]*(?:[eE][+-]?\d+)?`,
  String.raw`[\s\S]`,
];
const STEP = new RegExp(STEPS.join('|'), 'gu');

/** Reads what a formula (without equals sign) looks at. */
export function formulaInputs(formula: string): FormulaInputs {
  const areas: { sheet: string | undefined; area: Area }[] = [];
  const names: string[] = [];
  let isUnbounded = false;
  let sheet: string | undefined;
  STEP.lastIndex = 0;
  for (let match = STEP.exec(formula); match; match = STEP.exec(formula)) {
    const { quoted, sheet: plain, area, call, name, bracket } = match.groups ?? {};
    const reference = !isOtherWorkbook(sheet) && area ? parseReference(area) : undefined;
    if (reference) areas.push({ sheet, area: reference });
    if (name && !isOtherWorkbook(sheet) && !CONSTANTS.has(name.toUpperCase())) names.push(name);
    sheet = quoted?.replace(/''/g, "'") ?? plain;
    isUnbounded ||= spansSheets(sheet) || UNBOUNDED_FUNCTIONS.has(call?.toUpperCase() ?? '');
    if (bracket) STEP.lastIndex = endOfBrackets(formula, match.index);
  }
  return { areas, names, isUnbounded };
}

/** "[1]Sheet1", also with the path of the workbook before it. */
function isOtherWorkbook(sheet: string | undefined): boolean {
  return sheet?.includes('[') ?? false;
}

/** "Sheet1:Sheet3". */
function spansSheets(sheet: string | undefined): boolean {
  return !isOtherWorkbook(sheet) && (sheet?.includes(':') ?? false);
}

/** "B2", "A1:C9", "A:C" or "1:3", dollar signs allowed. */
function parseReference(text: string): Area | undefined {
  const area = parseArea(text);
  if (area) return area;
  const [start = '', end = ''] = text.split('$').join('').split(':');
  const left = columnNumber(start);
  const right = columnNumber(end);
  if (left !== undefined && right !== undefined) {
    return ordered({ top: 1, bottom: LAST_ROW, left, right });
  }
  const top = Number(start);
  const bottom = Number(end);
  if (!(top >= 1 && bottom >= 1)) return undefined;
  return ordered({ top, bottom, left: 1, right: LAST_COLUMN });
}

function ordered({ top, bottom, left, right }: Area): Area {
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}
