import type { LevelRule, RiskMethod, Scale, ScoreFormula } from '../../method/risk-method.ts';
import type { ScaleTexts } from './scale-texts.ts';

/** The cells of one row that a formula looks at, as A1 references. */
export interface RowReferences {
  readonly likelihood: string;
  /** One consequence cell, or one for each of confidentiality, integrity, availability. */
  readonly consequences: readonly string[];
  readonly score: string;
}

/** How likelihoods and consequences are written in the register's cells. */
export interface WrittenScales {
  readonly likelihood: ScaleTexts;
  readonly consequence: ScaleTexts;
}

/**
 * The score of a row as a native spreadsheet formula, without the equals sign; it shows nothing
 * where a rating is missing or off the scale. Undefined where the method has no formula.
 */
export function scoreFormula(
  method: RiskMethod,
  written: WrittenScales,
  row: RowReferences,
): string | undefined {
  if (!method.score) return undefined;
  const likelihood = ratingExpression(row.likelihood, written.likelihood);
  const consequence = consequenceExpression(method, written, row.consequences);
  const score = combined(method.score.formula, method, likelihood, consequence);
  const cells = [row.likelihood, ...row.consequences];
  return `IF(COUNTA(${cells.join(',')})=${cells.length},IFERROR(${score},""),"")`;
}

/** The level of a row as a native formula, from its score or from both ratings. */
export function levelFormula(
  method: RiskMethod,
  written: WrittenScales,
  row: RowReferences,
): string | undefined {
  const rule = method.level?.rule;
  if (!rule) return undefined;
  if (rule.kind === 'thresholds') return thresholdFormula(rule, row.score);
  const likelihood = ratingExpression(row.likelihood, written.likelihood);
  const consequence = consequenceExpression(method, written, row.consequences);
  return `IFERROR(${matrixLookup(rule.labels, method, likelihood, consequence)},"")`;
}

function thresholdFormula(
  { bands }: Extract<LevelRule, { kind: 'thresholds' }>,
  score: string,
): string {
  const minimums = bands.map(({ minimum }) => minimum).join(',');
  const labels = bands.map(({ label }) => quoted(label)).join(',');
  return `IF(ISNUMBER(${score}),IFERROR(LOOKUP(${score},{${minimums}},{${labels}}),""),"")`;
}

/** The value of a rating cell: its number, or the value that the team's scale gives its words. */
function ratingExpression(cell: string, texts: ScaleTexts): string {
  if (texts.length === 0) return cell;
  const values = texts.map(({ value }) => value).join(',');
  const words = texts.map(({ text }) => quoted(text)).join(',');
  return `IF(ISNUMBER(${cell}),${cell},INDEX({${values}},MATCH(${cell},{${words}},0)))`;
}

function consequenceExpression(
  { consequenceSource }: RiskMethod,
  { consequence }: WrittenScales,
  cells: readonly string[],
): string {
  const values = cells.map((cell) => ratingExpression(cell, consequence)).join(',');
  if (consequenceSource.kind === 'single') return values;
  const combine = { highest: 'MAX', sum: 'SUM', average: 'AVERAGE' }[consequenceSource.by];
  return `${combine}(${values})`;
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
      const constant = offset === 0 ? '' : `${offset < 0 ? '-' : '+'}${Math.abs(offset)}`;
      return `${likelihoodWeight}*${likelihood}+${consequenceWeight}*${consequence}${constant}`;
    }
    case 'matrix':
      return matrixLookup(formula.scores, method, likelihood, consequence);
  }
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

function stepValues(scale: Scale | undefined): string {
  return (scale?.steps ?? []).map(({ value }) => value).join(',');
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
