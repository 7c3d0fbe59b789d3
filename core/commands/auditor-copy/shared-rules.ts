import { type Area, columnLetters, parsePosition } from '../../workbook/address.ts';
import type { ConditionalFormat } from '../../workbook/sheet-features.ts';
import type { KeptLines } from './kept-lines.ts';

/** One piece of a formula that a rule may be made of; whatever fits none of them ends the reading. */
const PIECE =
  /("(?:[^"]|"")*")|(\$?[A-Z]{1,3}\$?\d{1,7}(?![A-Z0-9_(.]))|([A-Z]+(?=\()|TRUE|FALSE)|(\d+(?:\.\d+)?)|<>|<=|>=|[=<>+\-*/&(),;%]|\s+/y;

const FUNCTIONS: ReadonlySet<string> = new Set(
  'ABS AND COUNT EXACT IF ISBLANK ISNUMBER ISTEXT LEFT LEN LOWER MAX MIN MOD NOT OR RIGHT ROUND ROW SEARCH SUM TODAY TRIM UPPER TRUE FALSE'.split(
    ' ',
  ),
);

/** What a rule of a copy may refer to. */
export interface RuleScope {
  readonly lines: KeptLines;
  /** Whether some cell of the copy shows this text. */
  isShown(text: string): boolean;
}

/**
 * The conditional formats that can stay: those made of numbers, of cells in the same row that are
 * shared, and of texts that the copy shows anyway. The rest is left out: a formula may say what the
 * sheet doesn't.
 */
export function sharedRules(
  formats: readonly ConditionalFormat[],
  scope: RuleScope,
): readonly ConditionalFormat[] {
  return formats.flatMap((format) => sharedRule(format, scope) ?? []);
}

function sharedRule(format: ConditionalFormat, scope: RuleScope): ConditionalFormat | undefined {
  const area = scope.lines.area(format.area);
  if (!area) return undefined;
  const formulaOf = (formula: string) => sharedFormula(formula, format.area, area, scope);
  const { rule, style } = format;
  switch (rule.kind) {
    case 'expression': {
      const formula = formulaOf(rule.formula);
      return formula === undefined ? undefined : { area, style, rule: { ...rule, formula } };
    }
    case 'cell': {
      const operands = rule.operands.flatMap((operand) => formulaOf(operand) ?? []);
      const isWhole = operands.length === rule.operands.length;
      return isWhole ? { area, style, rule: { ...rule, operands } } : undefined;
    }
    case 'other':
      return undefined;
  }
}

function sharedFormula(
  formula: string,
  from: Area,
  to: Area,
  scope: RuleScope,
): string | undefined {
  const pieces: string[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < formula.length) {
    const [piece, text, reference, name] = PIECE.exec(formula) ?? [];
    if (piece === undefined) return undefined;
    if (name !== undefined && !FUNCTIONS.has(name)) return undefined;
    if (text !== undefined && !isShownText(text, scope)) return undefined;
    const moved = reference === undefined ? piece : movedReference(reference, from, to, scope);
    if (moved === undefined) return undefined;
    pieces.push(moved);
  }
  return pieces.join('');
}

function isShownText(quoted: string, { isShown }: RuleScope): boolean {
  const text = quoted.slice(1, -1).replace(/""/g, '"');
  return text === '' || isShown(text);
}

/** A cell in the row of the area's top; its row is to be relative, so that it moves along. */
function movedReference(
  reference: string,
  from: Area,
  to: Area,
  { lines }: RuleScope,
): string | undefined {
  const position = parsePosition(reference);
  const column = position && lines.column(position.column);
  if (column === undefined || position?.row !== from.top || /\$\d/.test(reference))
    return undefined;
  return `${reference.startsWith('$') ? '$' : ''}${columnLetters(column)}${to.top}`;
}
