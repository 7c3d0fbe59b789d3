import type { LevelRule, RiskMethod, Scale, ScoreFormula } from '../../method/risk-method.ts';
import type { WrittenScale } from './scale-texts.ts';

/** The cells of one row that a formula looks at, as A1 references. */
export interface RowReferences {
  readonly likelihood: string;
  /** One consequence cell, or one for each of confidentiality, integrity, availability. */
  readonly consequences: readonly string[];
  /** Absent where the register has no column for the score. */
  readonly score?: string | undefined;
}

/** How likelihoods and consequences are written in the register's cells. */
export interface WrittenScales {
  readonly likelihood: WrittenScale;
  readonly consequence: WrittenScale;
}

/** Excel refuses formulas and quoted texts that are longer. */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;

/**
 * The score of a row as a native spreadsheet formula, without the equals sign; it shows nothing
 * where a rating is missing. Undefined where the method has no formula, or none that fits a cell.
 */
export function scoreFormula(
  method: RiskMethod,
  written: WrittenScales,
  row: RowReferences,
): string | undefined {
  const score = scoreExpression(method, written, row);
  const mayFail = hasTexts(written) || method.score?.formula.kind === 'matrix';
  return score && usable(guarded(score, mayFail, written, row), written);
}

/** The level of a row as a native formula, from its score or from both ratings. */
export function levelFormula(
  method: RiskMethod,
  written: WrittenScales,
  row: RowReferences,
): string | undefined {
  const rule = method.level?.rule;
  if (!rule) return undefined;
  if (rule.kind === 'matrix') {
    if (!hasScales(method)) return undefined;
    const level = matrixLookup(rule.labels, method, ...ratings(method, written, row));
    return usable(guarded(level, true, written, row), written);
  }
  if (row.score)
    return usable(`IF(ISNUMBER(${row.score}),${levelAt(rule, row.score)},"")`, written);
  const score = scoreExpression(method, written, row);
  return score && usable(guarded(levelAt(rule, score), true, written, row), written);
}

function levelAt({ bands }: Extract<LevelRule, { kind: 'thresholds' }>, score: string): string {
  const minimums = bands.map(({ minimum }) => minimum).join(',');
  const labels = bands.map(({ label }) => quoted(label)).join(',');
  return `IFERROR(LOOKUP(${score},{${minimums}},{${labels}}),"")`;
}

/** The expression, and nothing where cells that must hold numbers don't, or where it fails. */
function guarded(
  expression: string,
  mayFail: boolean,
  { likelihood, consequence }: WrittenScales,
  row: RowReferences,
): string {
  const numbers = [
    ...(likelihood.texts.length === 0 ? [row.likelihood] : []),
    ...(consequence.texts.length === 0 ? row.consequences : []),
  ];
  const safe =
    mayFail && !expression.startsWith('IFERROR(') ? `IFERROR(${expression},"")` : expression;
  if (numbers.length === 0) return safe;
  return `IF(COUNT(${numbers.join(',')})=${numbers.length},${safe},"")`;
}

function scoreExpression(
  method: RiskMethod,
  written: WrittenScales,
  row: RowReferences,
): string | undefined {
  if (!method.score || (method.score.formula.kind === 'matrix' && !hasScales(method))) {
    return undefined;
  }
  return combined(method.score.formula, method, ...ratings(method, written, row));
}

function ratings(
  { consequenceSource }: RiskMethod,
  { likelihood, consequence }: WrittenScales,
  row: RowReferences,
): [likelihood: string, consequence: string] {
  const values = row.consequences.map((cell) => ratingExpression(cell, consequence)).join(',');
  const single = consequenceSource.kind === 'single' || row.consequences.length === 1;
  return [
    ratingExpression(row.likelihood, likelihood),
    single ? values : `${COMBINE[consequenceSource.by]}(${values})`,
  ];
}

const COMBINE = { highest: 'MAX', sum: 'SUM', average: 'AVERAGE' } as const;

/** The value of a rating cell: its number, or the value that the team's scale gives its words. */
function ratingExpression(cell: string, { texts, hasNumbers }: WrittenScale): string {
  if (texts.length === 0) return cell;
  const words = texts.map(({ text }) => quoted(text)).join(',');
  const place = `MATCH(${cell},{${words}},0)`;
  const counts = texts.every(({ value }, index) => value === index + 1);
  const values = texts.map(({ value }) => value).join(',');
  const looked = counts ? place : `INDEX({${values}},${place})`;
  return hasNumbers ? `IF(ISNUMBER(${cell}),${cell},${looked})` : looked;
}

function combined(
  formula: ScoreFormula,
  method: RiskMethod,
  likelihood: string,
  consequence: string,
): string {
  switch (formula.kind) {
    case 'product':
      return `${likelihood}*${consequence}`;
    case 'sum':
      return `${likelihood}+${consequence}`;
    case 'weighted-sum': {
      const { likelihoodWeight, consequenceWeight, offset } = formula;
      const terms = [
        weighted(likelihoodWeight, likelihood),
        weighted(consequenceWeight, consequence),
        ...(offset === 0 ? [] : [plain(offset)]),
      ];
      return terms.reduce((sum, term) => sum + (term.startsWith('-') ? term : `+${term}`));
    }
    case 'matrix':
      return matrixLookup(formula.scores, method, likelihood, consequence);
  }
}

function weighted(weight: number, rating: string): string {
  return weight === 1 ? rating : `${plain(weight)}*${rating}`;
}

/** Without the last digits that binary arithmetic leaves behind. */
function plain(number: number): string {
  return String(Number(number.toPrecision(12)));
}

function matrixLookup(
  entries: readonly (readonly (number | string | null)[])[],
  method: RiskMethod,
  likelihood: string,
  consequence: string,
): string {
  const rows = entries.map((row) =>
    row.map((entry) => (typeof entry === 'number' ? String(entry) : quoted(entry ?? ''))).join(','),
  );
  const down = `MATCH(${likelihood},{${stepValues(method.likelihood)}},0)`;
  const across = `MATCH(${consequence},{${stepValues(method.consequence)}},0)`;
  return `INDEX({${rows.join(';')}},${down},${across})`;
}

function hasScales({ likelihood, consequence }: RiskMethod): boolean {
  return likelihood !== undefined && consequence !== undefined;
}

function stepValues(scale: Scale | undefined): string {
  return (scale?.steps ?? []).map(({ value }) => value).join(',');
}

function hasTexts({ likelihood, consequence }: WrittenScales): boolean {
  return likelihood.texts.length > 0 || consequence.texts.length > 0;
}

function usable(formula: string, { likelihood, consequence }: WrittenScales): string | undefined {
  const texts = [...likelihood.texts, ...consequence.texts];
  const fits = texts.every(({ text }) => text.length <= LONGEST_TEXT);
  return fits && formula.length <= LONGEST_FORMULA ? formula : undefined;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
