import type { ConsequenceSource, Fit, RiskMethod, Scale, ScoreFormula } from './risk-method.ts';

/** The method in plain English: its scales, score, levels and acceptance, a phrase each. */
export function describeMethod(method: RiskMethod): readonly string[] {
  return [
    `Likelihood: ${describeScale(method.likelihood)}`,
    `Consequence: ${describeScale(method.consequence)}`,
    describeScore(method),
    describeLevels(method),
    describeAcceptance(method),
  ];
}

/**
 * Score, levels and acceptance in one line, e.g. "Score = likelihood × consequence (explains 28 of
 * 30 rows, 93 %); levels: Low from 1, Medium from 5; accepted up to 6 (assumed)".
 */
export function describeMethodBriefly(method: RiskMethod): string {
  return [describeScore(method), describeLevels(method), describeAcceptance(method)].join('; ');
}

/** "1-5 (from the ratings)", or what is missing. */
export function describeScale(scale: Scale | undefined): string {
  if (!scale) return 'no scale could be told';
  const places = { criteria: 'the criteria', dropdown: 'its dropdown', ratings: 'the ratings' };
  return `${describeSteps(scale)} (from ${places[scale.from]})`;
}

function describeScore({ score, consequenceSource }: RiskMethod): string {
  if (!score) return 'Score: the rows do not show how it comes about';
  return `Score = ${describeFormula(score.formula, consequenceSource)} (${describeFit(score.fit)})`;
}

/** "likelihood × consequence", "likelihood + highest of C, I, A" and so on. */
export function describeFormula(formula: ScoreFormula, source: ConsequenceSource): string {
  const consequence = describeConsequence(source);
  switch (formula.kind) {
    case 'product':
      return `likelihood × ${consequence}`;
    case 'sum':
      return `likelihood + ${consequence}`;
    case 'weighted-sum': {
      const { likelihoodWeight, consequenceWeight, offset } = formula;
      const rest = offset === 0 ? '' : ` ${offset < 0 ? '−' : '+'} ${plain(Math.abs(offset))}`;
      return `${weighted(likelihoodWeight, 'likelihood')} + ${weighted(consequenceWeight, consequence)}${rest}`;
    }
    case 'matrix':
      return `looked up in a matrix of likelihood and ${consequence}`;
  }
}

function describeConsequence(source: ConsequenceSource): string {
  if (source.kind === 'single') return 'consequence';
  const letters = source.fields.map((field) => field.charAt(0).toUpperCase()).join(', ');
  return `${source.by === 'highest' ? 'highest' : source.by} of ${letters}`;
}

function weighted(weight: number, name: string): string {
  return weight === 1 ? name : `${plain(weight)} × ${name}`;
}

/** "1-5", or "Rare, Unlikely, Possible" where the steps have words. */
export function describeSteps({ steps }: Scale): string {
  if (steps.every((step) => step.label !== '')) return steps.map((step) => step.label).join(', ');
  const values = steps.map((step) => step.value);
  const counting = values.every((value, i) => i === 0 || value === (values[i - 1] ?? 0) + 1);
  const [first, last] = [values[0], values[values.length - 1]];
  if (counting && first !== undefined && last !== undefined)
    return `${plain(first)}-${plain(last)}`;
  return values.map(plain).join(', ');
}

function describeLevels({ level, levels }: RiskMethod): string {
  if (!level) return 'levels: none could be told';
  const { rule, fit } = level;
  const explained = fit.total > 0 ? ` (${describeFit(fit)})` : '';
  if (rule.kind === 'matrix') return `levels: ${levels.join(', ')}, by a matrix${explained}`;
  const bands = rule.bands.map(({ label, minimum }) => `${label} from ${plain(minimum)}`);
  return `levels: ${bands.join(', ')}${explained}`;
}

function describeAcceptance({ acceptance }: RiskMethod): string {
  if (!acceptance) return 'acceptance: not known';
  const limit =
    'maximumScore' in acceptance ? plain(acceptance.maximumScore) : acceptance.maximumLevel;
  const origins = {
    criteria: 'by the criteria',
    rows: 'as the decisions show',
    assumed: 'assumed',
  };
  return `accepted up to ${limit} (${origins[acceptance.from]})`;
}

/** "explains 28 of 30 rows, 93 %"; the share is rounded down, so that 100 % means all. */
export function describeFit({ explained, total }: Fit): string {
  const percent = total === 0 ? 0 : Math.floor((explained / total) * 100);
  return `explains ${explained} of ${total} rows, ${percent} %`;
}

function plain(number: number): string {
  return String(Math.round(number * 100) / 100);
}
